import { type CellRead, refused } from './cell-read.ts';
import type { WrittenCell } from './written-table.ts';

/** What people write after a number. */
const UNITS: Record<string, number> = Object.fromEntries(
  [
    ['€ eur euro euros ttc ht % etp fte h heures jours j ans mois places enfants familles personnes habitants', 1],
    ['k€ keur ke', 1000],
    ['m€ meur', 1_000_000],
  ].flatMap(([words, times]) =>
    String(words)
      .split(' ')
      .map((word) => [word, Number(times)]),
  ),
);

/** « 12 500,50 € », « 0,5 ETP », « 1.234,56 ». Refused when it may be thousands as well as decimals: « 12.500 ». */
export function readNumberCell({ text, number, isPercent }: WrittenCell): CellRead<number> {
  if (number !== undefined) return { value: isPercent ? tidy(number * 100) : number };
  const [, sign = '', digits = '', unit = ''] =
    /^([-−]?)\s*(?:€\s*)?((?:\d[\d\s.,'’]*)?\d)\s*([a-z€%²]*(?:\s+(?:ttc|ht))?)$/i.exec(text.toLowerCase()) ?? [];
  const times = unit === '' ? 1 : unit.split(/\s+/).reduce((product, word) => product * (UNITS[word] ?? Number.NaN), 1);
  if (digits === '' || Number.isNaN(times)) return refused('cellNumber');
  const plain = plainDigits(digits.replace(/[\s'’]/g, ' '));
  if (plain === 'unsure') return refused('cellNumberUnsure');
  if (plain === null) return refused('cellNumber');
  return { value: tidy(Number(plain) * times * (sign === '' ? 1 : -1)) };
}

/** 0 to 100, whole: « 50 % », « 50 », and one half as a fraction of one. */
export function readPercentCell(cell: WrittenCell): CellRead<number> {
  const { value } = readNumberCell(cell);
  if (value === undefined) return refused('cellPercent');
  const isFraction = !cell.isPercent && !cell.text.includes('%') && value > 0 && value < 1;
  const percent = Math.round(isFraction ? value * 100 : value);
  return percent >= 0 && percent <= 100 ? { value: percent } : refused('cellPercent');
}

/** Digits as JavaScript reads them; null when their marks are those of no number. */
function plainDigits(digits: string): string | 'unsure' | null {
  const whole = digits.replace(/(?<=\d) (?=\d{3}(?!\d))/g, '');
  if (/^\d+$/.test(whole)) return whole;
  if (/^\d{1,3}(\.\d{3})+,\d+$/.test(whole)) return whole.replaceAll('.', '').replace(',', '.');
  if (/^\d{1,3}(,\d{3})+\.\d+$/.test(whole)) return whole.replaceAll(',', '');
  if (/^\d{1,3}([.,])\d{3}(\1\d{3})+$/.test(whole)) return whole.replace(/[.,]/g, '');
  // 12.500 is a thousand times 12.5 for half of those who write it; a decimal never ends with a 0 that nobody needs.
  if (/^[1-9]\d{0,2}(\.\d{3}|,\d{2}0)$/.test(whole)) return 'unsure';
  return /^\d+[.,]\d+$/.test(whole) ? whole.replace(',', '.') : null;
}

/** Without what binary fractions add: 7.000000000000001. */
function tidy(number: number): number {
  return Number(number.toPrecision(14));
}
