import type { CivilDate } from '../domain/time/civil-date.ts';

/** A meeting as calendars know it, whole: each file written from it can stand alone, and gives the same bytes again. */
export interface CalendarEvent {
  /** Stored, one for the meeting's whole life: calendars know by it what to move and what to strike out. */
  uid: string;
  /** Stored; +1 when date, hour, place or status changes. A mere rewording keeps it, lest people be asked again. */
  sequence: number;
  /** Moment of the revision (`DTSTAMP`, `LAST-MODIFIED`), never that of the writing. */
  revisedAt: Date;
  status: 'CONFIRMED' | 'CANCELLED';
  startsAt: Date;
  minutes: number;
  /** IANA name of the zone whose hours the file gives, e.g. the agreement's. */
  timeZone: string;
  summary: string;
  description: string;
  location: string;
  url: string | null;
  /** The functional mailbox that mails are from: programs doubt an invitation whose organizer is not its sender. */
  organizer: { name: string; address: string };
  attendees: CalendarAttendee[];
}

export interface CalendarAttendee {
  name: string;
  address: string;
  isOptional: boolean;
  isChair: boolean;
  /** What the person last answered, whatever the way. */
  answer: 'none' | 'accepted' | 'declined';
}

/** A due date: a whole day of a feed, which leaves people free. */
export interface CalendarDay {
  /** Stored, for ever. */
  uid: string;
  revisedAt: Date;
  day: CivilDate;
  summary: string;
  description: string;
  url: string | null;
}
