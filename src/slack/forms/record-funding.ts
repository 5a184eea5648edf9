import { findFunding, recordFunding, removeFunding } from '../../domain/means/record-funding.ts';
import { checkboxesInput, textInput } from '../views/inputs.ts';
import { lines } from '../views/rich-text.ts';
import type { Form } from './form.ts';
import { sourceInput } from './means-inputs.ts';

/** Says who pays for a sheet, mends it or takes it away (domain.md § 4.4, field 23). */
export const recordFundingForm: Form = {
  id: 'record-funding',

  async open({ viewer, args, deps, t }) {
    const asked = { reference: args.sheet ?? '', id: args.funding ?? '' };
    const { sheet, former } = await findFunding(viewer, asked, deps);
    const words = t.forms.recordFunding;
    const initial = (text: string | undefined) => (text ? { initial: text } : {});
    const year = former ? (former.year ?? '') : viewer.today.slice(0, 4);
    const amount = former?.amount == null ? '' : t.means.typed({ amount: former.amount });
    return {
      title: words.title,
      blocks: [
        ...lines(`${sheet.reference} ${sheet.title}`),
        textInput({ name: 'funder', label: words.funder, most: 300, ...initial(former?.funder) }),
        textInput({
          name: 'scheme',
          label: words.scheme,
          hint: words.schemeHint,
          isOptional: true,
          most: 300,
          ...initial(former?.scheme),
        }),
        textInput({ name: 'year', label: words.year, isOptional: true, most: 10, ...initial(String(year)) }),
        textInput({
          name: 'amount',
          label: words.amount,
          hint: t.forms.addMeans.amountHint,
          isOptional: true,
          most: 40,
          ...initial(amount),
        }),
        sourceInput(former?.source, t),
        ...(former
          ? [
              checkboxesInput({
                name: 'removal',
                label: t.forms.changeMeans.removal,
                isOptional: true,
                options: [{ text: words.remove, value: 'yes' }],
                initial: [],
              }),
            ]
          : []),
      ],
    };
  },

  async submit({ viewer, args, deps, t }, values) {
    const asked = { reference: args.sheet ?? '', id: args.funding ?? '' };
    const words = t.forms.recordFunding;
    if (values.list('removal').includes('yes')) return lines(words.removed(await removeFunding(viewer, asked, deps)));
    const [funder, scheme, year] = [values.text('funder'), values.text('scheme'), values.text('year')];
    const input = { ...asked, funder, scheme, year, amount: values.text('amount'), source: values.text('source') };
    return lines(words.done(await recordFunding(viewer, input, deps)));
  },
};
