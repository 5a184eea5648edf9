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

/** What is wrong with what a person reads, in words: a text cut without a sign, a thing left out unsaid, a code. */
export function readFaults(read: string, size: Size, leaving: Leaving): string[] {
  const flat = folded(read);
  return [...cutFaults(flat, size), ...missingFaults(flat, size, leaving), ...wordFaults(ownWords(flat, size))];
}

/** What is read without what people typed: the words of the bot. */
export function ownWords(read: string, size: Size): string {
  const flat = folded(read);
  let said = '';
  let from = 0;
  for (const { index, 1: number } of flat.matchAll(HEAD)) {
    if (index < from) continue;
    const whole = folded(size.texts.get(Number(number)) ?? '');
    said += `${flat.slice(from, index)}¶`;
    from = index + sharedLength(flat, index, whole);
  }
  return said + flat.slice(from);
}

function cutFaults(flat: string, size: Size): string[] {
  return [...flat.matchAll(HEAD)].flatMap(({ index, 1: number }) => {
    const whole = folded(size.texts.get(Number(number)) ?? '');
    const shared = sharedLength(flat, index, whole);
    if (shared === whole.length) return [];
    const after = flat.slice(index + shared).trimStart();
    const isMarked = after.startsWith('…') || flat[index + shared - 1] === '…';
    return isMarked
      ? []
      : [
          `text ${number} is cut without a sign: « ${flat.slice(index + Math.max(0, shared - 20), index + shared + 20)} »`,
        ];
  });
}

function missingFaults(flat: string, size: Size, { others, whole }: Leaving): string[] {
  const missing = size.keys.filter((key) => !flat.includes(key));
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

function sharedLength(flat: string, from: number, whole: string): number {
  let length = 0;
  while (length < whole.length && flat[from + length] === whole[length]) length += 1;
  return length;
}

function folded(text: string): string {
  return text.replace(/\s+/g, ' ');
}
