import { listRemovableDays, type RemovableDays } from '../../domain/agreement/list-removable-days.ts';
import { removeClosedDays } from '../../domain/agreement/remove-closed-days.ts';
import { UserError } from '../../errors.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { selectInput } from '../views/inputs.ts';
import { lines } from '../views/rich-text.ts';
import type { Form } from './form.ts';

/** Takes away a day entered by mistake, or all that the wrong file gave. */
export const removeClosedDaysForm: Form = {
  id: 'remove-closed-days',

  async open({ viewer, deps, t }) {
    const choices = await listRemovableDays(viewer, deps);
    if (choices.length === 0) throw new UserError('gone');
    const words = t.forms.removeClosedDays;
    const options = choices.map((choice) => ({ text: textOf(choice, t), value: choice.spanId }));
    return { title: words.title, blocks: [selectInput({ name: 'days', label: words.days, options })] };
  },

  async submit({ viewer, deps, t }, values) {
    const spanId = values.text('days');
    return lines(t.forms.removeClosedDays.done(await removeClosedDays(viewer, { spanId }, deps)));
  },
};

function textOf(choice: RemovableDays, t: Catalogue): string {
  const words = t.forms.removeClosedDays;
  return choice.what === 'day' ? words.day(choice) : words.file(choice);
}
