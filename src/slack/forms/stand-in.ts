import { answerMeeting } from '../../domain/meetings/answer-meeting.ts';
import { listStandIns } from '../../domain/meetings/list-stand-ins.ts';
import { selectInput } from '../views/inputs.ts';
import { LIMITS } from '../views/limits.ts';
import { lines } from '../views/rich-text.ts';
import type { Form } from './form.ts';

/** « Excusé, représenté par… » (X3-13). */
export const standInForm: Form = {
  id: 'stand-in',

  async open({ viewer, args, deps, t }) {
    const words = t.forms.standIn;
    const { people, isOutsideText } = await listStandIns(viewer, { meetingId: args.meeting ?? '' }, deps);
    if (people.length === 0) return { title: words.title, blocks: lines(words.nobody) };
    const options = people.slice(0, LIMITS.options).map(({ personId, name, jobTitle }) => {
      return { text: jobTitle ? `${name} — ${jobTitle}` : name, value: personId };
    });
    return {
      title: words.title,
      blocks: [
        ...(isOutsideText ? lines(words.warning({ seat: args.seat ?? '' })) : []),
        selectInput({ name: 'standIn', label: words.person, options }),
      ],
    };
  },

  async submit({ viewer, args, deps, t }, values) {
    const input = { meetingId: args.meeting ?? '', answer: 'REPRESENTED', standInId: values.text('standIn') } as const;
    const { reference, answer, outsideText } = await answerMeeting(viewer, input, deps);
    return lines(
      t.meetings.answered({ reference, answer: t.meetings.answer[answer] }),
      ...(outsideText ? [t.meetings.outsideText({ seat: outsideText })] : []),
    );
  },
};
