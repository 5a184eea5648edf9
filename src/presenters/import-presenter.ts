import { cellWords, flagWords, noneWord } from '../domain/spreadsheet/cell-words.ts';
import type { CellType, Column } from '../domain/spreadsheet/column.ts';
import { tables } from '../domain/spreadsheet/columns.ts';
import type { Difference } from '../domain/spreadsheet/compare-import.ts';
import { type CellValue, type EntityKind, tableOf } from '../domain/spreadsheet/entity.ts';
import type { Place, Refusal, WrittenColumn } from '../domain/spreadsheet/imported-rows.ts';
import type { Language } from '../domain/viewer/viewer.ts';
import { UserError } from '../errors.ts';
import type { Catalogue } from '../i18n/catalogue.ts';

/** As much of a cell as a preview shows. */
const MOST = 120;

const enumerations: Partial<Record<CellType, Record<string, { names: Record<Language, string> }>>> = cellWords;

/** « Échéance : 30 juin 2021 → 31 décembre 2021 ». */
export function differenceText(
  { key, before, after }: Difference,
  { kind, language }: { kind: EntityKind; language: Language },
  t: Catalogue,
): string {
  const columns: Record<string, Column> = tables[tableOf[kind]].columns;
  const column = columns[key];
  const [was, is] = [before, after].map((value) => valueText(column?.type ?? 'text', value, language, t));
  return t.imports.difference({ field: column?.names[language] ?? key, before: was ?? '', after: is ?? '' });
}

function valueText(type: CellType, value: CellValue | undefined, language: Language, t: Catalogue): string {
  if (value === undefined || value === '') return '';
  if (type === 'date') return t.date(String(value));
  if (type === 'axes' && Array.isArray(value) && value.length === 0) return noneWord.names[language];
  if (typeof value === 'boolean') return (value ? flagWords.yes : flagWords.no).names[language];
  if (Array.isArray(value)) return shortened(value.join(', '));
  if (typeof value === 'object') return `${value.min}-${value.max}`;
  if (typeof value === 'number' && type !== 'year') return value.toLocaleString(language);
  return shortened(enumerations[type]?.[String(value)]?.names[language] ?? String(value));
}

/** « Actions, ligne 12, colonne F « Échéance » : « bientôt ». Ce n’est pas une date. » */
export function refusalText({ at, column, value, reason }: Refusal, t: Catalogue): string {
  const error = Object.assign(new UserError('required'), { code: reason.code, detail: reason.detail });
  return t.imports.refusal({ place: placeText(at, column, t), value: shortened(value), reason: error.sentence(t) });
}

/** « Actions, ligne 12, colonne F « Échéance » ». */
export function placeText({ tab, line }: Place, column: WrittenColumn | null, t: Catalogue): string {
  return t.imports.place({ tab, line, column });
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > MOST ? `${line.slice(0, MOST - 1)}…` : line;
}
