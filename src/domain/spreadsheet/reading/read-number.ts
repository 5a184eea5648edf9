import { plainDigits } from '../../text/plain-digits.ts';
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

/** A spreadsheet writes no 0 at the end of decimals, and a comma before them: « 1,125 » is sure, « 12,500 » is not. */
const UNSURE = /^[1-9]\d{0,2}(\.\d{3}|,\d{2}0)$/;

/** « 12 500,50 € », « 0,5 ETP », « 1.234,56 ». Refused when it may be thousands as well as decimals: « 12.500 ». */
export function readNumberCell({ text, number, isPercent }: WrittenCell): CellRead<number> {
  if (number !== undefined) return { value: isPercent ? tidy(number * 100) : number };
  const [, sign = '', digits = '', unit = ''] =
    /^([-−]?)\s*(?:€\s*)?((?:\d[\d\s.,'’]*)?\d)\s*([a-z€%²]*(?:\s+(?:ttc|ht))?)$/i.exec(text.toLowerCase()) ?? [];
  const times = unit === '' ? 1 : unit.split(/\s+/).reduce((product, word) => product * (UNITS[word] ?? Number.NaN), 1);
  if (digits === '' || Number.isNaN(times)) return refused('cellNumber');
  const plain = plainDigits(digits, UNSURE);
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

/** Without what binary fractions add: 7.000000000000001. */
function tidy(number: number): number {
  return Number(number.toPrecision(14));
}
