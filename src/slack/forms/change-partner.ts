import { changePartner } from '../../domain/partners/keep-partner.ts';
import { listPartners } from '../../domain/partners/list-partners.ts';
import { requireSteward } from '../../domain/people/access.ts';
import { UserError } from '../../errors.ts';
import { lines } from '../views/rich-text.ts';
import type { Form } from './form.ts';
import { partnerInputs, readPartnerInput } from './partner-inputs.ts';

/** Changes the name or the kind of a partner (A1-2). */
export const changePartnerForm: Form = {
  id: 'change-partner',

  async open({ viewer, args, deps, t }) {
    requireSteward(viewer);
    const { partners } = await listPartners(viewer, {}, deps);
    const partner = partners.find(({ id }) => id === args.partner);
    if (!partner) throw new UserError('gone');
    return { title: t.forms.changePartner.title, blocks: partnerInputs(partner, t) };
  },

  async submit({ viewer, args, deps, t }, values) {
    const input = { id: args.partner ?? '', ...readPartnerInput(values) };
    return lines(t.forms.changePartner.done(await changePartner(viewer, input, deps)));
  },
};
