import { z } from 'zod';
import { findMeetingFor } from '../domain/meetings/keeps-meeting.ts';
import { judgeCorrection } from '../domain/minutes/correct-minutes.ts';
import { describeMinutes } from '../domain/minutes/describe-minutes.ts';
import { minutesRights } from '../domain/minutes/rights.ts';
import { UserError } from '../errors.ts';
import { defineForm } from './define-form.ts';
import { choiceField, textField } from './fields.ts';
import { say } from './passage.ts';

const VERDICTS = ['yes', 'no'] as const;

/** Accepts or refuses a correction of the minutes. */
export const judgeCorrectionForm = defineForm({
  id: 'judge-correction',
  args: z.object({ meeting: z.string() }),

  async open({ viewer, args, deps, t }) {
    await findMeetingFor(viewer, minutesRights.judgeCorrection, args.meeting, deps);
    const { corrections } = await describeMinutes(viewer, { reference: args.meeting }, deps);
    const open = corrections.filter(({ state }) => state === 'PROPOSED');
    if (open.length === 0) throw new UserError('gone');
    const words = t.forms.judgeCorrection;
    return {
      title: words.title,
      submit: words.submit,
      fields: {
        correction: choiceField({
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

  async submit({ viewer, deps, t }, { correction, verdict, answer }) {
    await judgeCorrection(viewer, { correctionId: correction, isAccepted: verdict === 'yes', answer }, deps);
    return say(t.minutes.judged);
  },
});
