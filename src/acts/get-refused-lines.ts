import { fileName } from '../documents/file-name.ts';
import { describeImport } from '../domain/spreadsheet/describe-import.ts';
import { UserError } from '../errors.ts';
import type { Act } from './act.ts';
import { type PayloadOf, payloads } from './payloads.ts';

/** The lines that an import refused, as a workbook to mend and to send again. */
export const getRefusedLines: Act<PayloadOf<'get-refused-lines'>> = {
  payload: payloads['get-refused-lines'],
  run: async ({ viewer, deps, t }, { import: id }) => {
    const preview = await describeImport(viewer, { id }, deps);
    if (!preview) throw new UserError('importGone');
    const { record, comparison } = preview;
    const { refusedXlsx } = await import('../documents/spreadsheet/refused-xlsx.ts');
    const content = await refusedXlsx([...record.reading.refused, ...comparison.refused], viewer.language);
    const name = fileName(t.imports.refusedTitle({ file: record.fileName.replace(/\.xlsx$/i, '') }), 'xlsx');
    return { passages: [], files: [{ name, content }] };
  },
};
