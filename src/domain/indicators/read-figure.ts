import { decimalsIn, plainDigits } from '../text/plain-digits.ts';

/** As far from nought as a value goes, and as many decimals as the database keeps: beyond, nobody means it. */
const MOST = 999_999_999;

/**
 * A value as people type it: « 1 250,5 », « -3 », « 12,5 % », “1,250.5”. Null for an empty text; undefined for what is no
 * number, has more than four decimals, or could be read in two ways (« 12.500 »).
 */
export function readFigure(text: string): number | null | undefined {
  const given = text.trim().replace(/\s*%$/, '');
  if (given === '') return text.trim() === '' ? null : undefined;
  const [, sign = '', digits = ''] = /^([-−+]?)\s*(.*)$/s.exec(given) ?? [];
  const plain = plainDigits(digits);
  if (plain === null || plain === 'unsure' || decimalsIn(plain) > 4) return undefined;
  const value = Number(plain);
  if (value > MOST) return undefined;
  return value !== 0 && /[-−]/.test(sign) ? -value : value;
}
