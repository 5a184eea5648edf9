import { describe, expect, it } from 'vitest';
import { LARGEST_CALENDAR, readHolidays } from '../../src/calendar/read-holidays.ts';
import { words } from '../../src/i18n/words.ts';
import { calendarFile, event, wholeDays, zoneA } from '../support/calendar-file.ts';

const read = (bytes: Uint8Array, zone = 'Europe/Paris') => readHolidays(bytes, { file: 'Zone-A.ics', zone });
const spansOf = (...events: string[]) => read(calendarFile(...events)).spans;

/** The sentence with which a file is refused, in French. */
function refusal(bytes: Uint8Array): string {
  try {
    read(bytes);
  } catch (error) {
    return (error as { sentence: (t: unknown) => string }).sentence(words('fr'));
  }
  return '';
}

describe('an official file of school holidays', () => {
  it('is read as it stands: from the first Saturday to the day before classes resume, in order', () => {
    const { spans, zones } = read(zoneA());
    expect(zones).toEqual(['A']);
    expect(spans).toEqual([
      { label: "Vacances d'Été - Zone A", startsOn: '2021-07-06', endsOn: '2021-09-01' },
      { label: 'Vacances de la Toussaint - Zone A', startsOn: '2021-10-23', endsOn: '2021-11-07' },
      { label: 'Vacances de Noël - Zone A', startsOn: '2021-12-18', endsOn: '2022-01-02' },
      { label: "Vacances d'Hiver - Zone A", startsOn: '2022-02-12', endsOn: '2022-02-27' },
      { label: 'Vacances de Printemps - Zone A', startsOn: '2022-04-16', endsOn: '2022-05-01' },
      { label: "Début des Vacances d'Été - Zone A", startsOn: '2022-07-07', endsOn: '2022-07-07' },
    ]);
  });

  it('keeps no day on which school is on: the « rentrée » is set aside, and said', () => {
    expect(read(zoneA()).setAside).toEqual([{ label: 'Rentrée scolaire des élèves - Zone A', reason: 'schoolDay' }]);
  });

  it('names its zones, whichever way it writes them', () => {
    const zones = (...lines: string[]) => read(calendarFile(...lines, wholeDays('Noël', '20211218'))).zones;
    expect(zones('X-WR-CALNAME:Calendrier Scolaire - Zones A B C')).toEqual(['A', 'B', 'C']);
    expect(zones(event('SUMMARY:Hiver - Zones A/C - Corse', 'DTSTART;VALUE=DATE:20220212'))).toEqual(['A', 'C']);
    expect(zones(event('SUMMARY:Hiver', 'LOCATION:Zone B', 'DTSTART;VALUE=DATE:20220212'))).toEqual(['B']);
    expect(zones('X-WR-CALNAME:La Réunion')).toEqual([]);
    expect(zones('X-WR-CALNAME:Zone académique')).toEqual([]);
  });

  it('sets aside what ends before it begins, and what lasts for months, as official files have had both', () => {
    const { spans, setAside } = read(
      calendarFile(
        wholeDays('Vacances de Noël', '20261219', '20260104'),
        wholeDays('Abolition de l’esclavage', '20261009', '20270528'),
        wholeDays('Vacances de la Toussaint', '20261017', '20261102'),
      ),
    );
    expect(spans).toEqual([{ label: 'Vacances de la Toussaint', startsOn: '2026-10-17', endsOn: '2026-11-01' }]);
    expect(setAside.map(({ reason }) => reason)).toEqual(['backwards', 'tooLong']);
  });
});

describe('an event', () => {
  const only = (...lines: string[]) => spansOf(event('SUMMARY:Pont', ...lines))[0];

  it('without an end lasts one day', () => {
    expect(only('DTSTART;VALUE=DATE:20200229')).toMatchObject({ startsOn: '2020-02-29', endsOn: '2020-02-29' });
    expect(only('DTSTART;TZID=Europe/Paris:20210513T100000')).toMatchObject({
      startsOn: '2021-05-13',
      endsOn: '2021-05-13',
    });
  });

  it('with a duration lasts that many days', () => {
    expect(only('DTSTART;VALUE=DATE:20210513', 'DURATION:P4D')).toMatchObject({ endsOn: '2021-05-16' });
  });

  it('with hours counts for the days of its own zone, midnight belonging to the day before', () => {
    const hours = only('DTSTART;TZID=Indian/Reunion:20211220T000000', 'DTEND;TZID=Indian/Reunion:20211221T000000');
    expect(hours).toMatchObject({ startsOn: '2021-12-20', endsOn: '2021-12-20' });
    const across = only('DTSTART;TZID=Europe/Paris:20210327T180000', 'DTEND;TZID=Europe/Paris:20210328T080000');
    expect(across).toMatchObject({ startsOn: '2021-03-27', endsOn: '2021-03-28' });
  });

  it('with hours in UTC counts for the days of the agreement’s zone, on either side of daylight saving', () => {
    const file = calendarFile(event('SUMMARY:Pont', 'DTSTART:20211030T220000Z', 'DTEND:20211031T230000Z'));
    expect(read(file).spans[0]).toMatchObject({ startsOn: '2021-10-31', endsOn: '2021-10-31' });
    expect(read(file, 'Indian/Reunion').spans[0]).toMatchObject({ startsOn: '2021-10-31', endsOn: '2021-11-01' });
  });

  it('whose day forgot to say that it is one is read all the same', () => {
    expect(only('DTSTART:20210513', 'DTEND:20210517')).toMatchObject({ startsOn: '2021-05-13', endsOn: '2021-05-16' });
  });

  it.each([
    ['noDate', ['DTSTART;VALUE=DATE:20211301']],
    ['noDate', ['DTSTART;VALUE=DATE:20210229']],
    ['noDate', ['DTSTART;VALUE=DATE:2021-10-23']],
    ['noDate', ['DTSTART:demain']],
    ['noDate', []],
    ['noDate', ['DTSTART;VALUE=DATE:20211023', 'DTEND;VALUE=DATE:20211399']],
    ['repeats', ['DTSTART;VALUE=DATE:20211023', 'RRULE:FREQ=YEARLY']],
    ['cancelled', ['DTSTART;VALUE=DATE:20211023', 'STATUS:CANCELLED']],
  ])('that makes no sense is set aside, never mended: %s %j', (reason, lines) => {
    const { spans, setAside } = read(calendarFile(wholeDays('Noël', '20211218'), event('SUMMARY:Pont', ...lines)));
    expect(spans.map(({ label }) => label)).toEqual(['Noël']);
    expect(setAside).toEqual([{ label: 'Pont', reason }]);
  });

  it('without a name is set aside', () => {
    const { setAside } = read(calendarFile(wholeDays('Noël', '20211218'), event('DTSTART;VALUE=DATE:20211023')));
    expect(setAside).toEqual([{ label: '', reason: 'noLabel' }]);
  });
});

describe('a file', () => {
  it('keeps its accents, whether it is UTF-8, has a byte order mark, or comes from an old program', () => {
    const file = calendarFile(wholeDays('Vacances de Noël\\, fêtes', '20211218'));
    const label = 'Vacances de Noël, fêtes';
    expect(read(file).spans[0]?.label).toBe(label);
    expect(read(Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), file])).spans[0]?.label).toBe(label);
    expect(read(Buffer.from(file.toString('utf8'), 'latin1')).spans[0]?.label).toBe(label);
  });

  it('with lines folded, and with the line ends of Unix, is read', () => {
    const file = calendarFile(event('SUMMARY:Vacances de la Tous', ' saint', 'DTSTART;VALUE=DATE:20211023'));
    expect(read(Buffer.from(file.toString().replaceAll('\r\n', '\n'))).spans[0]?.label).toBe(
      'Vacances de la Toussaint',
    );
  });

  it.each(['', 'bonjour', '<!DOCTYPE html><html lang="fr"></html>', 'BEGIN:VCALENDAR', 'BEGIN:VCARD\nEND:VCARD'])(
    'that is no calendar is refused with a sentence: %j',
    (text) => {
      expect(refusal(Buffer.from(text))).toContain('« Zone-A.ics » n’est pas un calendrier que je sache lire');
    },
  );

  it('of bytes that are no text is refused with a sentence', () => {
    const bytes = Uint8Array.from({ length: 4096 }, (_, index) => (index * 197) % 256);
    expect(refusal(bytes)).toContain('n’est pas un calendrier');
  });

  it('that holds no holiday is refused with a sentence', () => {
    expect(refusal(calendarFile())).toContain('ne contient aucun jour de vacances');
    expect(refusal(calendarFile(wholeDays('Rentrée des élèves', '20210902')))).toContain('aucun jour de vacances');
  });

  it('beyond a megabyte, or two thousand events, is refused with a sentence', () => {
    expect(refusal(new Uint8Array(LARGEST_CALENDAR + 1))).toContain('est trop gros');
    const many = Array.from({ length: 2001 }, () => 'BEGIN:VEVENT\r\nEND:VEVENT');
    expect(refusal(calendarFile(...many))).toContain('2000 au plus');
  });

  it('with an endless name keeps two hundred characters of it', () => {
    expect([...(spansOf(wholeDays('é'.repeat(3000), '20211218'))[0]?.label ?? '')]).toHaveLength(200);
  });
});
