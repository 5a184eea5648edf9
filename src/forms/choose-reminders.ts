import { dueKinds } from '../domain/dues/due.ts';
import { choosePreferences } from '../domain/reminders/choose-preferences.ts';
import { describePreferences } from '../domain/reminders/describe-preferences.ts';
import { UserError } from '../errors.ts';
import { defineForm } from './define-form.ts';
import { choiceField, choicesField, tickField } from './fields.ts';
import { say } from './passage.ts';

/** How one is told things, and which. */
export const chooseRemindersForm = defineForm({
  id: 'choose-reminders',

  async open({ viewer, deps, bot, t }) {
    const { routes, optedOut, silenced, reachedBy } = await describePreferences(viewer, bot, deps);
    if (!reachedBy) throw new UserError('reachImpossible', { via: 'SLACK' });
    const words = t.forms.chooseReminders;
    return {
      title: words.title,
      submit: words.submit,
      ...(viewer.person ? { edits: { entity: 'Person', id: viewer.person.id } } : {}),
      fields: {
        reachBy: choiceField({
          label: words.reachBy,
          options: routes.map((via) => ({ text: words.reach[via], value: via })),
          initial: reachedBy,
        }),
        // More kinds than the ten that checkboxes take.
        kinds: choicesField({
          label: words.kinds,
          hint: words.kindsHint,
          isOptional: true,
          options: dueKinds.map((kind) => ({ text: t.dues.kinds[kind], value: kind })),
          initial: dueKinds.filter((kind) => !optedOut.includes(kind)),
        }),
        resume:
          silenced > 0 ? tickField({ label: words.resume, text: words.resumeChoice({ number: silenced }) }) : undefined,
      },
    };
  },

  async submit({ viewer, deps, bot, t }, { reachBy, kinds, resume = false }) {
    await choosePreferences(viewer, { reachBy, kinds, resume }, { ...deps, canMail: bot.canMail });
    return say(t.forms.chooseReminders.done);
  },
});
