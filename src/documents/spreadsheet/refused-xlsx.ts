import writeXlsxFile, { type Sheet as Tab } from 'write-excel-file/node';
import type { RefusedRow } from '../../domain/spreadsheet/imported-rows.ts';
import { tableNames } from '../../domain/spreadsheet/tables.ts';
import type { Language } from '../../domain/viewer/viewer.ts';
import { vocabulary } from '../../i18n/vocabulary.ts';
import { words } from '../../i18n/words.ts';
import { refusalText } from '../../presenters/import-presenter.ts';
import { headingCell, textCell, typesetCell } from '../sheet-cells.ts';
import { tabOf } from './exported-columns.ts';

/** Lines that were refused, as they were written, each with why: mended, the file comes back by itself. */
export function refusedXlsx(refused: RefusedRow[], language: Language): Promise<Buffer> {
  const t = words(language);
  const tabs = tableNames.flatMap((name): Tab<Buffer>[] => {
    const rows = refused.filter(({ table }) => table === name);
    if (rows.length === 0) return [];
    const headers = [...new Set(rows.flatMap(({ written }) => Object.keys(written)))];
    return [
      {
        sheet: tabOf(name, language),
        data: [
          [...headers, vocabulary.reason.names[language]].map(headingCell),
          ...rows.map(({ written, refusals }) => [
            ...headers.map((header) => textCell(written[header])),
            typesetCell(refusals.map((refusal) => refusalText(refusal, t)).join('\n')),
          ]),
        ],
        columns: [...headers.map(() => ({ width: 20 })), { width: 60 }],
        stickyRowsCount: 1,
      },
    ];
  });
  return writeXlsxFile(tabs, { fontFamily: 'Calibri', fontSize: 11 }).toBuffer();
}
