import type { CalendarAttendee } from './calendar-event.ts';

/**
 * One attendee for each address: programs know people by it, and a small town hall's members often share one. Their
 * names are joined; an answer counts when all of them gave it.
 */
export function mergeAttendees(attendees: CalendarAttendee[]): CalendarAttendee[] {
  const merged = new Map<string, CalendarAttendee>();
  for (const attendee of attendees) {
    const key = attendee.address.trim().toLowerCase();
    const known = merged.get(key);
    merged.set(key, known ? join(known, attendee) : attendee);
  }
  return [...merged.values()];
}

function join(one: CalendarAttendee, other: CalendarAttendee): CalendarAttendee {
  return {
    name: one.name === other.name ? one.name : `${one.name}, ${other.name}`,
    address: one.address,
    isOptional: one.isOptional && other.isOptional,
    isChair: one.isChair || other.isChair,
    answer: one.answer === other.answer ? one.answer : 'none',
  };
}
