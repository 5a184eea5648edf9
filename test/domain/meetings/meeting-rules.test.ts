import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forecast } from '../../../src/domain/convocation/forecast.ts';
import { convocationDeadline } from '../../../src/domain/meetings/convocation-deadline.ts';
import { proposeDates } from '../../../src/domain/meetings/propose-dates.ts';
import { type MinutesContent, minutesHash } from '../../../src/domain/minutes/minutes-content.ts';
import { minutesStatus } from '../../../src/domain/minutes/minutes-status.ts';
import { addDays, daysBetween } from '../../../src/domain/time/civil-date.ts';
import { workCalendar } from '../../../src/domain/time/working-days.ts';

describe('the notice of a meeting', () => {
  it('of five clear days before Thursday 14 May 2020 goes out on Friday 8 May, a holiday, at the latest', () => {
    expect(convocationDeadline('2020-05-14', 5, 'clear')).toBe('2020-05-08');
  });

  it('of calendar days is counted back from the day itself, over a leap day too', () => {
    expect(convocationDeadline('2021-06-15', 15, 'calendar')).toBe('2021-05-31');
    expect(convocationDeadline('2020-03-10', 10, 'calendar')).toBe('2020-02-29');
  });
});

describe('the dates proposed', () => {
  const calendar = workCalendar([]);

  it('are Tuesdays and Thursdays that are worked, outside school holidays, spread over the weeks', () => {
    const schoolHolidays = [{ startsOn: '2021-04-10', endsOn: '2021-04-26' }];
    const days = proposeDates({ from: '2021-04-06', until: '2021-06-30', count: 4, calendar, schoolHolidays });
    // Tuesday 6 April, then none before the 27th; 13 May is Ascension Day.
    expect(days).toEqual(['2021-04-06', '2021-04-27', '2021-05-04', '2021-05-11']);
  });

  it('never leave the period, whatever it is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 0, max: 200 }), (start, length) => {
        const from = addDays('2020-01-01', start);
        const until = addDays(from, length);
        const days = proposeDates({ from, until, count: 5, calendar, schoolHolidays: [] });
        expect(days.every((day) => from <= day && day <= until && calendar.isWorkingDay(day))).toBe(true);
        expect(days.slice(1).every((day, place) => daysBetween(days[place] ?? day, day) >= 5)).toBe(true);
      }),
    );
  });
});

describe('the forecast of a meeting', () => {
  it('counts each for one party, guests for none; a represented holder gives way to who comes (R-07, R-09, R-10)', () => {
    const [caf, ville] = forecast(
      ['caf', 'ville'],
      [
        { partyId: 'caf', answer: 'REPRESENTED' },
        { partyId: 'caf', answer: 'REMOTE' },
        { partyId: 'ville', answer: 'EXCUSED' },
        { partyId: 'ville', answer: 'NONE' },
        { partyId: null, answer: 'PRESENT' },
      ],
    );
    expect(caf).toMatchObject({ present: 0, remote: 1, excused: 0, silent: 0, isRepresented: true });
    expect(ville).toMatchObject({ present: 0, remote: 0, excused: 1, silent: 1, isRepresented: false });
  });
});

describe('where minutes stand', () => {
  const parties = [
    { id: 'a', shortName: 'Caf', article: 'FEMININE' as const },
    { id: 'b', shortName: 'Ville', article: 'FEMININE' as const },
  ];
  const [caf, ville] = parties.map(({ shortName, article }) => ({ shortName, article }));
  const version = { circulatedOn: '2021-03-29', approvals: [{ partyId: 'a', on: '2021-03-30' }] };
  const loud = { silentApproval: false, silenceDays: 15 };

  it('is approved only by each party’s word (R-22), on the day of the last', () => {
    expect(minutesStatus(null, parties, loud, '2021-04-01')).toEqual({ state: 'draft' });
    const one = minutesStatus(version, parties, loud, '2030-01-01');
    expect(one).toEqual({ state: 'circulated', approvedBy: [caf], awaited: [ville], silentOn: null });
    const approvals = [...version.approvals, { partyId: 'b', on: '2021-04-02' }];
    const both = minutesStatus({ ...version, approvals }, parties, loud, '2021-04-02');
    expect(both).toEqual({ state: 'approved', on: '2021-04-02', how: 'parties' });
  });

  it('is approved by silence where the rules say so, the day after the last day to speak', () => {
    const silent = { silentApproval: true, silenceDays: 15 };
    expect(minutesStatus(version, parties, silent, '2021-04-13')).toMatchObject({
      state: 'circulated',
      silentOn: '2021-04-13',
    });
    expect(minutesStatus(version, parties, silent, '2021-04-14')).toEqual({
      state: 'approved',
      on: '2021-04-13',
      how: 'silence',
    });
  });

  it('has one fingerprint for one text, in whatever order its parts come back, and another for any other', () => {
    const content = { reference: 'CT-2021-S1', place: 'Issoire', people: [], points: [] } as unknown as MinutesContent;
    const turned = Object.fromEntries(Object.entries(content).toReversed()) as unknown as MinutesContent;
    expect(minutesHash(turned)).toBe(minutesHash(content));
    expect(minutesHash({ ...content, place: 'Issoire.' })).not.toBe(minutesHash(content));
  });
});
