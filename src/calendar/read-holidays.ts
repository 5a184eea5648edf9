import ICAL from 'ical.js';
import type { HolidaySpan } from '../domain/agreement/holiday-span.ts';
import { fold } from '../domain/text/fold.ts';
import { daysBetween } from '../domain/time/civil-date.ts';
import { UserError } from '../errors.ts';
import { decodeText } from './decode-text.ts';
import { eventDays } from './event-days.ts';
import { schoolZones } from './school-zones.ts';

/** A calendar of holidays, read. */
export interface HolidayFile {
  /** School zones that it names, e.g. `A`; none when it names none. */
  zones: string[];
  /** In order of date; one at least. */
  spans: HolidaySpan[];
  /** What is in the file and no holiday that one could keep. */
  setAside: { label: string; reason: SetAsideReason }[];
}

export type SetAsideReason = 'noLabel' | 'noDate' | 'backwards' | 'tooLong' | 'schoolDay' | 'repeats' | 'cancelled';

/** Largest file, in bytes: official ones hold a few kilobytes. */
export const LARGEST_CALENDAR = 1024 * 1024;

const MOST_EVENTS = 2000;
const LONGEST_LABEL = 200;
/** More days than any holiday has: an official file once had one that ended the year after. */
const LONGEST = 100;

/**
 * Reads the holidays of an `.ics` file, as it gives them: official school files begin on the first Saturday, after
 * class, and end on the day before classes resume. An event that makes no sense is set aside with its reason, never
 * mended. `zone` is that of hours given in UTC.
 * @throws UserError for a file that is too large, is no calendar, or holds no holiday.
 */
export function readHolidays(bytes: Uint8Array, { file, zone }: { file: string; zone: string }): HolidayFile {
  if (bytes.byteLength > LARGEST_CALENDAR) throw new UserError('fileTooLarge', { file, megabytes: 1 });
  const calendars = parse(decodeText(bytes), file);
  const events = calendars.flatMap((calendar) => calendar.getAllSubcomponents('vevent'));
  if (events.length > MOST_EVENTS) throw new UserError('calendarTooLong', { file, most: MOST_EVENTS });

  const spans: HolidaySpan[] = [];
  const setAside: HolidayFile['setAside'] = [];
  for (const event of events) {
    const label = [...textOf(event, 'summary')].slice(0, LONGEST_LABEL).join('');
    const read = readEvent(event, label, zone);
    if (typeof read === 'string') setAside.push({ label, reason: read });
    else spans.push({ label, ...read });
  }
  if (spans.length === 0) throw new UserError('calendarEmpty', { file });
  const named = [
    ...calendars.map((calendar) => textOf(calendar, 'x-wr-calname')),
    ...events.flatMap((event) => [textOf(event, 'summary'), textOf(event, 'location')]),
  ];
  const inOrder = spans.toSorted((a, b) => a.startsOn.localeCompare(b.startsOn) || a.endsOn.localeCompare(b.endsOn));
  return { zones: schoolZones(named), spans: inOrder, setAside };
}

function parse(text: string, file: string): ICAL.Component[] {
  try {
    const parsed = ICAL.parse(text.trimStart());
    const roots = (Array.isArray(parsed[0]) ? parsed : [parsed]) as unknown[][];
    const calendars = roots.map((root) => new ICAL.Component(root));
    if (calendars.every(({ name }) => name === 'vcalendar')) return calendars;
  } catch {
    // Whatever the parser stumbled over, the person sent something else than a calendar.
  }
  throw new UserError('notACalendar', { file });
}

function readEvent(event: ICAL.Component, label: string, zone: string): Omit<HolidaySpan, 'label'> | SetAsideReason {
  if (fold(textOf(event, 'status')) === 'cancelled') return 'cancelled';
  if (label === '') return 'noLabel';
  // « Rentrée scolaire des élèves » stands among the holidays in official files: on that day school is on.
  if (/^(pre)?rentree\b/.test(fold(label))) return 'schoolDay';
  if (event.hasProperty('rrule') || event.hasProperty('rdate')) return 'repeats';
  const days = eventDays(event, zone);
  if (!days) return 'noDate';
  if (days.endsOn < days.startsOn) return 'backwards';
  return daysBetween(days.startsOn, days.endsOn) < LONGEST ? days : 'tooLong';
}

function textOf(component: ICAL.Component, name: string): string {
  return String(component.getFirstPropertyValue(name) ?? '')
    .replace(/\s+/g, ' ')
    .trim();
}
