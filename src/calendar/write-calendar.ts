import { fileName } from '../documents/file-name.ts';
import { civilDateIn } from '../domain/time/civil-date.ts';
import type { CalendarAttendee, CalendarDay, CalendarEvent } from './calendar-event.ts';
import type { CalendarFile, CalendarMethod } from './calendar-file.ts';
import { mergeAttendees } from './merge-attendees.ts';
import { writeIcal } from './write-ical.ts';

/**
 * Asks its reader to come, or says that the meeting moved: the same mail goes to each attendee, all of them named. It
 * rings a day before.
 * @throws Error for a cancelled meeting: as a request it would stay in people's calendars.
 */
export function invitation(event: CalendarEvent): CalendarFile {
  if (event.status === 'CANCELLED') throw new Error(`${event.uid} is cancelled, and cannot be requested`);
  return meetingFile('REQUEST', event);
}

/**
 * Strikes the meeting out of people's calendars. With `only`, an attendee's address, out of that person's alone, who
 * is invited no longer; the meeting stands for the others. SEQUENCE and moment are those given: +1 and the decision's
 * for a meeting cancelled; for one person the meeting's SEQUENCE, and the moment they were taken off the list, since
 * programs leave out what looks older than what they hold.
 */
export function cancellation(event: CalendarEvent, only?: string): CalendarFile {
  const attendees = only === undefined ? event.attendees : [attendeeAt(only, event)];
  return meetingFile('CANCEL', { ...event, status: 'CANCELLED', attendees });
}

/** The meeting for anybody to keep, as posted in Slack: nobody is asked, no attendee named. */
export function calendarFile(event: CalendarEvent): CalendarFile {
  return meetingFile('PUBLISH', event);
}

/**
 * What people subscribe to. Cancelled meetings stay in it as cancelled: one merely gone would stay, valid, in some
 * calendars. The order of the lists does not count.
 */
export function calendarFeed(feed: {
  name: string;
  description: string;
  events: CalendarEvent[];
  days: CalendarDay[];
}): CalendarFile {
  const { name, description, events, days } = feed;
  const method = 'PUBLISH';
  const content = writeIcal({ method, title: { name, description }, meetings: events, days });
  return { method, content, filename: fileName(name, 'ics') };
}

function meetingFile(method: CalendarMethod, event: CalendarEvent): CalendarFile {
  const content = writeIcal({ method, meetings: [event], days: [] });
  const day = civilDateIn(event.timeZone, event.startsAt);
  return { method, content, filename: fileName(`${day} ${event.summary}`, 'ics') };
}

/** Whoever has the address, though the meeting's list has already lost them: a CANCEL names whom it is for. */
function attendeeAt(address: string, { attendees }: CalendarEvent): CalendarAttendee {
  const sameAddress = (one: CalendarAttendee) => one.address.trim().toLowerCase() === address.trim().toLowerCase();
  const nobody: CalendarAttendee = { name: '', address, isOptional: false, isChair: false, answer: 'none' };
  return { ...(mergeAttendees(attendees).find(sameAddress) ?? nobody), address };
}
