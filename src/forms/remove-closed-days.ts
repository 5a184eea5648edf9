import { listRemovableDays, type RemovableDays } from '../domain/agreement/list-removable-days.ts';
import { removeClosedDays } from '../domain/agreement/remove-closed-days.ts';
import { UserError } from '../errors.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import { defineForm } from './define-form.ts';
import { choiceField } from './fields.ts';
import { say } from './passage.ts';

/** Takes away a day entered by mistake, or all that the wrong file gave. */
export const removeClosedDaysForm = defineForm({
  id: 'remove-closed-days',
  isDestructive: true,

  async open({ viewer, deps, t }) {
    const choices = await listRemovableDays(viewer, deps);
    if (choices.length === 0) throw new UserError('gone');
    const { title, submit, days, confirm } = t.forms.removeClosedDays;
    const options = choices.map((choice) => ({ text: textOf(choice, t), value: choice.spanId }));
    return { title, submit, fields: { days: choiceField({ label: days, options }) }, confirm };
  },

  async submit({ viewer, deps, t }, { days }) {
    return say(t.forms.removeClosedDays.done(await removeClosedDays(viewer, { spanId: days }, deps)));
  },
});

function textOf(choice: RemovableDays, t: Catalogue): string {
  const words = t.forms.removeClosedDays;
  return choice.what === 'day' ? words.day(choice) : words.file(choice);
}
