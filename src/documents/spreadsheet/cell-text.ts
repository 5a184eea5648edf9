import { cellWords, flagWords, noneWord } from '../../domain/spreadsheet/cell-words.ts';
import type { CellType } from '../../domain/spreadsheet/column.ts';
import type { CellValue } from '../../domain/spreadsheet/entity.ts';
import type { Language } from '../../domain/viewer/viewer.ts';

const enumerations: Partial<Record<CellType, Record<string, { names: Record<Language, string> }>>> = cellWords;

/** A value as a spreadsheet's reader finds it again; dates stay as they are (`YYYY-MM-DD`), numbers with a point. */
export function cellText(type: CellType, value: CellValue | undefined, language: Language): string {
  if (value === undefined) return '';
  if (type === 'axes' && Array.isArray(value) && value.length === 0) return noneWord.names[language];
  if (typeof value === 'boolean') return (value ? flagWords.yes : flagWords.no).names[language];
  if (Array.isArray(value)) {
    // A name alone that holds a comma would be read as two.
    const end = type !== 'years' && value.length === 1 && String(value[0]).includes(',') ? ' ;' : '';
    return value.join(type === 'years' ? ', ' : ' ; ') + end;
  }
  if (typeof value === 'object') return `${value.min}-${value.max}`;
  return enumerations[type]?.[String(value)]?.names[language] ?? String(value);
}
