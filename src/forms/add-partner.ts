import { addPartner } from '../domain/partners/keep-partner.ts';
import { partnerRights } from '../domain/partners/rights.ts';
import { requireRight } from '../domain/viewer/right.ts';
import { defineForm } from './define-form.ts';
import { partnerFields } from './partner-fields.ts';
import { remark, say } from './passage.ts';

/** Enters a partner in the directory (A1-2): an organisation. */
export const addPartnerForm = defineForm({
  id: 'add-partner',

  async open({ viewer, t }) {
    await requireRight(viewer, partnerRights.add);
    const { title, submit, reminder } = t.forms.addPartner;
    return { title, submit, intro: remark(reminder), fields: partnerFields(null, t) };
  },

  async submit({ viewer, deps, t }, values) {
    return say(t.forms.addPartner.done(await addPartner(viewer, values, deps)));
  },
});
