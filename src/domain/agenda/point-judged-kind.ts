import { z } from 'zod';
import type { DeliveryKind } from '../deliveries/delivery-kind.ts';
import type { PlannedDelivery } from '../deliveries/planned-delivery.ts';
import { type CivilDate, fromDbDate } from '../time/civil-date.ts';

const factsSchema = z.object({ itemId: z.uuid() });

/** `reason`: why it was refused. */
export interface PointJudgedNotice {
  code: 'pointJudged';
  title: string;
  isAccepted: boolean;
  reason: string | null;
  reference: string;
  committee: string;
  day: CivilDate;
}

/** Tells who proposed a point what became of it, once, with whatever else they are told that day (X3-18). */
export const pointJudgedKind: DeliveryKind<PointJudgedNotice> = {
  name: 'point-judged',

  async compose({ facts }, _, { db }) {
    const { itemId } = factsSchema.parse(facts);
    const item = await db.agendaItem.findUnique({
      where: { id: itemId },
      include: { meeting: { include: { committee: true } } },
    });
    if (!item || item.state === 'PROPOSED' || item.meeting.state === 'CANCELLED') return { skip: 'noLongerDue' };
    const { title, state, reason, meeting } = item;
    const { reference, committee, day } = meeting;
    const place = { reference, committee: committee.shortName, day: fromDbDate(day) };
    return { code: 'pointJudged', title, isAccepted: state === 'ACCEPTED', reason, ...place };
  },
};

/** What is said to whoever proposed a point that was judged now. */
export function pointJudgedDelivery(
  { itemId, personId }: { itemId: string; personId: string },
  now: Date,
): PlannedDelivery {
  return {
    kind: pointJudgedKind.name,
    subject: `judged:${itemId}`,
    to: { personId },
    at: now,
    step: 'judged',
    urgency: 0,
    grouping: 'DIGEST',
    facts: { itemId },
  };
}
