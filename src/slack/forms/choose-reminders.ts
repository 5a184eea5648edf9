import { dueKinds } from '../../domain/dues/due.ts';
import { choosePreferences } from '../../domain/reminders/choose-preferences.ts';
import { describePreferences } from '../../domain/reminders/describe-preferences.ts';
import { UserError } from '../../errors.ts';
import { checkboxesInput, multiSelectInput, selectInput } from '../views/inputs.ts';
import { lines } from '../views/rich-text.ts';
import type { Form } from './form.ts';

/** How one is told things, and which. */
export const chooseRemindersForm: Form = {
  id: 'choose-reminders',

  async open({ viewer, deps, bot, t }) {
    const { routes, optedOut, silenced, reachedBy } = await describePreferences(viewer, bot, deps);
    if (!reachedBy) throw new UserError('reachImpossible', { via: 'SLACK' });
    const words = t.forms.chooseReminders;
    const kinds = dueKinds.map((kind) => ({ text: t.dues.kinds[kind], value: kind }));
    return {
      title: words.title,
      blocks: [
        selectInput({
          name: 'reachBy',
          label: words.reachBy,
          options: routes.map((via) => ({ text: words.reach[via], value: via })),
          initial: reachedBy,
        }),
        // More kinds than the ten that checkboxes take.
        multiSelectInput({
          name: 'kinds',
          label: words.kinds,
          hint: words.kindsHint,
          isOptional: true,
          options: kinds,
          initial: dueKinds.filter((kind) => !optedOut.includes(kind)),
        }),
        ...(silenced > 0
          ? [
              checkboxesInput({
                name: 'resume',
                label: words.resume,
                isOptional: true,
                options: [{ text: words.resumeChoice({ number: silenced }), value: 'yes' }],
                initial: [],
              }),
            ]
          : []),
      ],
    };
  },

  async submit({ viewer, deps, bot, t }, values) {
    const reachBy = values.text('reachBy') === 'EMAIL' ? 'EMAIL' : 'SLACK';
    const input = { reachBy, kinds: values.list('kinds'), resume: values.list('resume').length > 0 } as const;
    await choosePreferences(viewer, input, { ...deps, canMail: bot.canMail });
    return lines(t.forms.chooseReminders.done);
  },
};
