import { describe, expect, it } from 'vitest';
import { sources } from '../support/source-files.ts';

/** A function that others may call and that is given the database, or the time: what a use case is made of. */
const TAKES_DEPS = /^export (?:async )?function \w+[^(]*\([^{;]*?\bdeps\b|^export (?:async )?function [^;]*?\bDeps\b/m;

const nounOf = (path: string) => /^(?:src|test)\/domain\/([^/]+)\//.exec(path)?.[1];

describe('the nouns of the domain', () => {
  it('have each a suite of what is done with them', () => {
    const nouns = sources('src/domain').flatMap(({ path, text }) =>
      TAKES_DEPS.test(text) ? (nounOf(path) ?? []) : [],
    );
    const tested = sources('test/domain').flatMap(({ path }) =>
      path.endsWith('.test.ts') ? (nounOf(path) ?? []) : [],
    );
    expect(new Set(nouns).size).toBeGreaterThan(30);
    expect([...new Set(nouns)].filter((noun) => !tested.includes(noun)).toSorted()).toEqual([]);
  });

  it('are those that there are: no suite is left behind by a noun that was renamed', () => {
    const nouns = new Set(sources('src/domain').map(({ path }) => nounOf(path)));
    const suites = sources('test/domain').filter(({ path }) => nounOf(path) !== undefined);
    expect(suites.flatMap(({ path }) => (nouns.has(nounOf(path)) ? [] : path))).toEqual([]);
  });
});
