import type { CalendarAttendee, CalendarEvent } from '../../src/calendar/calendar-event.ts';

/** A steering committee of the agreement, as calendars know it. */
export function meetingEvent(differing: Partial<CalendarEvent> = {}): CalendarEvent {
  return {
    uid: 'meeting-7f3a@agglo.example',
    sequence: 0,
    revisedAt: new Date('2021-02-01T10:00:00.400Z'),
    status: 'CONFIRMED',
    startsAt: new Date('2021-03-18T13:00:00Z'),
    minutes: 120,
    timeZone: 'Europe/Paris',
    summary: 'Comité de pilotage',
    description: 'Ordre du jour :\n1. Bilan',
    location: 'Salle du conseil, mairie',
    url: 'https://ctg.example/r/7f3a',
    organizer: { name: 'CTG Issoire', address: 'ctg@agglo.example' },
    attendees: [
      attendee('Zoé Œillet', { isChair: true, answer: 'accepted' }),
      attendee('Jean-Noël Dûment'),
      attendee('Inès Lefèvre', { isOptional: true, answer: 'declined' }),
    ],
    ...differing,
  };
}

/** Somebody whose address is made of their first name. */
export function attendee(name: string, differing: Partial<CalendarAttendee> = {}): CalendarAttendee {
  const [first = ''] = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z]/);
  return { name, address: `${first}@ville.example`, isOptional: false, isChair: false, answer: 'none', ...differing };
}
