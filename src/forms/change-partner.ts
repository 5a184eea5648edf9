import { z } from 'zod';
import { changePartner } from '../domain/partners/keep-partner.ts';
import { listPartners } from '../domain/partners/list-partners.ts';
import { partnerRights } from '../domain/partners/rights.ts';
import { requireRight } from '../domain/viewer/right.ts';
import { UserError } from '../errors.ts';
import { defineForm } from './define-form.ts';
import { partnerFields } from './partner-fields.ts';
import { remark, say } from './passage.ts';

/** Changes the name or the kind of a partner (A1-2). */
export const changePartnerForm = defineForm({
  id: 'change-partner',
  args: z.object({ partner: z.string() }),

  async open({ viewer, args: { partner: id }, deps, t }) {
    await requireRight(viewer, partnerRights.change);
    const { partners } = await listPartners(viewer, {}, deps);
    const partner = partners.find((one) => one.id === id);
    if (!partner) throw new UserError('gone');
    const { title, submit } = t.forms.changePartner;
    return {
      title,
      submit,
      intro: remark(t.forms.addPartner.reminder),
      edits: { entity: 'Partner', id },
      fields: partnerFields(partner, t),
    };
  },

  async submit({ viewer, args, deps, t }, values) {
    return say(t.forms.changePartner.done(await changePartner(viewer, { id: args.partner, ...values }, deps)));
  },
});
