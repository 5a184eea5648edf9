import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CalendarFile } from '../../src/calendar/calendar-file.ts';
import { calendarFeed, cancellation, invitation } from '../../src/calendar/write-calendar.ts';
import { cleanText } from '../../src/documents/clean-text.ts';
import { typeset } from '../../src/i18n/typography.ts';
import { attendee, meetingEvent } from '../support/meeting-event.ts';
import { eventOf, openCalendar, readWithIcalJs, readWithNodeIcal, textOf } from '../support/read-calendar.ts';

const longName = 'Anne-Élisabeth Œuvrard-Lefèvre de La Tour d’Auvergne-Rhône '.repeat(4).slice(0, 200);

const hostile = {
  commas: 'Enfance, jeunesse; parentalité, logement',
  backslashes: 'Un \\ deux \\\\ trois \\; quatre \\, cinq\\',
  lines: 'Ordre du jour :\n\n1. Bilan\n2. Budget\n',
  quotes: 'L’« accueil » dit "petite enfance", l\'école',
  emoji: '👩‍👩‍👧 🇫🇷 é́ 𝒞𝒯𝒢 '.repeat(20),
  broadcast: '<!channel> <@U123> & <https://x.example|lien>',
  injection: 'Fin\nEND:VEVENT\nBEGIN:VEVENT\nUID:autre',
  folds: `${'é'.repeat(33)} ${'œ'.repeat(40)}\n ${'x'.repeat(200)}`,
  spaces: `  ${' '.repeat(150)}  `,
};

/** What the file says about a line: its octets, its end. */
function faults({ content }: CalendarFile): string[] {
  const bytes = Buffer.from(content);
  const lines = content.split('\r\n');
  return [
    ...(content.endsWith('END:VCALENDAR\r\n') ? [] : ['no line end after the last line']),
    ...(/\r(?!\n)|(?<!\r)\n/.test(content) ? ['half a line end'] : []),
    ...(bytes.toString() === content ? [] : ['half a character']),
    ...lines.filter((line) => Buffer.byteLength(line) > 75).map((line) => `too long: ${line}`),
    ...lines.slice(0, -1).filter((line) => line === ''),
  ];
}

/** Names of properties that come after a component beside them. */
function misplaced({ content }: CalendarFile): string[] {
  let isAfterComponent = false;
  const wrong: string[] = [];
  for (const line of content
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')
    .filter(Boolean)) {
    if (line.startsWith('END:')) isAfterComponent = true;
    else if (line.startsWith('BEGIN:')) isAfterComponent = false;
    else if (isAfterComponent) wrong.push(line);
  }
  return wrong;
}

describe('words in a calendar', () => {
  it.each(Object.entries(hostile))('come back as they were typed, typeset: %s', (_, text) => {
    const file = invitation(meetingEvent({ summary: text, description: text, location: text }));
    const event = eventOf(file);
    const kept = ['summary', 'description', 'location'].map((name) => textOf(event, name));
    const read = typeset(cleanText(text));
    expect(kept).toEqual([read, read, read]);
    expect(faults(file)).toEqual([]);
    expect(readWithNodeIcal(file)).toEqual(readWithIcalJs(file));
  });

  it('keep their accents in one form, and lose what no text holds: control characters, halves of characters', () => {
    const summary = 'E\u0301te\u0301\u0000 \ud83d fin\r\nsuite\u2028fin';
    expect(textOf(eventOf(invitation(meetingEvent({ summary }))), 'summary')).toBe('Été \ufffd fin\nsuite\nfin');
  });

  it('are absent where there are none', () => {
    const event = eventOf(invitation(meetingEvent({ description: '', location: '', url: null })));
    expect(['description', 'location', 'url'].filter((name) => event.hasProperty(name))).toEqual([]);
  });

  it('come back whatever they are, on lines of 75 octets at most', () => {
    const anything = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ unit: 'grapheme' }));
    fc.assert(
      fc.property(anything, anything, anything, (summary, description, location) => {
        const file = invitation(meetingEvent({ summary, description, location }));
        const event = eventOf(file);
        expect(faults(file)).toEqual([]);
        expect(textOf(event, 'summary') ?? '').toBe(typeset(cleanText(summary)));
        expect(textOf(event, 'description') ?? '').toBe(typeset(cleanText(description)));
        expect(textOf(event, 'location') ?? '').toBe(typeset(cleanText(location)));
      }),
      { numRuns: 300 },
    );
  });

  it('leave every property before the components beside it', () => {
    const event = meetingEvent();
    const feed = calendarFeed({ name: 'CTG', description: 'Tout', events: [event], days: [] });
    expect([invitation(event), cancellation(event), feed].flatMap(misplaced)).toEqual([]);
  });
});

describe('people’s names in a calendar', () => {
  function nameOf(name: string): unknown {
    const file = invitation(meetingEvent({ attendees: [attendee(name, { address: 'a@ville.example' })] }));
    expect(faults(file)).toEqual([]);
    expect(readWithNodeIcal(file)[0]?.attendees).toEqual(['mailto:a@ville.example']);
    expect(readWithIcalJs(file)[0]?.attendees).toEqual(['mailto:a@ville.example']);
    return eventOf(file).getFirstProperty('attendee')?.getFirstParameter('cn');
  }

  it('keep accents, commas, colons, and two hundred letters', () => {
    expect(nameOf(longName)).toBe(cleanText(longName).trim());
    expect(nameOf('Lefèvre, Inès : élue')).toBe('Lefèvre, Inès : élue');
    expect(nameOf('<!channel> D’Œuvre-N’Guyễn 👩🏽‍⚕️')).toBe('<!channel> D’Œuvre-N’Guyễn 👩🏽‍⚕️');
  });

  it('never end early, nor become properties', () => {
    expect(nameOf('Jean "Jojo" Dupont')).toBe('Jean «\u00a0Jojo\u00a0» Dupont');
    expect(nameOf('Jean";RSVP=FALSE:mailto:x@y.example')).toBe('Jean ,RSVP=FALSE:mailto:x@y.example');
    expect(nameOf('Zoé:MAILTO:x@y.example')).toBe('Zoé:MAILTO:x@y.example');
    expect(nameOf('Jean\r\nATTENDEE:mailto:x@y.example')).toBe('Jean ATTENDEE:mailto:x@y.example');
    expect(nameOf('Jean \\ ^n Dupont')).toBe('Jean n Dupont');
  });

  it('are the address where there is none', () => {
    expect(nameOf(' ')).toBe('a@ville.example');
  });

  it('are kept for the organizer too', () => {
    const organizer = { name: 'CTG "Issoire"; été', address: 'ctg@agglo.example' };
    const event = eventOf(invitation(meetingEvent({ organizer })));
    expect(event.getFirstProperty('organizer')?.getFirstParameter('cn')).toBe('CTG «\u00a0Issoire\u00a0», été');
  });

  it('let no address break out of its property', () => {
    const attendees = [attendee('Zoé', { address: 'a;b,c"\r\nX-EVIL:1@ville.example' })];
    const event = eventOf(invitation(meetingEvent({ attendees })));
    expect(event.hasProperty('x-evil')).toBe(false);
    expect(event.getFirstPropertyValue('attendee')).toBe('mailto:a%3Bb%2Cc%22%20X-EVIL%3A1@ville.example');
  });
});

describe('a page’s address in a calendar', () => {
  const urlOf = (url: string) => textOf(eventOf(invitation(meetingEvent({ url }))), 'url');

  it('is not escaped as text is', () => {
    const url = 'https://visio.example/a;b,c?x=1,2&y=%5C;z#fin';
    expect(urlOf(url)).toBe(url);
    expect(invitation(meetingEvent({ url })).content).toContain(`URL:${url}\r\n`);
  });

  it('is the web’s, in ASCII, or is left out', () => {
    expect(urlOf('https://visio.example/réunion n°1\r\nX-EVIL:1')).toBe(
      'https://visio.example/r%C3%A9union%20n%C2%B01X-EVIL:1',
    );
    expect(urlOf('javascript:alert(1)')).toBeNull();
    expect(urlOf('salle 3')).toBeNull();
  });
});

describe('the library that writes calendars', () => {
  it('is known in one place, where its faults are mended', () => {
    const folder = new URL('../../src/', import.meta.url);
    const users = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts'))
      .filter((path) => readFileSync(new URL(path, folder), 'utf8').includes("from 'ical-generator'"));
    expect(users).toEqual(['calendar/write-ical.ts']);
  });

  it('still names the product, whose calendar this is', () => {
    expect(textOf(openCalendar(invitation(meetingEvent())), 'prodid')).toBe('-//CTG//ctg-bot//FR');
  });
});
