import { followSheet } from '../../domain/sheets/follow-sheet.ts';
import { checkboxesInput } from '../views/inputs.ts';
import { lines } from '../views/rich-text.ts';
import { blockersInput, followedSheet } from './followed-sheet.ts';
import type { Form } from './form.ts';

/** Asks the steering committee to arbitrate on a sheet, or no longer to (domain.md § 4.4, field 30). */
export const askArbitrationForm: Form = {
  id: 'ask-arbitration',

  async open(call) {
    const { t } = call;
    const { sheet } = await followedSheet(call);
    const words = t.forms.askArbitration;
    return {
      title: words.title,
      blocks: [
        ...lines(`${sheet.reference} ${sheet.title}`),
        blockersInput(sheet, t),
        checkboxesInput({
          name: 'arbitration',
          label: t.sheetFields.needsArbitration.label,
          isOptional: true,
          options: [{ text: words.asked, value: 'yes' }],
          // Who opens this form to ask need not tick the box as well.
          initial: ['yes'],
        }),
      ],
    };
  },

  async submit({ viewer, args, deps, t }, values) {
    const needsArbitration = values.list('arbitration').includes('yes');
    const input = { reference: args.sheet ?? '', blockers: values.text('blockers'), needsArbitration };
    const { reference } = await followSheet(viewer, input, deps);
    return lines(t.forms.askArbitration.done({ reference, isAsked: needsArbitration }));
  },
};
