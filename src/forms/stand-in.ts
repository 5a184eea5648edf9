import { z } from 'zod';
import { answerMeeting } from '../domain/convocation/answer-meeting.ts';
import { listStandIns } from '../domain/convocation/list-stand-ins.ts';
import { describeMeeting } from '../domain/planning/describe-meeting.ts';
import { meetingLines } from '../presenters/meeting-presenter.ts';
import { defineForm } from './define-form.ts';
import { choiceField, noteField, textField } from './fields.ts';
import { say } from './passage.ts';

/** « Excusé, représenté par… » (X3-13). */
export const standInForm = defineForm({
  id: 'stand-in',
  args: z.object({ meeting: z.string(), seat: z.string().default('') }),

  async open({ viewer, args, deps, t }) {
    const words = t.forms.standIn;
    const found = await listStandIns(viewer, { meetingId: args.meeting }, deps);
    const { meeting } = await describeMeeting(viewer, { reference: args.meeting }, deps);
    const options = found.people.map(({ personId, name, jobTitle }) => {
      return { text: jobTitle ? `${name} — ${jobTitle}` : name, value: personId };
    });
    const isKnown = options.length > 0;
    return {
      title: words.title,
      submit: words.submit,
      intro: say(...meetingLines(meeting, t), ...(found.isOutsideText ? [words.warning({ seat: args.seat })] : [])),
      fields: {
        standIn: isKnown ? choiceField({ label: words.person, isOptional: true, options }) : undefined,
        nobody: isKnown ? undefined : noteField(...say(words.nobody(found))),
        standInName: textField({ label: isKnown ? words.otherName : words.name, isOptional: isKnown, most: 100 }),
      },
    };
  },

  async submit({ viewer, args, deps, t }, { standIn, standInName }) {
    const input = { meetingId: args.meeting, answer: 'REPRESENTED', standInId: standIn ?? '', standInName } as const;
    const { reference, answer, outsideText, outsideRoster, standIn: told } = await answerMeeting(viewer, input, deps);
    return say(
      t.meetings.answered({ reference, answer: t.meetings.answer[answer] }),
      ...(told ? [t.meetings.standInTold({ name: told })] : []),
      ...(outsideText ? [t.meetings.outsideText({ seat: outsideText })] : []),
      ...(outsideRoster ? [t.meetings.outsideRoster(outsideRoster)] : []),
      t.meetings.mayChange,
    );
  },
});
