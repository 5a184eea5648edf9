import { type SheetFieldKey, sheetField, sheetFieldKeys } from './sheet-fields.ts';
import type { SheetValues } from './sheet-record.ts';

/** The fields by which people call a sheet. */
const keys = sheetFieldKeys.filter((key) => sheetField(key).found === 'name') as KeyOfName[];

type KeyOfName = { [N in SheetFieldKey]: SheetValues[N] extends string ? N : never }[SheetFieldKey];

/** What a sheet is called: its number, its title. */
export function namesOf(sheet: SheetValues): string[] {
  return keys.map((key) => sheet[key]).filter(Boolean);
}
