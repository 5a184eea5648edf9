import { answerMeeting } from '../domain/convocation/answer-meeting.ts';
import { describeMeeting } from '../domain/planning/describe-meeting.ts';
import { UserError } from '../errors.ts';
import { say } from '../forms/passage.ts';
import { meetingLines } from '../presenters/meeting-presenter.ts';
import type { Act } from './act.ts';
import { type PayloadOf, payloads } from './payloads.ts';

/** One answer to a convocation; it may change until the meeting is over. */
export const answerConvocation: Act<PayloadOf<'answer-convocation'>> = {
  payload: payloads['answer-convocation'],

  async ask({ viewer, deps, t }, { meeting: reference, answer }) {
    const { meeting, own } = await describeMeeting(viewer, { reference }, deps);
    if (!own) throw new UserError('notInvited');
    if (meeting.state !== 'PLANNED') throw new UserError('meetingOver', { reference: meeting.reference });
    return { title: t.meetings.ask({ answer: t.meetings.answer[answer] }), lines: meetingLines(meeting, t) };
  },

  async run({ viewer, deps, t }, { meeting: meetingId, answer }) {
    const { reference } = await answerMeeting(viewer, { meetingId, answer }, deps);
    return {
      passages: say(t.meetings.answered({ reference, answer: t.meetings.answer[answer] }), t.meetings.mayChange),
    };
  },
};
