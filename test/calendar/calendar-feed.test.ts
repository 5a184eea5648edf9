import nodeIcal from 'node-ical';
import { describe, expect, it } from 'vitest';
import type { CalendarDay } from '../../src/calendar/calendar-event.ts';
import { calendarFeed } from '../../src/calendar/write-calendar.ts';
import { meetingEvent } from '../support/meeting-event.ts';
import { eventsOf, openCalendar, readWithIcalJs, readWithNodeIcal, textOf } from '../support/read-calendar.ts';

const held = meetingEvent();
const cancelled = meetingEvent({
  uid: 'meeting-b',
  status: 'CANCELLED',
  sequence: 1,
  startsAt: new Date('2021-10-31T13:00:00Z'),
});
const report: CalendarDay = {
  uid: 'due-bilan',
  revisedAt: new Date('2021-01-05T09:00:00Z'),
  day: '2021-12-31',
  summary: 'Bilan annuel, à rendre',
  description: 'Art. 7 ; annexe 3',
  url: 'https://ctg.example/e/1',
};
const name = 'CTG ; Issoire, réunions';
const feed = calendarFeed({ name, description: 'Réunions,\néchéances', events: [cancelled, held], days: [report] });

describe('a feed of meetings and due dates', () => {
  it('is published under its name, to be looked at again every hour', () => {
    expect(feed).toMatchObject({ method: 'PUBLISH', filename: 'CTG ; Issoire, réunions.ics' });
    expect(nodeIcal.sync.parseICS(feed.content).vcalendar).toMatchObject({
      method: 'PUBLISH',
      name: 'CTG\u202f; Issoire, réunions',
      'WR-CALNAME': 'CTG\u202f; Issoire, réunions',
      'WR-CALDESC': 'Réunions, échéances',
      'PUBLISHED-TTL': 'PT1H',
    });
    expect(openCalendar(feed).getFirstProperty('refresh-interval')?.toICALString()).toBe(
      'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
    );
  });

  it('keeps cancelled meetings, as cancelled, which take nobody’s time', () => {
    const [first, second] = eventsOf(feed);
    expect(first && [textOf(first, 'status'), textOf(first, 'transp')]).toEqual(['CONFIRMED', 'OPAQUE']);
    expect(second && [textOf(second, 'status'), textOf(second, 'transp')]).toEqual(['CANCELLED', 'TRANSPARENT']);
  });

  it('names no attendee and rings for nobody', () => {
    expect(feed.content).not.toContain('ville.example');
    expect(feed.content).not.toContain('VALARM');
  });

  it('shows a due date as a whole day that leaves people free, the same for two readers', () => {
    const expected = [
      ['2021-03-18T13:00:00.000Z', '2021-03-18T15:00:00.000Z'],
      ['2021-10-31T13:00:00.000Z', '2021-10-31T15:00:00.000Z'],
      ['2021-12-31', '2022-01-01'],
    ];
    const spans = [readWithIcalJs(feed), readWithNodeIcal(feed)].map((read) =>
      read.map(({ startsAt, endsAt }) => [startsAt, endsAt]),
    );
    expect(spans).toEqual([expected, expected]);
    const day = eventsOf(feed).at(-1);
    expect(day && ['summary', 'description', 'transp', 'url'].map((property) => textOf(day, property))).toEqual([
      'Bilan annuel, à rendre',
      'Art.\u00a07\u202f; annexe 3',
      'TRANSPARENT',
      report.url,
    ]);
  });

  it.each(['2021-03-28', '2021-10-31', '2024-02-29', '2021-01-01'])(
    'keeps the day, whatever the clocks do: %s',
    (day) => {
      const { content } = calendarFeed({ name, description: '', events: [], days: [{ ...report, day }] });
      expect(content).toContain(`DTSTART;VALUE=DATE:${day.replaceAll('-', '')}\r\n`);
    },
  );

  it('is the same bytes in whatever order things come, and others when anything changes', () => {
    const days = [report, { ...report, uid: 'due-a' }];
    const given = { name, description: '', events: [cancelled, held], days };
    const again = { ...given, events: [held, cancelled], days: days.toReversed() };
    expect(calendarFeed(again).content).toBe(calendarFeed(given).content);
    const reworded = { ...given, events: [held, { ...cancelled, description: 'Report en 2022' }] };
    expect(calendarFeed(reworded).content).not.toBe(calendarFeed(given).content);
  });

  it('is a calendar still while nothing is planned: one component at least', () => {
    const empty = calendarFeed({ name, description: '', events: [], days: [] });
    expect(openCalendar(empty).getAllSubcomponents()).toHaveLength(1);
    expect([readWithIcalJs(empty), readWithNodeIcal(empty)]).toEqual([[], []]);
  });
});
