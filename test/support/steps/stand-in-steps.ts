import { answerMeeting } from '../../../src/domain/convocation/answer-meeting.ts';
import type { Step } from '../issoire-town.ts';
import { step } from './step.ts';

/** Somebody answers the convocation to a meeting that another of the roster, by name, stands in for them. */
export const representedBy = (reference: string, userId: string, name: string): Step =>
  step(`represented ${reference} ${userId} ${name}`, async ({ deps, viewer }) => {
    const who = await viewer(userId);
    const where = { agreementId: who.agreement.id, name };
    const { id: standInId } = await deps.db.person.findFirstOrThrow({ where });
    await answerMeeting(who, { meetingId: reference, answer: 'REPRESENTED', standInId }, deps);
  });
