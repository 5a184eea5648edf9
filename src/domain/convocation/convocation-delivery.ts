import type { PlannedDelivery } from '../deliveries/planned-delivery.ts';
import type { CivilDate } from '../time/civil-date.ts';

/** When and where a meeting was to be before it was moved; `startsAt` as an ISO instant. */
export type FormerSlot = {
  day: CivilDate;
  startsAt: string | null;
  place: string;
  link: string | null;
};

/** The convocation of one person to a meeting in its present form; a moved meeting makes another, which says what it was before. */
export function convocationDelivery(
  { id, sequence }: { id: string; sequence: number },
  personId: string,
  at: Date,
  former?: FormerSlot,
): PlannedDelivery {
  return {
    kind: 'convocation',
    subject: `convocation:${id}`,
    to: { personId },
    at,
    step: String(sequence),
    urgency: sequence,
    grouping: 'ALONE',
    facts: { meetingId: id, sequence, ...(former ? { former } : {}) },
  };
}

/**
 * What takes a meeting out of one person's calendar: it is cancelled, or they are no longer invited. `formerDay` is the
 * day they were told, when it has just been moved.
 */
export function withdrawalDelivery(
  { id, sequence }: { id: string; sequence: number },
  personId: string,
  at: Date,
  formerDay?: CivilDate,
): PlannedDelivery {
  const convocation = convocationDelivery({ id, sequence }, personId, at);
  // The same subject: what was not sent yet is overtaken by it.
  const facts = { meetingId: id, sequence, ...(formerDay ? { formerDay } : {}) };
  return { ...convocation, kind: 'withdrawal', facts };
}

/** For who may be named, dismissed and named again to a meeting in one form: each time is told. */
export function again(planned: PlannedDelivery): PlannedDelivery {
  return { ...planned, step: `${planned.step}:${planned.at.toISOString()}` };
}
