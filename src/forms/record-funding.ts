import { z } from 'zod';
import { findFunding, recordFunding, removeFunding } from '../domain/means/record-funding.ts';
import { defineForm } from './define-form.ts';
import { textField, tickField } from './fields.ts';
import { sourceField } from './means-fields.ts';
import { say } from './passage.ts';

/** Says who pays for a sheet, mends it or takes it away. */
export const recordFundingForm = defineForm({
  id: 'record-funding',
  args: z.object({ sheet: z.string(), funding: z.string().default('') }),

  async open({ viewer, args, deps, t }) {
    const { sheet, former } = await findFunding(viewer, { reference: args.sheet, id: args.funding }, deps);
    const words = t.forms.recordFunding;
    const isOptional = true;
    const year = former ? (former.year ?? '') : viewer.today.slice(0, 4);
    const amount = former?.amount == null ? '' : t.means.typed({ amount: former.amount });
    const hint = t.forms.addMeans.amountHint;
    return {
      title: words.title,
      submit: former ? words.change : words.add,
      intro: say(`${sheet.reference} ${sheet.title}`),
      ...(former ? { edits: { entity: 'Funding', id: former.id } } : {}),
      fields: {
        funder: textField({ label: words.funder, most: 300, initial: former?.funder }),
        scheme: textField({
          label: words.scheme,
          hint: words.schemeHint,
          isOptional,
          most: 300,
          initial: former?.scheme,
        }),
        year: textField({ label: words.year, isOptional, most: 10, initial: String(year) }),
        amount: textField({ label: words.amount, hint, isOptional, most: 40, initial: amount }),
        source: sourceField(former?.source, t),
        removal: former ? tickField({ label: t.forms.changeMeans.removal, text: words.remove }) : undefined,
      },
    };
  },

  async submit({ viewer, args, deps, t }, { removal, ...values }) {
    const asked = { reference: args.sheet, id: args.funding };
    const words = t.forms.recordFunding;
    if (removal) return say(words.removed(await removeFunding(viewer, asked, deps)));
    return say(words.done(await recordFunding(viewer, { ...asked, ...values }, deps)));
  },
});
