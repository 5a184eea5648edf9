import { addPartner } from '../../domain/partners/keep-partner.ts';
import { requireSteward } from '../../domain/people/access.ts';
import { lines } from '../views/rich-text.ts';
import type { Form } from './form.ts';
import { partnerInputs, readPartnerInput } from './partner-inputs.ts';

/** Enters a partner in the directory (A1-2). */
export const addPartnerForm: Form = {
  id: 'add-partner',

  async open({ viewer, t }) {
    requireSteward(viewer);
    return { title: t.forms.addPartner.title, blocks: partnerInputs(null, t) };
  },

  async submit({ viewer, deps, t }, values) {
    return lines(t.forms.addPartner.done(await addPartner(viewer, readPartnerInput(values), deps)));
  },
};
