import { DateTime } from 'luxon';

/** A day of the calendar without hour or zone, written `YYYY-MM-DD`. ISO order is date order. */
export type CivilDate = string;

/** The day it is in a zone at an instant. */
export function civilDateIn(zone: string, instant: Date): CivilDate {
  return DateTime.fromJSDate(instant, { zone }).toFormat('yyyy-MM-dd');
}

/** A civil date as the database stores it (`date` columns come and go as midnight UTC). */
export function toDbDate(date: CivilDate): Date {
  return new Date(`${date}T00:00:00.000Z`);
}

/** A `date` column as a civil date. */
export function fromDbDate(date: Date): CivilDate {
  return date.toISOString().slice(0, 10);
}

/** The civil date some days later (or earlier, when negative). */
export function addDays(date: CivilDate, days: number): CivilDate {
  return fromDbDate(new Date(toDbDate(date).getTime() + days * 86_400_000));
}

/** The civil date some months later, clamped to the end of the month (31 August + 6 months is 28 February). */
export function addMonths(date: CivilDate, months: number): CivilDate {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  // Day 0 of a month is the last of the month before.
  const lastOfMonth = new Date(Date.UTC(year, month + months, 0));
  lastOfMonth.setUTCDate(Math.min(day, lastOfMonth.getUTCDate()));
  return fromDbDate(lastOfMonth);
}

/** Whole days from one date to another; negative when `to` is before `from`. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return Math.round((toDbDate(to).getTime() - toDbDate(from).getTime()) / 86_400_000);
}

/** True when a span, both ends inclusive and the last one possibly open, holds the date. */
export function isInForce(span: { startsOn: CivilDate; endsOn: CivilDate | null }, on: CivilDate): boolean {
  return span.startsOn <= on && (span.endsOn === null || on <= span.endsOn);
}

export function earlierOf(a: CivilDate, b: CivilDate): CivilDate {
  return a < b ? a : b;
}

export function laterOf(a: CivilDate, b: CivilDate): CivilDate {
  return a > b ? a : b;
}
