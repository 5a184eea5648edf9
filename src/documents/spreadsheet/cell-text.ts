import type { Column } from '../../domain/spreadsheet/column.ts';
import type { CellValue } from '../../domain/spreadsheet/entity.ts';
import type { Language } from '../../domain/viewer/viewer.ts';
import { vocabulary } from '../../i18n/vocabulary.ts';

/** A value as a spreadsheet's reader finds it again; dates stay as they are (`YYYY-MM-DD`), numbers with a point. */
export function cellText(column: Column, value: CellValue | undefined, language: Language): string {
  const { choices, yes, no, none } = vocabulary;
  if (value === undefined) return '';
  if (column.type === 'axes' && Array.isArray(value) && value.length === 0) return none.names[language];
  if (typeof value === 'boolean') return (value ? yes : no).names[language];
  if (Array.isArray(value)) {
    // A name alone that holds a comma would be read as two.
    const end = column.type !== 'years' && value.length === 1 && String(value[0]).includes(',') ? ' ;' : '';
    return value.join(column.type === 'years' ? ', ' : ' ; ') + end;
  }
  if (typeof value === 'object') return `${value.min}-${value.max}`;
  const word = column.type === 'choice' ? choices[column.of][String(value)] : undefined;
  return word?.names[language] ?? String(value);
}
