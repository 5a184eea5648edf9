import { type SheetFieldKey, type SheetFields, sheetField, sheetFieldKeys } from './sheet-fields.ts';
import type { SheetValues } from './sheet-record.ts';

type NameKey = {
  [N in SheetFieldKey]: SheetFields[N] extends { found: 'number' | 'name' } ? N : never;
}[SheetFieldKey];

const found = (as: 'number' | 'name') => sheetFieldKeys.filter((key) => sheetField(key).found === as) as NameKey[];

/** Numbers by which others than the agreement know a sheet. */
export const otherNumbers = found('number').filter((key) => key !== 'reference');

/** The fields by which people call a sheet beside its own number, the surest first. */
export const otherNames = [...otherNumbers, ...found('name')];

/** What a sheet is called: its number, other numbers, its title. */
export function namesOf(sheet: Pick<SheetValues, NameKey>): string[] {
  return [sheet.reference, ...otherNames.map((key) => sheet[key])].filter(Boolean);
}

/** « FA-03 », with the numbers that others give it behind. */
export function numberOf(sheet: Pick<SheetValues, NameKey>): string {
  const others = otherNumbers.map((key) => sheet[key]).filter(Boolean);
  return others.length > 0 ? `${sheet.reference} (${others.join(', ')})` : sheet.reference;
}
