import { z } from 'zod';
import type { PlannedDelivery } from '../deliveries/planned-delivery.ts';

export const CHASE = 'chase';

export const chaseFacts = z.object({
  sheetId: z.uuid(),
  /** The meeting it is asked for; null when somebody asked of their own accord. */
  meetingId: z.uuid().nullable(),
  /** Empty for the clock. */
  askedBy: z.string(),
});

export interface ChaseAsked extends z.infer<typeof chaseFacts> {
  personId: string;
  /** Once for a meeting, or once a day. */
  step: string;
  at: Date;
}

/** Asks one person where one sheet stands. Of two that fall due together, what somebody asked for is said. */
export function chaseDelivery({ personId, step, at, ...facts }: ChaseAsked): PlannedDelivery {
  return {
    kind: CHASE,
    subject: `chase:${facts.sheetId}`,
    to: { personId },
    at,
    step,
    urgency: facts.meetingId ? 0 : 1,
    grouping: 'ALONE',
    facts,
  };
}
