import { z } from 'zod';
import { describeOffices } from '../domain/meetings/describe-offices.ts';
import { changeOffices } from '../domain/planning/change-offices.ts';
import { defineForm } from './define-form.ts';
import { choiceField, longTextField } from './fields.ts';
import { say } from './passage.ts';

/** Gives one meeting another chair or secretariat than the rotation does, with the reason. */
export const changeOfficesForm = defineForm({
  id: 'change-offices',
  args: z.object({ meeting: z.string() }),

  async open({ viewer, args, deps, t }) {
    const offices = await describeOffices(viewer, { reference: args.meeting }, deps);
    const words = t.forms.changeOffices;
    const options = offices.parties.map(({ code, shortName }) => ({ text: shortName, value: code }));
    const office = (name: 'chair' | 'secretariat') =>
      choiceField<string, boolean>({
        label: t.meetings[name],
        options,
        initial: offices[name],
        isOptional: offices.rotation[name] === null,
        hint: words.byRotation({ party: offices.rotation[name] }),
      });
    return {
      title: words.title,
      submit: words.submit,
      edits: { entity: 'Meeting', id: offices.id },
      fields: {
        chair: office('chair'),
        secretariat: office('secretariat'),
        reason: longTextField({ label: words.reason, isOptional: true, most: 500, initial: offices.reason ?? '' }),
      },
    };
  },

  async submit({ viewer, args, deps, t }, { chair, secretariat, reason }) {
    const input = { reference: args.meeting, chair: chair ?? '', secretariat: secretariat ?? '', reason };
    return say(t.forms.changeOffices.done(await changeOffices(viewer, input, deps)));
  },
});
