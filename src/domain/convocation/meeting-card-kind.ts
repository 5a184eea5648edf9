import { z } from 'zod';
import type { DeliveryKind } from '../deliveries/delivery-kind.ts';
import type { PlannedDelivery } from '../deliveries/planned-delivery.ts';
import { meetingParts } from '../meetings/meeting-facts.ts';
import { loadMeetingOverview, type MeetingOverview } from './load-meeting-overview.ts';

const factsSchema = z.object({ meetingId: z.uuid() });

/** The card of a convened meeting, with its agenda, in a channel of its committee. */
export function meetingCardDelivery(meetingId: string, channelId: string, at: Date): PlannedDelivery {
  return {
    kind: 'meeting-card',
    subject: `card:${meetingId}`,
    to: { channelId },
    at,
    step: 'card',
    urgency: 0,
    grouping: 'ALONE',
    facts: { meetingId },
  };
}

/** `isFinal`: nothing of it changes any more. */
export interface MeetingCardNotice {
  code: 'meetingCard';
  overview: MeetingOverview;
  isFinal: boolean;
}

/** Posted once, then changed in place as answers come in and the agenda grows, until the meeting is over. */
export const meetingCardKind: DeliveryKind<MeetingCardNotice> = {
  name: 'meeting-card',
  isPressing: true,
  isLive: true,

  async compose({ facts, state }, { agreement, clearance }, { db }) {
    const { meetingId } = factsSchema.parse(facts);
    const row = await db.meeting.findUnique({ where: { id: meetingId }, include: meetingParts });
    // What is over is said in a card that is there already, not in a new one.
    if (!row || (row.state !== 'PLANNED' && state !== 'SENT')) return { skip: 'noLongerDue' };
    const overview = await loadMeetingOverview(row, agreement, clearance, { db });
    return { code: 'meetingCard', overview, isFinal: row.state !== 'PLANNED' };
  },
};
