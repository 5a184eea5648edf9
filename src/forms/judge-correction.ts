import { z } from 'zod';
import { findMeetingFor } from '../domain/meetings/keeps-meeting.ts';
import { describeMinutes } from '../domain/minutes/describe-minutes.ts';
import { judgeCorrection } from '../domain/minutes/judge-correction.ts';
import { minutesRights } from '../domain/minutes/rights.ts';
import { UserError } from '../errors.ts';
import { defineForm } from './define-form.ts';
import { choiceField, textField } from './fields.ts';
import { next, say } from './passage.ts';

const VERDICTS = ['yes', 'no'] as const;

/** Accepts or refuses a correction of the minutes. */
export const judgeCorrectionForm = defineForm({
  id: 'judge-correction',
  args: z.object({ meeting: z.string(), correction: z.string().optional() }),

  async open({ viewer, args, deps, t }) {
    await findMeetingFor(viewer, minutesRights.judgeCorrection, args.meeting, deps);
    const { corrections } = await describeMinutes(viewer, { reference: args.meeting }, deps);
    const open = corrections.filter(({ state }) => state === 'PROPOSED');
    const named = open.find(({ id }) => id === args.correction);
    if (open.length === 0 || (args.correction && !named)) throw new UserError('correctionJudged');
    const words = t.forms.judgeCorrection;
    return {
      title: words.title,
      submit: words.submit,
      // A list shows the beginning of each; the one that is answered is read whole.
      intro: named ? say(t.corrections.asked.by(named), t.corrections.asked.text(named)) : [],
      fields: {
        correction: named
          ? undefined
          : choiceField({
              label: words.correction,
              options: open.map(({ id, by, text }) => ({ text: `${by}${t.colon}${text}`, value: id })),
            }),
        verdict: choiceField({
          label: words.verdict,
          options: VERDICTS.map((verdict) => ({ text: words.verdicts[verdict], value: verdict })),
        }),
        answer: textField({ label: words.answer, isOptional: true, most: 500 }),
      },
    };
  },

  async submit({ viewer, args, deps, t }, { correction, verdict, answer }) {
    const isAccepted = verdict === 'yes';
    await judgeCorrection(viewer, { correctionId: args.correction ?? correction ?? '', isAccepted, answer }, deps);
    if (!isAccepted) return say(t.minutes.judgedNo);
    return [...say(t.minutes.judgedYes), ...next('write-note', { meeting: args.meeting }, t.minutes.note)];
  },
});
