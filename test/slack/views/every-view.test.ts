import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { words } from '../../../src/i18n/words.ts';
import { pieces } from './pieces.ts';
import { sizes } from './samples/size.ts';
import { ownWords } from './view-faults.ts';
import { walks } from './walks/index.ts';

const FOLDER = path.join(import.meta.dirname, '../../../src/slack/views');

async function exportedFunctions(): Promise<string[]> {
  const files = readdirSync(FOLDER);
  const modules = await Promise.all(files.map((file) => import(path.join(FOLDER, file)) as Promise<object>));
  return modules.flatMap((each) =>
    Object.entries(each)
      .filter(([, held]) => typeof held === 'function')
      .map(([name]) => name),
  );
}

it('every view is drawn below, or is named as a piece of others with why', async () => {
  const all = await exportedFunctions();
  const walked = [...new Set(walks.map(({ view }) => view))];
  expect([...walked, ...Object.keys(pieces)].toSorted()).toEqual(all.toSorted());
});

describe.each(sizes)('of %s', (_, make) => {
  it.each(walks.map((walk) => [walk.title, walk] as const))('%s is right in French and in English', (__, one) => {
    const [french, english] = (['fr', 'en'] as const).map((language) => {
      const size = make();
      const { read, faults } = one.walk(size, words(language));
      expect(faults, language).toEqual([]);
      return ownWords(read, size);
    });
    expect(french).not.toBe(english);
  });
});
