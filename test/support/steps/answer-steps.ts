import { answerMeeting, type GivenAnswer } from '../../../src/domain/convocation/answer-meeting.ts';
import type { Step } from '../issoire-town.ts';
import { step } from './step.ts';

/** Somebody answers the convocation to a meeting. */
export const answered = (reference: string, userId: string, answer: Exclude<GivenAnswer, 'REPRESENTED'>): Step =>
  step(`answered ${reference} ${userId} ${answer}`, async ({ deps, viewer }) => {
    await answerMeeting(await viewer(userId), { meetingId: reference, answer }, deps);
  });
