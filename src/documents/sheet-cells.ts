import type { Cell } from 'write-excel-file/node';
import { toDbDate } from '../domain/time/civil-date.ts';
import { typeset } from '../i18n/typography.ts';
import { cleanText } from './clean-text.ts';

/** As many UTF-16 units as a cell of Excel holds. */
const LONGEST = 32_767;

/** A text as it was typed, and as a text: whatever it begins with, a spreadsheet never reads it as a formula. Wrapped, cut where no cell holds more. */
export function textCell(text: string | null | undefined): Cell {
  const clean = cleanText(text ?? '').trim();
  if (clean === '') return null;
  const isLong = clean.length > LONGEST;
  // A cut may leave half a character.
  const value = isLong ? `${clean.slice(0, LONGEST - 1).replace(/[\ud800-\udbff]$/, '')}…` : clean;
  return { value: literal(value), type: String, wrap: true, alignVertical: 'top' };
}

/** A text to be read, where nothing comes back from the workbook. */
export function typesetCell(text: string | null | undefined): Cell {
  return textCell(typeset(text ?? ''));
}

/** Workbooks write some characters as « _x000D_ »: what somebody typed so stays as it is. */
function literal(text: string): string {
  return text.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');
}

/** A civil date as a date that a spreadsheet can sort and filter. */
export function dateCell(date: string | null): Cell {
  return date ? { value: toDbDate(date), type: Date, format: 'dd/mm/yyyy', align: 'left', alignVertical: 'top' } : null;
}

export function numberCell(value: number): Cell {
  return { value, type: Number, align: 'left', alignVertical: 'top' };
}

/** The head of a column. The import reads headings whatever their spaces and apostrophes. */
export function headingCell(text: string): Cell {
  return {
    value: typeset(text),
    type: String,
    fontWeight: 'bold',
    wrap: true,
    backgroundColor: '#E7E6E6',
    alignVertical: 'top',
  };
}
