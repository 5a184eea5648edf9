import { InvalidForm, UserError } from '../../errors.ts';
import { type ReadSlot, readSlot } from '../meetings/read-meeting-input.ts';
import type { CivilDate } from '../time/civil-date.ts';

/** Dates to ask about, and what the meeting would be, as a form gives them. */
export interface PollInput {
  /** Code of the committee. */
  committee: string;
  /** Date, and local hour `HH:mm`, of each line of the form; lines left empty have an empty date. */
  slots: { day: CivilDate; hour: string }[];
  minutes: number;
  place: string;
  link: string;
  /** Last day for answers, inclusive. */
  closesOn: CivilDate;
}

/** Dates that one poll may ask about. */
export const MOST_SLOTS = 5;
const FEWEST_SLOTS = 2;

/**
 * The dates in order of time, each able to stand as a meeting.
 * @throws InvalidForm naming `day1`, `hour2`… for a date that cannot stand, is there twice, or when there are too few;
 * `closesOn` for an end of answers that is past or leaves nothing to choose.
 */
export function readPollInput(
  { slots, closesOn, minutes, place, link }: PollInput,
  at: { today: CivilDate; timeZone: string },
): ReadSlot[] {
  const fields: Record<string, UserError> = {};
  const read: ReadSlot[] = [];
  for (const [index, { day, hour }] of slots.slice(0, MOST_SLOTS).entries()) {
    if (day === '') continue;
    try {
      const slot = readSlot({ day, hour, minutes, place, link }, at);
      const isTwice = read.some(({ startsAt }) => startsAt.getTime() === slot.startsAt.getTime());
      if (isTwice) fields[`day${index + 1}`] = new UserError('pollSlotTwice');
      read.push(slot);
    } catch (error) {
      if (!(error instanceof InvalidForm)) throw error;
      for (const [name, refusal] of Object.entries(error.fields)) {
        fields[name === 'day' || name === 'hour' ? `${name}${index + 1}` : name] = refusal;
      }
    }
  }
  const given = slots.filter(({ day }) => day !== '').length;
  if (given < FEWEST_SLOTS) fields[`day${given + 1}`] = new UserError('pollSlots', { fewest: FEWEST_SLOTS });
  const first = read.map(({ day }) => day).toSorted()[0];
  if (!/^\d{4}-\d\d-\d\d$/.test(closesOn)) fields.closesOn = new UserError('required');
  else if (closesOn < at.today) fields.closesOn = new UserError('datePast', { given: closesOn });
  else if (first && closesOn >= first) fields.closesOn = new UserError('pollClosesLate', { first });
  if (Object.keys(fields).length > 0) throw new InvalidForm(fields);
  return read.toSorted((a, b) => a.startsAt.getTime() - b.startsAt.getTime());
}
