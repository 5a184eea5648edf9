import type { WrittenTable } from '../../domain/spreadsheet/reading/written-table.ts';
import { UserError } from '../../errors.ts';
import { cleanText } from '../clean-text.ts';
import { csvRecords } from './csv-records.ts';
import { csvText, looksLikeText } from './csv-text.ts';
import { tabRows } from './tab-rows.ts';

const SEPARATORS = [';', ',', '\t'];
/** Records by which the separator is told. */
const SAMPLE = 40;

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

/** The separator that cuts most of the first records into the same number of fields. */
function separatorOf(text: string): string {
  const scores = SEPARATORS.map((separator) => ({ separator, score: evenness(text, separator) }));
  return scores.reduce((best, one) => (one.score > best.score ? one : best)).separator;
}

function evenness(text: string, separator: string): number {
  const counts = new Map<number, number>();
  let taken = 0;
  for (const { length } of csvRecords(text, separator)) {
    if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
    if (++taken === SAMPLE) break;
  }
  // Of two that cut as evenly, the one that cuts into more.
  return Math.max(0, ...[...counts].map(([fields, records]) => records + Math.min(fields, 500) / 1000));
}
