import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import type { Language } from '../../src/domain/viewer/viewer.ts';
import { words } from '../../src/i18n/words.ts';
import { PROJECT_FOLDER } from '../../src/project-folder.ts';
import { findCommand } from '../../src/slack/find-command.ts';
import { catalogueTexts } from '../support/catalogue-texts.ts';

const LANGUAGES: Language[] = ['fr', 'en'];

const FOLDER = path.join(PROJECT_FOLDER, 'commands');

/** How each guide marks what one presses. */
const BUTTON = { fr: /\*\*«\s?([^»]+?)\s?»\*\*/g, en: /\*\*“([^”]+)”\*\*/g };

/** The signs of a picture's first chunk that give its width and height. */
const PNG_SIZE = 16;

const guide = (language: Language) => readFileSync(path.join(FOLDER, `GUIDE.${language}.md`), 'utf8');
const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, found = '']) => found);
const pictures = (language: Language) => all(guide(language), /!\[[^\]]+\]\(([^)]+)\)/g);

describe('the guide of the coordinator', () => {
  it('has the same chapters and as many pictures in both languages', () => {
    const [french, english] = LANGUAGES.map((language) => ({
      levels: all(guide(language), /^(#+) /gm),
      pictures: pictures(language).map((picture) => picture.replace(`/${language}/`, '/')),
    }));
    expect(french?.levels.filter((level) => level === '##')).toHaveLength(5);
    expect(french?.pictures).toHaveLength(10);
    expect(english).toEqual(french);
  });

  it.each(LANGUAGES)('names pictures that are there, with a text for who does not see them (%s)', (language) => {
    const files = pictures(language).map((picture) => path.join(FOLDER, picture));
    expect(files.filter((file) => !existsSync(file))).toEqual([]);
    expect(files.filter((file) => statSync(file).size > 150_000)).toEqual([]);
    expect(files.filter((file) => readFileSync(file).readUInt32BE(PNG_SIZE) > 1_400)).toEqual([]);
    expect(guide(language).match(/!\[\s*\]/g)).toBeNull();
  });

  it.each(LANGUAGES)('names buttons as they stand (%s)', (language) => {
    const shown = new Set(catalogueTexts(words(language)).map(([, text]) => plain(text)));
    const named = all(guide(language), BUTTON[language]).map(plain);
    expect(named.length).toBeGreaterThan(50);
    expect(named.filter((label) => !stands(label, shown))).toEqual([]);
  });

  it.each(LANGUAGES)('names commands that the bot finds (%s)', (language) => {
    const typed = all(guide(language), /`\/ctg ([^` ]+)/g);
    expect(typed.length).toBeGreaterThan(10);
    for (const word of typed) expect(findCommand(commands, word, language).names[language]).toBe(word);
  });

  it.each(LANGUAGES)('stays within what one reads in a quarter of an hour (%s)', (language) => {
    const text = guide(language).replace(/!\[[^\]]*\]\([^)]*\)/g, '');
    expect(text.split(/\s+/).length).toBeLessThanOrEqual(1_800);
  });
});

/** Whether the bot says it so: as it is, as a file, or with « … » where it writes a number or a party. */
function stands(label: string, shown: Set<string>): boolean {
  if (shown.has(label) || shown.has(label.replace(/ \((?:PDF|Word|ZIP)\)$/, ''))) return true;
  const [before, after] = label.split('…');
  return after !== undefined && [...shown].some((text) => text.startsWith(before ?? '') && text.endsWith(after));
}

/** Without what typography puts in. */
function plain(text: string): string {
  return text.replace(/\s/g, ' ').replaceAll('’', "'");
}
