import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarFeed, invitation } from '../../src/calendar/write-calendar.ts';
import { meetingEvent } from '../support/meeting-event.ts';
import { eventOf, openCalendar, readWithIcalJs, readWithNodeIcal, textOf } from '../support/read-calendar.ts';

/** Both readers' instants of a meeting of two hours. */
function instants(startsAt: string, timeZone: string): string[][] {
  const file = invitation(meetingEvent({ startsAt: new Date(startsAt), timeZone }));
  return [readWithIcalJs(file), readWithNodeIcal(file)].map((read) =>
    read.flatMap((event) => [event.startsAt, event.endsAt]),
  );
}

function whole(startsAt: string): string[] {
  const start = new Date(startsAt);
  return [start.toISOString(), new Date(start.getTime() + 7_200_000).toISOString()];
}

function lines(startsAt: string, timeZone: string): string {
  const { content } = invitation(meetingEvent({ startsAt: new Date(startsAt), timeZone }));
  return content
    .split('\r\n')
    .filter((line) => /^DT(START|END)/.test(line) && !line.startsWith('DTSTART:1970'))
    .join(' ');
}

describe('the hour of a meeting', () => {
  it.each([
    ['the night that summer time begins, before', '2021-03-27T22:00:00Z'],
    ['across the hour that does not exist', '2021-03-28T00:30:00Z'],
    ['the hour after', '2021-03-28T01:00:00Z'],
    ['that afternoon', '2021-03-28T12:00:00Z'],
    ['the eve of winter time', '2021-10-30T12:00:00Z'],
    ['into the hour that comes twice', '2021-10-30T22:30:00Z'],
    ['its first time', '2021-10-31T00:30:00Z'],
    ['its second time', '2021-10-31T01:30:00Z'],
    ['the hour after it', '2021-10-31T02:00:00Z'],
    ['that afternoon in winter', '2021-10-31T13:00:00Z'],
    ['across New Year', '2021-12-31T22:30:00Z'],
    ['on 29 February', '2024-02-29T17:00:00Z'],
    ['years later, in summer', '2031-07-08T07:00:00Z'],
  ])('is the same instant for two readers: %s', (_, startsAt) => {
    expect(instants(startsAt, 'Europe/Paris')).toEqual([whole(startsAt), whole(startsAt)]);
    expect(instants(startsAt, 'Indian/Reunion')).toEqual([whole(startsAt), whole(startsAt)]);
  });

  it('is written in the zone’s own hours, with the zone’s definition, and never floats', () => {
    expect(lines('2021-03-28T12:00:00Z', 'Europe/Paris')).toBe(
      'DTSTART;TZID=Europe/Paris:20210328T140000 DTEND;TZID=Europe/Paris:20210328T160000',
    );
    expect(lines('2021-10-31T13:00:00Z', 'Europe/Paris')).toBe(
      'DTSTART;TZID=Europe/Paris:20211031T140000 DTEND;TZID=Europe/Paris:20211031T160000',
    );
    expect(lines('2021-10-31T13:00:00Z', 'Indian/Reunion')).toBe(
      'DTSTART;TZID=Indian/Reunion:20211031T170000 DTEND;TZID=Indian/Reunion:20211031T190000',
    );
  });

  // The library gives Réunion the hours of Dubai, and their name: an event would then refer to nothing in its file.
  it.each(['Europe/Paris', 'Indian/Reunion', 'America/Guadeloupe', 'Pacific/Noumea'])(
    'refers to the one definition that the file holds, by the same name: %s',
    (timeZone) => {
      const file = invitation(meetingEvent({ timeZone }));
      const zones = openCalendar(file).getAllSubcomponents('vtimezone');
      expect(zones.map((zone) => textOf(zone, 'tzid'))).toEqual([timeZone]);
      expect(eventOf(file).getFirstProperty('dtstart')?.getParameter('tzid')).toBe(timeZone);
    },
  );

  it('is given in UTC where no hour of the zone says it: twice the same, rules since changed, a zone unknown', () => {
    expect(lines('2021-10-31T01:30:00Z', 'Europe/Paris')).toBe('DTSTART:20211031T013000Z DTEND:20211031T033000Z');
    // Summer time ended in September until 1995.
    expect(lines('1990-10-10T12:00:00Z', 'Europe/Paris')).toBe('DTSTART:19901010T120000Z DTEND:19901010T140000Z');
    expect(lines('2021-10-31T13:00:00Z', 'Mars/Olympus')).toBe('DTSTART:20211031T130000Z DTEND:20211031T150000Z');
  });

  it('has no end when the meeting lasts no time: an end must come later', () => {
    expect(textOf(eventOf(invitation(meetingEvent({ minutes: 0 }))), 'dtend')).toBeNull();
  });

  it('is one instant in any zone, any year of sixty', () => {
    const zones = ['Europe/Paris', 'America/Miquelon', 'Indian/Mayotte', 'Pacific/Marquesas'];
    // One reader of the two knows summer time for ten years only.
    const years = { min: new Date('1970-02-01'), max: new Date('2033-12-31'), noInvalidDate: true };
    fc.assert(
      fc.property(fc.date(years), fc.constantFrom(...zones), (date, timeZone) => {
        const startsAt = new Date(Math.floor(date.getTime() / 60_000) * 60_000).toISOString();
        expect(instants(startsAt, timeZone)).toEqual([whole(startsAt), whole(startsAt)]);
      }),
      { numRuns: 200 },
    );
  });

  it('stands beside those of other zones in one feed, each with its definition', () => {
    const events = ['Europe/Paris', 'Indian/Reunion', 'Europe/Paris'].map((timeZone, place) =>
      meetingEvent({ uid: `m${place}`, timeZone, startsAt: new Date(`202${place + 1}-07-01T06:00:00Z`) }),
    );
    const file = calendarFeed({ name: 'CTG', description: '', events, days: [] });
    const starts = ['2021-07-01T06:00:00.000Z', '2022-07-01T06:00:00.000Z', '2023-07-01T06:00:00.000Z'];
    expect(readWithIcalJs(file).map(({ startsAt }) => startsAt)).toEqual(starts);
    expect(readWithNodeIcal(file).map(({ startsAt }) => startsAt)).toEqual(starts);
    expect(openCalendar(file).getAllSubcomponents('vtimezone')).toHaveLength(2);
  });
});
