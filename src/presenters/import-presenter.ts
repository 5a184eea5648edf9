import type { Column } from '../domain/spreadsheet/column.ts';
import type { Difference } from '../domain/spreadsheet/compare-import.ts';
import { type CellValue, type EntityKind, tableOf } from '../domain/spreadsheet/entity.ts';
import type { Place, Refusal, WrittenColumn } from '../domain/spreadsheet/imported-rows.ts';
import { tables } from '../domain/spreadsheet/tables.ts';
import type { Language } from '../domain/viewer/viewer.ts';
import { UserError } from '../errors.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import { vocabulary } from '../i18n/vocabulary.ts';

/** As much of a cell as a preview shows. */
const MOST = 120;

/** « Échéance : 30 juin 2021 → 31 décembre 2021 ». */
export function differenceText(
  { key, before, after }: Difference,
  { kind, language }: { kind: EntityKind; language: Language },
  t: Catalogue,
): string {
  const columns: Record<string, Column> = tables[tableOf[kind]].columns;
  const column = columns[key];
  const [was, is] = [before, after].map((value) => valueText(column ?? { type: 'text' }, value, language, t));
  return t.imports.difference({
    field: vocabulary.tables[tableOf[kind]].columns[key]?.names[language] ?? key,
    before: was ?? '',
    after: is ?? '',
  });
}

function valueText(column: Column, value: CellValue | undefined, language: Language, t: Catalogue): string {
  const { type } = column;
  const { choices, yes, no, none } = vocabulary;
  if (value === undefined || value === '') return '';
  if (type === 'date') return t.date(String(value));
  if (type === 'axes' && Array.isArray(value) && value.length === 0) return none.names[language];
  if (typeof value === 'boolean') return (value ? yes : no).names[language];
  if (Array.isArray(value)) return shortened(value.join(', '));
  if (typeof value === 'object') return `${value.min}-${value.max}`;
  if (typeof value === 'number' && type !== 'year') return value.toLocaleString(language);
  const word = column.type === 'choice' ? choices[column.of][String(value)] : undefined;
  return shortened(word?.names[language] ?? String(value));
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
