import type { Committee, MeetingPoll, PollSlot } from '../../database/generated/client.ts';
import { type CivilDate, fromDbDate } from '../time/civil-date.ts';

/** One of the dates asked about, as plain data. */
export interface SlotFacts {
  id: string;
  /** Civil date in the agreement's zone. */
  day: CivilDate;
  startsAt: Date;
  timeZone: string;
}

/** A poll as plain data, for whoever speaks of it. */
export interface PollFacts {
  id: string;
  state: MeetingPoll['state'];
  committee: { id: string; code: string; name: string; shortName: string };
  minutes: number;
  place: string;
  link: string | null;
  /** Last day for answers, inclusive. */
  closesOn: CivilDate;
  reason: string | null;
  /** In order of time. */
  slots: SlotFacts[];
}

/** What to load with a poll so that {@link readPoll} can read it. */
export const pollParts = { committee: true, slots: { orderBy: { startsAt: 'asc' } } } as const;

/** A poll of the database as plain data. */
export function readPoll(row: MeetingPoll & { committee: Committee; slots: PollSlot[] }, timeZone: string): PollFacts {
  const { id, state, minutes, place, link, reason } = row;
  const { code, name, shortName } = row.committee;
  return {
    id,
    state,
    committee: { id: row.committeeId, code, name, shortName },
    minutes,
    place,
    link,
    closesOn: fromDbDate(row.closesOn),
    reason,
    slots: row.slots.map((slot) => ({ id: slot.id, day: fromDbDate(slot.day), startsAt: slot.startsAt, timeZone })),
  };
}
