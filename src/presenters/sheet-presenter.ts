import { isClosed, isSheetLate } from '../domain/sheets/lateness.ts';
import { type SheetFieldKey, sheetField, sheetFieldKeys } from '../domain/sheets/sheet-fields.ts';
import { numberOf } from '../domain/sheets/sheet-names.ts';
import type { SheetRecord } from '../domain/sheets/sheet-record.ts';
import { type CivilDate, daysBetween } from '../domain/time/civil-date.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import { fieldText } from './sheet-field-presenter.ts';

type Standing = Pick<SheetRecord, 'status' | 'progress' | 'startsOn' | 'dueOn'>;

/** A sheet's numbers and its title. */
export function sheetName(sheet: SheetRecord): string {
  return `${numberOf(sheet)} ${sheet.title}`;
}

/** « En cours, 40 %, en retard de 12 jours »: lateness is computed, never stored. */
export function sheetStatusText(sheet: Standing, today: CivilDate, t: Catalogue): string {
  const { status, progress, dueOn } = sheet;
  return [
    t.sheets.statuses[status],
    ...(progress !== null && !isClosed(sheet) ? [t.sheets.percent({ progress })] : []),
    ...(isSheetLate(sheet, today) ? [t.sheets.late({ days: daysBetween(dueOn, today) })] : []),
  ].join(', ');
}

/** What a sheet still lacks, by the names of its fields. */
export function sheetGaps(sheet: SheetRecord, t: Catalogue): string[] {
  const isEmpty = (key: SheetFieldKey) => fieldText(sheet, key, t) === '';
  return sheetFieldKeys
    .filter((key) => sheetField(key).isExpected && isEmpty(key))
    .filter((key) => key !== 'targetPublic' || isEmpty('ages'))
    .map((key) => t.sheetFields[key].label);
}

export { numberOf as sheetNumber };
