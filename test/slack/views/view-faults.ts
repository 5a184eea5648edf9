import * as enums from '../../../src/database/generated/enums.ts';
import type { Size } from './samples/size.ts';

/** Words of the database, which no sentence says; English counts posts in « FTE » too. */
const CODES = new Set(
  Object.values(enums)
    .flatMap((each) => Object.values(each as Record<string, string>))
    .filter((code) => /^[A-Z_]{3,}$/.test(code) && code !== 'FTE'),
);

/** How what is left out is said to be: how many, or the button that shows the whole. */
interface Leaving {
  others: RegExp | undefined;
  whole: RegExp | undefined;
}

const HEAD = /#(\d+):/g;
const REFERENCE = /[A-Z][\w-]*-\d{4}/g;

/** What is wrong with what a person reads, in words: a text cut without a sign, a thing left out unsaid, a code. */
export function readFaults(read: string, size: Size, leaving: Leaving): string[] {
  const flat = folded(read);
  return [...cutFaults(flat, size), ...missingFaults(flat, size, leaving), ...wordFaults(ownWords(flat, size))];
}

/** What is read without what people typed: the words of the bot. */
export function ownWords(read: string, size: Size): string {
  const flat = folded(read);
  const parts: string[] = [];
  let from = 0;
  for (const { start, end } of typedIn(flat, size)) {
    if (start < from) continue;
    parts.push(flat.slice(from, start));
    from = end;
  }
  return [...parts, flat.slice(from)].join('¶');
}

function cutFaults(flat: string, size: Size): string[] {
  return typedIn(flat, size).flatMap(({ number, end, isWhole }) => {
    const isMarked =
      flat[end - 1] === '…' ||
      flat
        .slice(end, end + 2)
        .trimStart()
        .startsWith('…');
    if (isWhole || isMarked) return [];
    return [`text ${number} is cut without a sign: « ${flat.slice(end - 20, end + 20)} »`];
  });
}

/** Where what people typed is read, and whether all of it is. */
function typedIn(flat: string, size: Size) {
  return [...flat.matchAll(HEAD)].map(({ index: start, 1: number }) => {
    const text = size.texts.get(Number(number)) ?? '';
    let [end, place] = [start, 0];
    for (;;) {
      // A long text may go on in the next block, and its lines in one.
      while (place < text.length && isSpace(text, place)) place += 1;
      const next = isSpace(flat, end) ? end + 1 : end;
      if (place >= text.length || flat[next] !== text[place]) break;
      end = next + 1;
      place += 1;
    }
    return { number, start, end, isWhole: place >= text.length };
  });
}

function isSpace(text: string, place: number): boolean {
  const code = text.charCodeAt(place);
  return code === 32 || code === 10 || code === 160 || code === 8239;
}

function missingFaults(flat: string, size: Size, { others, whole }: Leaving): string[] {
  // Looked for all at once: one after the other, four hundred things took most of the time of all views.
  const heads = new Set([...flat.matchAll(HEAD)].map(([head]) => head));
  const references = new Set(flat.match(REFERENCE) ?? []);
  const isRead = (key: string) => (key.startsWith('#') ? heads.has(key) : references.has(key) || flat.includes(key));
  const missing = size.keys.filter((key) => !isRead(key));
  if (missing.length === 0 || (whole?.test(flat) && flat.includes('…'))) return [];
  const said = others ? [...flat.matchAll(others)].reduce((sum, [, number]) => sum + Number(number), 0) : 0;
  return said === missing.length ? [] : [`${missing.length} are missing, ${said} said to be: ${missing.slice(0, 5)}`];
}

function wordFaults(said: string): string[] {
  const nothings = said.match(/\b(undefined|null|NaN|Infinity|Invalid Date|Invalid DateTime)\b|\[object \w+\]/g) ?? [];
  const codes = (said.match(/\b[A-Z][A-Z_]{2,}\b/g) ?? []).filter((code) => CODES.has(code));
  const keys = said.replace(/https?:\/\/\S+/g, '').match(/\b[a-z]+(?:[A-Z][a-z]+)+\b/g) ?? [];
  return [...new Set([...nothings, ...codes, ...keys])].map((word) => `« ${word} » is read`);
}

function folded(text: string): string {
  return text.replace(/\s+/g, ' ');
}
