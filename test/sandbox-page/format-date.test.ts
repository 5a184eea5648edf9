import { describe, expect, it } from 'vitest';
import { formatDate } from '../../src/sandbox/page/text/format-date.ts';

const french = {
  locale: 'fr-FR',
  timeZone: 'Europe/Paris',
  now: new Date('2021-05-02T22:30:00Z'),
  today: 'aujourd’hui',
  yesterday: 'hier',
};
const written = (iso: string, format: string, reader = french) => formatDate(new Date(iso), format, reader);

describe('a date token', () => {
  it('is written in the zone and language of its reader', () => {
    expect(written('2021-05-03T07:00:00Z', '{date_long} à {time}')).toBe('lundi 3 mai 2021 à 09:00');
    const english = { ...french, locale: 'en-GB', timeZone: 'Europe/London' };
    expect(written('2021-05-03T07:00:00Z', '{date_short}, {time}', english)).toBe('3 May 2021, 08:00');
  });

  it('writes the first of a month as French does', () => {
    expect(written('2021-06-01T08:00:00Z', '{date}')).toBe('1er juin 2021');
    expect(written('2021-06-01T08:00:00Z', '{date_num}')).toBe('01/06/2021');
    expect(written('2021-06-11T08:00:00Z', '{date}')).toBe('11 juin 2021');
  });

  it('knows today and yesterday by the bot’s clock, past midnight in Paris', () => {
    expect(written('2021-05-03T07:00:00Z', '{date_short_pretty}')).toBe('aujourd’hui');
    expect(written('2021-05-02T07:00:00Z', '{date_short_pretty}')).toBe('hier');
  });

  it('leaves what it does not know', () => {
    expect(written('2021-05-03T07:00:00Z', 'le {constructor}')).toBe('le {constructor}');
  });
});
