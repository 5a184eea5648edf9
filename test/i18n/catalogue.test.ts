import { describe, expect, it } from 'vitest';
import { en } from '../../src/i18n/en/index.ts';
import { fr } from '../../src/i18n/fr/index.ts';
import { LIMITS } from '../../src/slack/views/block-limits.ts';
import { catalogueTexts } from '../support/catalogue-texts.ts';

/** Every entry that is words, by its path. */
function entries(value: unknown, path = ''): [path: string, words: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => entries(inner, `${path}.${key}`));
}

/** What is there to say how commands are typed, to who is typing one. */
const HOW_TO_TYPE = [
  '.commands.',
  '.errors.usage',
  '.errors.commandUnknown',
  // What the channel itself, or words of one’s own, have to be typed for; shown in the chat alone.
  '.people.bindHere',
  '.communications.rule',
  '.feeds.committees',
];

describe('the catalogue', () => {
  it('says something for every entry, in both languages', () => {
    for (const language of [fr, en]) {
      expect(entries(language).filter(([, words]) => words.trim() === '')).toEqual([]);
    }
  });

  it('is not French in English: sentences differ', () => {
    const french = new Map(entries(fr));
    const same = entries(en).filter(([path, words]) => words.length > 24 && french.get(path) === words);
    expect(same.map(([path]) => path)).toEqual([]);
  });

  it('tells nobody to type a command: a button does it, and a page has no place to type', () => {
    const said = [fr, en].flatMap((language) => catalogueTexts(language));
    const typed = said.filter(
      ([path, text]) => text.includes('/ctg') && !HOW_TO_TYPE.some((one) => path.startsWith(one)),
    );
    expect([...new Set(typed.map(([path]) => path))]).toEqual([]);
  });

  it('gives forms titles and buttons that Slack does not cut', () => {
    for (const { forms, answers } of [fr, en]) {
      const titles = Object.values(forms).flatMap((form) => (typeof form === 'string' ? [] : [form.title]));
      expect(titles.filter((title) => [...title].length > LIMITS.modalTitle)).toEqual([]);
      expect([answers.back, answers.close].filter((text) => text.length > LIMITS.modalButton)).toEqual([]);
    }
  });
});
