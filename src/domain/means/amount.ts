import { decimalsIn, plainDigits } from '../text/plain-digits.ts';

/** As much as a line may say; the database keeps more, nobody means it. */
export const MOST_AMOUNT = 999_999_999;

/**
 * An amount as people type it: « 12 500,50 », « 0,5 », « 12500.5 € », “12,500.50”. Null for an empty text; undefined for
 * what is no amount, is negative, has more than two decimals, or could be read in two ways (« 12.500 »).
 */
export function readAmount(text: string): number | null | undefined {
  const given = text
    .trim()
    .replace(/\s*(€|euros?|etp|fte)$/i, '')
    .replace(/^€\s*/, '');
  if (given === '') return text.trim() === '' ? null : undefined;
  const plain = plainDigits(given);
  if (plain === null || plain === 'unsure' || decimalsIn(plain) > 2) return undefined;
  const amount = Number(plain);
  return amount <= MOST_AMOUNT ? amount : undefined;
}

/** The sum of those that somebody said, to the cent; null when nobody said any: never 0 for want of knowing (Art. 4). */
export function sumAmounts(amounts: (number | null)[]): number | null {
  const said = amounts.filter((amount) => amount !== null);
  if (said.length === 0) return null;
  return said.reduce((cents, amount) => cents + Math.round(amount * 100), 0) / 100;
}
