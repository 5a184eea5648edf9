import { describe, expect, it } from 'vitest';
import { placesOf, repositoryPaths, repositoryTexts } from './repository-files.ts';

/** Applied migrations are known by their checksum: a comment there stays as it was written. */
const FROZEN = /^prisma\/migrations\//;

const texts = repositoryTexts().filter(({ path }) => !FROZEN.test(path));
const paths = repositoryPaths();

/** A clone cannot follow these: folders of one machine, tickets and phases of work that only their authors have seen. */
const OUTSIDE: [what: string, pattern: RegExp][] = [
  ['folder of one machine', /(?<![\w.~-])\/(work|tmp|home|root|Users)\/\w+/g],
  ['folder beside the repository', /(?<![\w/\\-])(\.\.\/)*shared\/\w*/g],
  ['ticket of ours', /(?<![\w/-])[Ii]ssue \d+/g],
  ['phase of the work', /\b(of|since|in|until) step \d/g],
];

describe('whoever has a clone has all that it speaks of', () => {
  it('reads at least a thousand files, so that what follows holds something', () => {
    expect(texts.length).toBeGreaterThan(1000);
  });

  it.each(OUTSIDE)('names no %s', (_, pattern) => {
    const here = texts.filter(({ path }) => path !== 'test/papers/nothing-outside.test.ts');
    expect(here.flatMap((file) => placesOf(file, pattern))).toEqual([]);
  });

  it('names no paper that is not there', () => {
    const known = new Set(paths.map((path) => path.split('/').at(-1)));
    const named = texts.flatMap((file) => placesOf(file, /(?<!https?:\S*)[\w.-]+\.md\b/g));
    expect(named.filter((place) => !known.has(place.split(' ').at(-1)))).toEqual([]);
  });

  it('a test that may be left out says why in its title', () => {
    const titles = texts
      .filter(({ path }) => /^test\/.*\.test\.ts$/.test(path))
      .flatMap(({ path, text }) =>
        [...text.matchAll(/\.(?:skipIf|runIf|skip|todo)\b(?:\([^)]*\))?\(\s*(['"`].*)/g)].map(([, title = '']) => ({
          place: `${path} ${title}`,
          saysWhy: /\$\{|\(.+\)/.test(title),
        })),
      );
    expect(titles.length).toBeGreaterThan(0);
    expect(titles.filter(({ saysWhy }) => !saysWhy).map(({ place }) => place)).toEqual([]);
  });
});
