import type { AttendanceLine } from '../domain/convocation/attendance-rows.ts';
import type { MeetingFacts } from '../domain/meetings/meeting-facts.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import type { CalendarAttendee, CalendarEvent } from './calendar-event.ts';

export interface MeetingOccasion {
  meeting: MeetingFacts;
  attendances: AttendanceLine[];
  /** The one functional mailbox that organizes, and sends. */
  organizer: { name: string; address: string };
  /** Code of the agreement. */
  agreement: string;
  /** What the calendar shows below the title, a line each. */
  lines: string[];
}

/** A meeting as calendars know it; null while only its day is known. Whoever has no address is left out of the list. */
export function meetingEvent(
  { meeting, attendances, organizer, agreement, lines }: MeetingOccasion,
  t: Catalogue,
): CalendarEvent | null {
  const { uid, sequence, revisedAt, state, startsAt, minutes, timeZone, committee, place, link } = meeting;
  if (!startsAt) return null;
  return {
    // Stays the same when the mailbox changes.
    uid: `${uid}@ctg-bot`,
    sequence,
    revisedAt,
    status: state === 'CANCELLED' ? 'CANCELLED' : 'CONFIRMED',
    startsAt,
    minutes,
    timeZone,
    summary: t.meetings.event.summary({ committee: committee.shortName, agreement }),
    description: lines.join('\n'),
    location: [place, link].filter(Boolean).join(' · '),
    url: link,
    organizer,
    attendees: attendances.flatMap(attendee),
  };
}

function attendee({ name, email, capacity, answer }: AttendanceLine): CalendarAttendee[] {
  if (!email) return [];
  const accepts = answer === 'PRESENT' || answer === 'REMOTE';
  const given = accepts ? 'accepted' : answer === 'NONE' ? 'none' : 'declined';
  return [{ name, address: email, isOptional: capacity === 'GUEST', isChair: false, answer: given }];
}
