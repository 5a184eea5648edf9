import { isClosed, isSheetLate } from '../domain/sheets/lateness.ts';
import type { SheetRecord } from '../domain/sheets/sheet-record.ts';
import { type CivilDate, daysBetween } from '../domain/time/civil-date.ts';
import type { Catalogue } from '../i18n/catalogue.ts';

type Standing = Pick<SheetRecord, 'status' | 'progress' | 'startsOn' | 'dueOn'>;

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
  const words = t.sheets.facts;
  const { kind, need, description, targetPublic, ages, territories, expectedResults, milestones } = sheet;
  return [
    ...(kind ? [] : [words.kind]),
    ...(need ? [] : [words.need]),
    ...(description ? [] : [words.description]),
    ...(targetPublic || ages ? [] : [words.public]),
    ...(territories.length > 0 ? [] : [words.territories]),
    ...(expectedResults ? [] : [words.results]),
    ...(milestones.length > 0 ? [] : [words.milestones]),
  ];
}
