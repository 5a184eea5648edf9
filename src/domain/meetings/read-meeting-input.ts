import { z } from 'zod';
import { InvalidForm, UserError } from '../../errors.ts';
import type { CivilDate } from '../time/civil-date.ts';
import { instantOf } from '../time/civil-hours.ts';

/** Date, hour, length and place of a meeting, as a form gives them. */
export interface MeetingSlot {
  day: CivilDate;
  /** `HH:mm`, local. */
  hour: string;
  minutes: number;
  place: string;
  /** https address, or empty. */
  link: string;
}

export interface ReadSlot {
  day: CivilDate;
  startsAt: Date;
  minutes: number;
  place: string;
  link: string | null;
}

const MOST = 200;
const LONGEST = 12 * 60;

/**
 * A slot that can stand, with its instant in the zone.
 * @throws InvalidForm for a past day, no place at all, a link that is none, or a length that no meeting has.
 */
export function readSlot(slot: MeetingSlot, { today, timeZone }: { today: CivilDate; timeZone: string }): ReadSlot {
  const [place, link] = [slot.place.trim(), slot.link.trim()];
  const fields: Record<string, UserError> = {};
  if (!/^\d{4}-\d\d-\d\d$/.test(slot.day)) fields.day = new UserError('required');
  else if (slot.day < today) fields.day = new UserError('datePast', { given: slot.day });
  if (!/^\d\d:\d\d$/.test(slot.hour)) fields.hour = new UserError('required');
  if (!Number.isInteger(slot.minutes) || slot.minutes < 15 || slot.minutes > LONGEST) {
    fields.minutes = new UserError('meetingLength');
  }
  if (place === '' && link === '') fields.place = new UserError('placeOrLink');
  if (place.length > MOST) fields.place = new UserError('tooLong', { most: MOST });
  if (link !== '' && !z.url({ protocol: /^https$/ }).safeParse(link).success) fields.link = new UserError('link');
  if (Object.keys(fields).length > 0) throw new InvalidForm(fields);
  const startsAt = instantOf(timeZone, slot.day, slot.hour);
  return { day: slot.day, startsAt, minutes: slot.minutes, place, link: link || null };
}
