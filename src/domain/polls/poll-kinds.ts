import { z } from 'zod';
import type { DeliveryKind } from '../deliveries/delivery-kind.ts';
import type { PlannedDelivery } from '../deliveries/planned-delivery.ts';
import type { OwnChoices } from './answer-poll.ts';
import { type PollFacts, pollParts, readPoll } from './poll-facts.ts';

const factsSchema = z.object({ pollId: z.uuid() });

/** Asks one person which dates suit them. */
export function pollDelivery(pollId: string, personId: string, at: Date): PlannedDelivery {
  return {
    kind: 'poll',
    subject: `poll:${pollId}`,
    to: { personId },
    at,
    step: 'asked',
    urgency: 0,
    grouping: 'ALONE',
    facts: { pollId },
  };
}

/** Tells one person that a poll ended without a meeting. */
export function pollOverDelivery(pollId: string, personId: string, at: Date): PlannedDelivery {
  // The same subject: a question not yet asked is overtaken by it.
  return { ...pollDelivery(pollId, personId, at), kind: 'poll-over', step: 'over', grouping: 'DIGEST' };
}

export interface PollNotice {
  code: 'poll';
  poll: PollFacts;
  own: OwnChoices;
}

/** Said at any hour, as somebody has just asked; silent once the poll is over. */
export const pollKind: DeliveryKind<PollNotice> = {
  name: 'poll',
  isPressing: true,

  async compose({ facts, personId }, { agreement }, { db }) {
    const { pollId } = factsSchema.parse(facts);
    const row = await db.meetingPoll.findUnique({ where: { id: pollId }, include: pollParts });
    if (row?.state !== 'OPEN') return { skip: 'noLongerDue' };
    const answers = await db.pollAnswer.findMany({ where: { personId: personId ?? '', slot: { pollId } } });
    const own = Object.fromEntries(answers.map(({ slotId, choice }) => [slotId, choice]));
    return { code: 'poll', poll: readPoll(row, agreement.timeZone), own };
  },
};

export interface PollOverNotice {
  code: 'pollOver';
  poll: PollFacts;
}

/** Only to those who were asked: the others never heard of it. */
export const pollOverKind: DeliveryKind<PollOverNotice> = {
  name: 'poll-over',

  async compose({ facts, personId }, { agreement }, { db }) {
    const { pollId } = factsSchema.parse(facts);
    const row = await db.meetingPoll.findUnique({ where: { id: pollId }, include: pollParts });
    const wasAsked = await db.delivery.count({
      where: { kind: 'poll', personId, subject: `poll:${pollId}`, state: 'SENT' },
    });
    if (row?.state !== 'GIVEN_UP' || wasAsked === 0) return { skip: 'noLongerDue' };
    return { code: 'pollOver', poll: readPoll(row, agreement.timeZone) };
  },
};
