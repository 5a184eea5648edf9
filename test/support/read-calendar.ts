import ICAL from 'ical.js';
import nodeIcal, { type VEvent } from 'node-ical';
import type { CalendarFile } from '../../src/calendar/calendar-file.ts';

/** An event as two readers that know nothing of each other agree on it. */
export interface EventRead {
  uid: string;
  /** Instants in UTC; days without hour. */
  startsAt: string;
  endsAt: string;
  status: string | null;
  url: string | null;
  attendees: string[];
}

/** A file as ical.js reads it, which goes by the definitions of zones that the file holds. */
export function openCalendar({ content }: Pick<CalendarFile, 'content'>): ICAL.Component {
  return new ICAL.Component(ICAL.parse(content));
}

export function eventsOf(file: Pick<CalendarFile, 'content'>): ICAL.Component[] {
  return openCalendar(file).getAllSubcomponents('vevent');
}

/** The one event of a file, as ical.js reads it. */
export function eventOf(file: Pick<CalendarFile, 'content'>): ICAL.Component {
  const [event, ...others] = eventsOf(file);
  if (!event || others.length > 0) throw new Error('expected one event');
  return event;
}

export function textOf(component: ICAL.Component, property: string): string | null {
  const value = component.getFirstPropertyValue(property);
  return value === null ? null : String(value);
}

/** The events of a file as ical.js reads them. */
export function readWithIcalJs(file: CalendarFile): EventRead[] {
  return eventsOf(file).map((event) => ({
    uid: textOf(event, 'uid') ?? '',
    startsAt: momentOf(event, 'dtstart'),
    endsAt: momentOf(event, 'dtend'),
    status: textOf(event, 'status'),
    url: textOf(event, 'url'),
    attendees: event.getAllProperties('attendee').map((property) => String(property.getFirstValue())),
  }));
}

/** The events of a file as node-ical reads them, which goes by the names of zones. */
export function readWithNodeIcal({ content }: CalendarFile): EventRead[] {
  const components = Object.values(nodeIcal.sync.parseICS(content));
  const events = components.filter((one): one is VEvent => one?.type === 'VEVENT');
  return events.map((event) => ({
    uid: event.uid,
    startsAt: asRead(event.start, event.datetype),
    endsAt: event.end ? asRead(event.end, event.datetype) : '',
    status: event.status ?? null,
    url: (event.url as unknown as string | undefined) ?? null,
    attendees: [event.attendee ?? []].flat().map((one) => (typeof one === 'string' ? one : one.val)),
  }));
}

function momentOf(event: ICAL.Component, property: string): string {
  const time = event.getFirstPropertyValue(property);
  if (!(time instanceof ICAL.Time)) return '';
  return time.isDate ? time.toString() : new Date(time.toUnixTime() * 1000).toISOString();
}

function asRead(date: Date, type: string): string {
  return type === 'date' ? date.toISOString().slice(0, 10) : new Date(date).toISOString();
}
