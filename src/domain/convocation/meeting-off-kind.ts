import { z } from 'zod';
import type { DeliveryKind } from '../deliveries/delivery-kind.ts';
import { rowOf } from '../deliveries/delivery-row.ts';
import type { Transaction } from '../deps.ts';
import { type MeetingFacts, meetingParts, readMeeting } from '../meetings/meeting-facts.ts';

const factsSchema = z.object({ meetingId: z.uuid() });

/** A meeting that a channel heard of is cancelled; `isOver`: after its day, as it did not take place. */
export interface MeetingOffNotice {
  code: 'meetingOff';
  meeting: MeetingFacts;
  isOver: boolean;
}

/** Tells a channel that a meeting whose card it has is cancelled: the card alone, changed in place, is seen by nobody. */
export const meetingOffKind: DeliveryKind<MeetingOffNotice> = {
  name: 'meeting-off',
  isPressing: true,

  async compose({ facts }, { agreement, today }, { db }) {
    const { meetingId } = factsSchema.parse(facts);
    const row = await db.meeting.findUnique({ where: { id: meetingId }, include: meetingParts });
    if (row?.state !== 'CANCELLED') return { skip: 'noLongerDue' };
    const meeting = readMeeting(row, agreement.timeZone);
    return { code: 'meetingOff', meeting, isOver: meeting.day < today };
  },
};

/** Writes it down for each channel that the meeting's card was posted in. */
export async function tellChannels(
  tx: Transaction,
  { id, agreementId, now }: { id: string; agreementId: string; now: Date },
): Promise<void> {
  const cards = await tx.delivery.findMany({
    where: { agreementId, kind: 'meeting-card', subject: `card:${id}`, state: 'SENT' },
  });
  const rows = cards.map(({ channelId }) =>
    rowOf(
      agreementId,
      {
        ...{ kind: 'meeting-off', subject: `off:${id}`, to: { channelId: channelId ?? '' }, at: now, step: 'off' },
        ...{ urgency: 0, grouping: 'ALONE', facts: { meetingId: id } },
      },
      now,
    ),
  );
  await tx.delivery.createMany({ data: rows, skipDuplicates: true });
}
