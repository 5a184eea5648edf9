import type { WrittenTable } from '../../domain/spreadsheet/reading/written-table.ts';
import { UserError } from '../../errors.ts';
import { cleanText } from '../clean-text.ts';
import { csvRecords } from './csv-records.ts';
import { separatorOf } from './csv-separator.ts';
import { csvText, looksLikeText } from './csv-text.ts';
import { tabRows } from './tab-rows.ts';

/** Begins what a spreadsheet would take for a formula: exports put an apostrophe before it. */
const GUARDED = /^'(?='*[=+\-@＝＋－＠])/;

/**
 * A CSV as one table, named by its file.
 * @throws UserError for what is no text, or holds more rows or columns than are taken.
 */
export function openCsv(file: string, bytes: Buffer): WrittenTable[] {
  const whole = csvText(bytes).replace(/^\ufeff/, '');
  if (!looksLikeText(whole) || /^\s*(<|%PDF-|\{\\rtf)/i.test(whole)) {
    throw new UserError('spreadsheetKind', { file, kind: 'other' });
  }
  const [declaration = '', declared] = /^sep=(.)\r?\n/i.exec(whole) ?? [];
  const text = whole.slice(declaration.length);
  const name = file.replace(/\.[^.]*$/, '');
  const rows = tabRows(name);
  let line = 0;
  for (const fields of csvRecords(text, declared ?? separatorOf(text))) {
    line++;
    fields.forEach((field, column) => {
      const written = cleanText(field).trim().replace(GUARDED, '');
      if (written !== '') rows.keep({ line, column }, { text: written });
    });
  }
  const table = { name, rows: rows.all() };
  return table.rows.length > 0 ? [table] : [];
}
