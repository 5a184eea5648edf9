import { answerMeeting } from '../../domain/convocation/answer-meeting.ts';
import { listStandIns } from '../../domain/convocation/list-stand-ins.ts';
import { LIMITS } from '../views/block-limits.ts';
import { selectInput, textInput } from '../views/inputs.ts';
import { lines } from '../views/rich-text.ts';
import type { Form } from './form.ts';

/** « Excusé, représenté par… » (X3-13). */
export const standInForm: Form = {
  id: 'stand-in',

  async open({ viewer, args, deps, t }) {
    const words = t.forms.standIn;
    const { people, isOutsideText, party, coordinators } = await listStandIns(
      viewer,
      { meetingId: args.meeting ?? '' },
      deps,
    );
    const options = people.slice(0, LIMITS.options).map(({ personId, name, jobTitle }) => {
      return { text: jobTitle ? `${name} — ${jobTitle}` : name, value: personId };
    });
    return {
      title: words.title,
      blocks: [
        ...(isOutsideText ? lines(words.warning({ seat: args.seat ?? '' })) : []),
        ...(options.length > 0
          ? [selectInput({ name: 'standIn', label: words.person, isOptional: true, options })]
          : lines(words.nobody({ party, coordinators }))),
        textInput({
          name: 'standInName',
          label: options.length > 0 ? words.otherName : words.name,
          isOptional: options.length > 0,
          most: 100,
        }),
      ],
    };
  },

  async submit({ viewer, args, deps, t }, values) {
    const input = {
      meetingId: args.meeting ?? '',
      answer: 'REPRESENTED',
      standInId: values.text('standIn'),
      standInName: values.text('standInName'),
    } as const;
    const { reference, answer, outsideText, outsideRoster } = await answerMeeting(viewer, input, deps);
    return lines(
      t.meetings.answered({ reference, answer: t.meetings.answer[answer] }),
      ...(outsideText ? [t.meetings.outsideText({ seat: outsideText })] : []),
      ...(outsideRoster ? [t.meetings.outsideRoster(outsideRoster)] : []),
    );
  },
};
