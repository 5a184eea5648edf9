import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareLines } from '../../src/documents/pdf/share-lines.ts';
import { wrapText } from '../../src/documents/pdf/wrap-text.ts';

/** Every letter one wide: a column of ten takes ten. */
const wrap = (text: string, width = 10) => wrapText(text, width, (line) => line.length);

describe('breaking a text into lines', () => {
  it('breaks after spaces, hyphens between letters, dashes and slashes, and keeps line ends', () => {
    expect(wrap('une phrase simple')).toEqual(['une phrase ', 'simple']);
    expect(wrap('rendez-vous-y')).toEqual(['rendez-', 'vous-y']);
    expect(wrap('oui/non/peut-être')).toEqual(['oui/non/', 'peut-être']);
    expect(wrap('a\n\nb')).toEqual(['a ', '', 'b']);
    expect(wrap('')).toEqual(['']);
  });

  it('leaves French signs with their words', () => {
    expect(wrap('un total : 12', 8)).toEqual(['un ', 'total : ', '12']);
    expect(wrap('il dit « oui »')).toEqual(['il dit ', '« oui »']);
    expect(wrap('sept mil 100 €')).toEqual(['sept mil ', '100 €']);
  });

  it('never breaks at a space that forbids it', () => {
    expect(wrap('le 1er\u00a0mai', 9)).toEqual(['le ', '1er\u00a0mai']);
  });

  it('cuts a word longer than the column between two signs, never inside one', () => {
    expect(wrap('e\u0301'.repeat(8))).toEqual(['e\u0301'.repeat(5), 'e\u0301'.repeat(3)]);
    expect(wrap('abc', 0)).toEqual(['a', 'b', 'c']);
  });

  it('loses nothing and fits every line, whatever the text', () => {
    const words = fc.array(
      fc.string({ unit: fc.constantFrom('a', ' ', '«', '»', ':', '-', '/', '—', 'é'), maxLength: 9 }),
    );
    fc.assert(
      fc.property(words, fc.integer({ min: 3, max: 20 }), (given, width) => {
        const text = given.join(' ');
        const lines = wrap(text, width);
        expect(lines.join('')).toBe(text);
        for (const line of lines) expect(line.trimEnd().length).toBeLessThanOrEqual(width);
      }),
    );
  });
});

describe('sharing lines among pages', () => {
  it('moves one line more rather than leaving one alone', () => {
    expect(shareLines(5, 10, 40)).toEqual([5]);
    expect(shareLines(5, 4, 40)).toEqual([3, 2]);
    expect(shareLines(3, 2, 40)).toEqual([0, 3]);
    expect(shareLines(4, 1, 40)).toEqual([0, 4]);
    expect(shareLines(81, 0, 40)).toEqual([0, 40, 39, 2]);
  });

  it('places every line, leaving none alone and overfilling no page', () => {
    const count = fc.integer({ min: 1, max: 300 });
    fc.assert(
      fc.property(count, fc.nat({ max: 40 }), (lines, here) => {
        const shares = shareLines(lines, here, 40);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBe(lines);
        expect(shares[0]).toBeLessThanOrEqual(here);
        for (const share of shares.slice(1)) expect(share).toBeLessThanOrEqual(40);
        if (lines > 1) expect(shares.filter((share) => share === 1)).toEqual([]);
      }),
    );
  });
});
