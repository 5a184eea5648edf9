import type { WrittenCell } from '../../domain/spreadsheet/reading/written-table.ts';
import { addDays } from '../../domain/time/civil-date.ts';
import type { NumberLook } from './xlsx-styles.ts';

/** What a workbook's cells lean on. */
export interface CellSources {
  strings: string[];
  looks: NumberLook[];
  isFrom1904: boolean;
}

/** A cell as its XML gives it. */
export interface RawCell {
  type: string;
  style: number;
  value: string;
  /** Text written inside the cell itself. */
  inline: string;
}

const MONTHS = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');
/** 31 December 9999, the last day of spreadsheets. */
const LAST_DAY = 2_958_465;
const DAYS_TO_1904 = 1462;

/** A cell with what it holds, and as it is shown; of a formula the value it had when the file was saved. */
export function readRawCell({ type, style, value, inline }: RawCell, sources: CellSources): WrittenCell {
  if (type === 's') return { text: sources.strings[Number(value)] ?? '' };
  if (type === 'inlineStr') return { text: inline };
  if (type === 'b') return { text: value === '1' ? 'VRAI' : 'FAUX', flag: value === '1' };
  if (type === 'd') return dateCell(value.slice(0, 10), 'date');
  if (type === 'str' || type === 'e' || value.trim() === '' || !Number.isFinite(Number(value))) return { text: value };
  return numberCell(Number(value), sources.looks[style] ?? 'plain', sources);
}

function numberCell(given: number, look: NumberLook, { isFrom1904 }: CellSources): WrittenCell {
  const number = Number(given.toPrecision(15));
  const day = Math.floor(number) + (isFrom1904 ? DAYS_TO_1904 : 0);
  if ((look === 'date' || look === 'month') && day >= 1 && day <= LAST_DAY) return dateCell(serialDate(day), look);
  if (look !== 'percent') return { text: frenchNumber(number), number };
  return { text: `${frenchNumber(Number((number * 100).toPrecision(12)))} %`, number, isPercent: true };
}

function dateCell(date: string, look: NumberLook): WrittenCell {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? [];
  if (year === '') return { text: date };
  if (look === 'month') return { text: `${MONTHS[Number(month) - 1]} ${year}`, date, isMonth: true };
  return { text: `${day}/${month}/${year}`, date };
}

/** The day that a spreadsheet counts from 30 December 1899, as it takes 1900 for a leap year. */
export function serialDate(day: number): string {
  return addDays('1899-12-30', day < 60 ? day + 1 : day);
}

function frenchNumber(number: number): string {
  return String(number).replace('.', ',');
}
