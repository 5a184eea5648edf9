import { describe, expect, it } from 'vitest';
import type { PartyName } from '../../src/domain/text/party-name.ts';
import { en } from '../../src/i18n/en/index.ts';
import { fr } from '../../src/i18n/fr/index.ts';
import { type Occasion, spoken } from '../support/spoken-catalogue.ts';

const ville: PartyName = { shortName: 'Ville', article: 'FEMININE' };

function said(language: typeof fr, differing: Partial<Occasion>): [at: string, text: string][] {
  return [true, false].flatMap((flag) => spoken(language, { number: 3, party: ville, flag, ...differing }));
}

/** Words that end like a plural and are none. */
const SAME = /^(mois|sans|dans|sur|plus|pas|puis|depuis|après|cours|is|was|has|yes)$/;

/** The words after a number, wherever that many of something are said; a command’s own words apart. */
function counted(language: typeof fr, number: number): { words: string[]; line: string }[] {
  const after = new RegExp(`(?<![\\d.,/:×-])${number} (\\p{L}{2,})(?: (\\p{L}{2,}))?`, 'gu');
  return said(language, { number }).flatMap(([at, text]) =>
    [...text.replace(/\/ctg [^.;]*/g, '').matchAll(after)].map(([, noun = '', adjective]) => {
      // English adjectives do not agree, and its verbs end in s.
      const words = adjective && language === fr ? [noun, adjective] : [noun];
      return { words, line: `${at} ${text}` };
    }),
  );
}

const isPlural = (word: string) => /[sx]$/.test(word) && !SAME.test(word);
const lines = (wrong: { line: string }[]) => [...new Set(wrong.map(({ line }) => line))];

describe('what is counted', () => {
  it('agrees with one, and in French with none', () => {
    const few = [...counted(fr, 0), ...counted(fr, 1), ...counted(en, 1)];
    expect(few.length).toBeGreaterThan(300);
    expect(lines(few.filter(({ words }) => words.some(isPlural)))).toEqual([]);
  });

  it.each([
    ['French', fr, [2]],
    ['English', en, [0, 2]],
  ] as const)('agrees with several in %s, as far as the same noun is counted elsewhere', (_, language, numbers) => {
    const nouns = new Set(counted(language, 2).flatMap(({ words: [noun = ''] }) => (isPlural(noun) ? [noun] : [])));
    expect(nouns.size).toBeGreaterThan(30);
    const wrong = numbers.flatMap((number) =>
      counted(language, number).filter(({ words: [noun] }) => nouns.has(`${noun}s`)),
    );
    expect(lines(wrong.filter(({ words: [noun] }) => noun !== 'other'))).toEqual([]);
  });
});

describe('a party inside a sentence', () => {
  const parties: [PartyName, before: RegExp][] = [
    [{ shortName: 'Ville', article: 'FEMININE' }, /(?<!\p{L})[Ll]a $/u],
    [{ shortName: 'Département', article: 'MASCULINE' }, /(?<!\p{L})(?<!(?<!\p{L})(de|à) )([Ll]e|du|au) $/u],
    [{ shortName: 'Agglo', article: 'ELIDED' }, /(?<!\p{L})(?<!l[ae] )[Ll]’$/u],
    [{ shortName: 'Communes', article: 'PLURAL' }, /(?<!\p{L})(?<!(?<!\p{L})(de|à) )([Ll]es|des|aux) $/u],
    [{ shortName: 'Issoire', article: 'NONE' }, /(?<!(?<!\p{L})(de|le|la|les|du|des|au|aux) |l’)$/u],
    [{ shortName: 'Bras-Fleuri', article: 'NONE' }, /(?<!(?<!\p{L})(le|la|les|du|des|au|aux) |[ld]’)$/u],
  ];

  it.each(parties)('$shortName has its article in French', (party, before) => {
    const named = said(fr, { party, number: 1 }).flatMap(([at, text]) =>
      [...text.replace(/« [^»]*»|\/ctg [^.;]*/g, '').matchAll(new RegExp(party.shortName, 'g'))].map((found) => {
        return { line: `${at} ${text}`, before: found.input.slice(0, found.index) };
      }),
    );
    expect(named.length).toBeGreaterThan(60);
    expect(lines(named.filter((one) => !before.test(one.before)))).toEqual([]);
  });

  it('is never an object in either language, whatever the number of them', () => {
    const wrong = [fr, en].flatMap((language) =>
      [1, 2].flatMap((number) => said(language, { number }).filter(([, text]) => text.includes('[object '))),
    );
    expect(wrong).toEqual([]);
  });

  it('has no article in English', () => {
    const party: PartyName = { shortName: 'Agglo', article: 'ELIDED' };
    const named = said(en, { party }).filter(([, text]) => text.includes('Agglo'));
    expect(named.length).toBeGreaterThan(30);
    expect(named.filter(([at, text]) => /l’Agglo/.test(text) && !at.startsWith('.forms.changeArticles'))).toEqual([]);
  });
});
