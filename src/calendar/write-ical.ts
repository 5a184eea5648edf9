import {
  ICalAlarmType,
  type ICalAttendeeData,
  ICalAttendeeRole,
  ICalAttendeeStatus,
  ICalAttendeeType,
  ICalCalendar,
  ICalCalendarMethod,
  ICalEvent,
  ICalEventBusyStatus,
  type ICalEventData,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator';
import { DateTime } from 'luxon';
import { cleanText } from '../documents/clean-text.ts';
import { typeset } from '../i18n/typography.ts';
import type { CalendarAttendee, CalendarDay, CalendarEvent } from './calendar-event.ts';
import type { CalendarMethod } from './calendar-file.ts';
import { addressValue, nameValue, textValue, urlValue } from './ical-value.ts';
import { mergeAttendees } from './merge-attendees.ts';
import { repairIcal } from './repair-ical.ts';
import { isSayableIn, timeZoneBlock } from './time-zone.ts';

export interface IcalContent {
  method: CalendarMethod;
  /** A feed's own name and what it holds. */
  title?: { name: string; description: string };
  meetings: CalendarEvent[];
  days: CalendarDay[];
}

/** Seconds: what a feed's readers are asked to wait before they look again, an hour. */
const REFRESH = 3600;
const DAY = 86_400;

/**
 * The only place that knows ical-generator 10.2, and what it must be kept from: native Dates come out in the server's
 * zone (hence Luxon's), a calendar with a zone of its own writes DTSTAMP without one (hence zones for events only),
 * quotes end a name, some texts are not escaped at all. Whole calendars it folds slowly, a millisecond for each
 * kilobyte, so that events are written one by one and folded here.
 */
export function writeIcal({ method, title, meetings, days }: IcalContent): string {
  const calendar = new ICalCalendar({
    prodId: '//CTG//ctg-bot//FR',
    method: ICalCalendarMethod[method],
    ...(title && {
      name: textValue(typeset(title.name)),
      description: textValue(typeset(title.description)),
      ttl: REFRESH,
    }),
  });
  const events = [
    ...inOrder(meetings, (meeting) => meeting.startsAt.toISOString()).map((meeting) => meetingData(meeting, method)),
    ...inOrder(days, ({ day }) => day).map(dayData),
  ].map((data) => new ICalEvent(data, calendar));
  // A calendar must hold some component: the definition of a zone does, while nothing is planned.
  const zones = events.length > 0 ? new Set(events.map((event) => event.timezone())) : ['Etc/UTC'];
  const blocks = [...zones].flatMap((zone) => (zone && timeZoneBlock(zone)) ?? []);
  const frame = calendar.toString().replace(/END:VCALENDAR$/, '');
  return repairIcal([frame, ...blocks, ...events.map(String), 'END:VCALENDAR'].join('\r\n'));
}

function meetingData(meeting: CalendarEvent, method: CalendarMethod): ICalEventData {
  const { sequence, status, startsAt, minutes, timeZone, organizer, attendees } = meeting;
  const endsAt = new Date(startsAt.getTime() + minutes * 60_000);
  const isCancelled = status === 'CANCELLED';
  return {
    ...wording(meeting),
    sequence,
    start: utc(startsAt),
    // An end must come after its start; without one the meeting takes no time.
    end: minutes > 0 ? utc(endsAt) : null,
    timezone: [startsAt, endsAt].every((instant) => isSayableIn(timeZone, instant)) ? timeZone : null,
    location: shown(meeting.location) || null,
    status: ICalEventStatus[status],
    transparency: isCancelled ? ICalEventTransparency.TRANSPARENT : ICalEventTransparency.OPAQUE,
    organizer: { name: nameValue(organizer), email: addressValue(organizer.address) },
    attendees: method === 'PUBLISH' ? [] : mergeAttendees(attendees).map((one) => attendeeData(one, method)),
    alarms: method === 'REQUEST' ? [{ type: ICalAlarmType.display, trigger: DAY }] : [],
  };
}

function dayData(given: CalendarDay): ICalEventData {
  const day = DateTime.fromISO(given.day, { zone: 'utc' });
  return {
    ...wording(given),
    start: day,
    end: day.plus({ days: 1 }),
    allDay: true,
    transparency: ICalEventTransparency.TRANSPARENT,
    busystatus: ICalEventBusyStatus.FREE,
  };
}

function wording({ uid, revisedAt, summary, description, url }: CalendarEvent | CalendarDay) {
  return {
    id: textValue(uid),
    stamp: utc(revisedAt),
    lastModified: utc(revisedAt),
    summary: shown(summary),
    description: shown(description) || null,
    url: urlValue(url),
  };
}

function shown(text: string): string {
  return typeset(cleanText(text));
}

function attendeeData(attendee: CalendarAttendee, method: CalendarMethod): ICalAttendeeData {
  const role = attendee.isOptional ? ICalAttendeeRole.OPT : ICalAttendeeRole.REQ;
  return {
    name: nameValue(attendee),
    email: addressValue(attendee.address),
    role: attendee.isChair ? ICalAttendeeRole.CHAIR : role,
    type: ICalAttendeeType.INDIVIDUAL,
    status: {
      none: ICalAttendeeStatus.NEEDSACTION,
      accepted: ICalAttendeeStatus.ACCEPTED,
      declined: ICalAttendeeStatus.DECLINED,
    }[attendee.answer],
    rsvp: method === 'REQUEST' ? true : null,
  };
}

function utc(instant: Date): DateTime {
  return DateTime.fromJSDate(instant, { zone: 'utc' });
}

/** By date, then by name for ever: a list that comes in another order makes the same bytes. */
function inOrder<T extends { uid: string }>(list: T[], dateOf: (one: T) => string): T[] {
  const key = (one: T) => `${dateOf(one)} ${one.uid}`;
  return list.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}
