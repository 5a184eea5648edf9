import { describe, expect, it } from 'vitest';
import { words } from '../../src/i18n/words.ts';
import { sources } from '../support/source-files.ts';

/** Where sentences are put together, in whichever language their reader has. */
const SPOKEN = /^src\/(slack\/views|presenters|acts|forms|mail|http)\//;

/** A sign with a space before it, as only French has them, between two pieces of a sentence. */
const FRENCH = /' [;:] '|(?:\}|`) [;:] (?:\$\{|«|`)/;

describe('what stands between the pieces of a sentence', () => {
  it('is a matter of the language', () => {
    expect([words('fr').semicolon, words('fr').colon]).toEqual([' ; ', ' : ']);
    expect([words('en').semicolon, words('en').colon]).toEqual(['; ', ': ']);
  });

  it('is never written by who puts them together', () => {
    const files = sources('src').filter(({ path }) => SPOKEN.test(path));
    expect(files.length).toBeGreaterThan(200);
    const written = files.flatMap(({ path, text }) =>
      text
        .split('\n')
        // Of a choice between two texts, the colon is the language’s own.
        .map((line) => line.replace(/\?[^?`]*`[^`]*` : /g, ''))
        .filter((line) => FRENCH.test(line) && !/ \? /.test(line))
        .map((line) => `${path}: ${line.trim()}`),
    );
    expect(written).toEqual([]);
  });
});
