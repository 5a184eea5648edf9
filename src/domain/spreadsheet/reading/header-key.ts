import { fold } from '../../text/fold.ts';

/** Words that headers have or have not: « date de fin », « date fin ». */
const FILLERS = new Set(['d', 'de', 'des', 'du', 'l', 'la', 'les', 'un', 'une', 'en', 'of', 'the']);

/** No header is longer; a cell that is takes no longer to compare. */
const LONGEST = 200;

/** A header as it is compared: whatever accents, case, punctuation, plural and order of words. */
export function headerKey(text: string): string {
  const words = fold(text.slice(0, LONGEST))
    .replaceAll('œ', 'oe')
    .split(/[^a-z0-9%€]+/)
    .filter(Boolean);
  const telling = words.filter((word) => !FILLERS.has(word));
  return (telling.length > 0 ? telling : words).map(singular).toSorted().join(' ');
}

/** What a header may mean, the most literal first: whole, without what it says in brackets (a unit stays), its first line. */
export function headerKeys(text: string): string[] {
  if (text.length > LONGEST) return [];
  const [firstLine = ''] = text.split('\n');
  return [text, text.replace(/\([^)%€]*\)|\[[^\]%€]*\]/g, ' '), firstLine].map(headerKey).filter(Boolean);
}

function singular(word: string): string {
  return word.length > 3 ? word.replace(/[sx]$/, '') : word;
}
