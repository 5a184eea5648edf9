import { findKeptMeeting } from '../../domain/meetings/keeps-meeting.ts';
import { judgeCorrection } from '../../domain/minutes/correct-minutes.ts';
import { describeMinutes } from '../../domain/minutes/describe-minutes.ts';
import { UserError } from '../../errors.ts';
import { selectInput, textInput } from '../views/inputs.ts';
import { lines } from '../views/rich-text.ts';
import type { Form } from './form.ts';

/** Accepts or refuses a correction of the minutes. */
export const judgeCorrectionForm: Form = {
  id: 'judge-correction',

  async open({ viewer, args, deps, t }) {
    await findKeptMeeting(viewer, args.meeting ?? '', deps);
    const { corrections } = await describeMinutes(viewer, { reference: args.meeting ?? '' }, deps);
    const open = corrections.filter(({ state }) => state === 'PROPOSED');
    if (open.length === 0) throw new UserError('gone');
    const words = t.forms.judgeCorrection;
    return {
      title: words.title,
      blocks: [
        selectInput({
          name: 'correction',
          label: words.correction,
          options: open.map(({ id, by, text }) => ({ text: `${by} : ${text}`, value: id })),
        }),
        selectInput({
          name: 'verdict',
          label: words.verdict,
          options: [
            { text: words.verdicts.yes, value: 'yes' },
            { text: words.verdicts.no, value: 'no' },
          ],
        }),
        textInput({ name: 'answer', label: words.answer, isOptional: true, most: 500 }),
      ],
    };
  },

  async submit({ viewer, deps, t }, values) {
    const isAccepted = values.text('verdict') === 'yes';
    await judgeCorrection(
      viewer,
      { correctionId: values.text('correction'), isAccepted, answer: values.text('answer') },
      deps,
    );
    return lines(t.minutes.judged);
  },
};
