import type { spreadsheetReadingErrors as french } from '../fr/spreadsheet-reading-errors.ts';
import { plural } from '../plural.ts';

const { count } = plural('en');

const quoted = (text: string) => `“${text.length > 80 ? `${text.slice(0, 79)}…` : text}”`;

const asXlsxOrCsv = 'save it as XLSX (Excel workbook) or CSV, and send it again. Nothing was saved.';

const kinds = {
  xls: 'is an old Excel workbook (.xls)',
  xlsb: 'is a binary Excel workbook (.xlsb)',
  ods: 'is a LibreOffice workbook (.ods)',
  numbers: 'is a Numbers workbook',
  other: 'is neither an XLSX workbook nor a CSV file',
};

export const spreadsheetReadingErrors: typeof french = {
  spreadsheetKind: ({ file, kind }) => `${quoted(file)} ${kinds[kind]}: ${asXlsxOrCsv}`,
  spreadsheetProtected: ({ file }) =>
    `${quoted(file)} is protected by a password: remove the password, and send it again. Nothing was saved.`,
  spreadsheetBroken: ({ file }) =>
    `${quoted(file)} cannot be read and may be damaged: open it in your spreadsheet program, ${asXlsxOrCsv}`,
  spreadsheetTooHeavy: ({ file }) =>
    `${quoted(file)} is too heavy to read: copy the rows you need into a new workbook, and send that one. Nothing was saved.`,
  spreadsheetTooWide: ({ tab, rows, columns }) =>
    `The tab ${quoted(tab)} has more than ${count(rows, 'row')} or ${count(columns, 'column')}: send it in parts, or remove what stands far to the right or below. Nothing was saved.`,
  spreadsheetEmpty: ({ file }) => `${quoted(file)} holds no filled cell. Nothing was saved.`,
  cellDate: () => 'This is no date. For example: 30/06/2021, or June 2021.',
  cellYear: () => 'This is no year. For example: 2021.',
  cellYears: () => 'These are no years. For example: 2021, 2022 or 2021-2023.',
  cellAges: () => 'This is no age range. For example: 3-12.',
  cellFlag: () => 'This is neither “yes” nor “no”.',
  cellPercent: () => 'This is no percentage from 0 to 100.',
  cellNumber: () => 'This is no number. For example: 12 500,50.',
  cellNumberUnsure: () => 'Thousands or decimals? Write for example 12 500 or 12,5.',
  cellWord: ({ accepted }) => `Possible values: ${accepted.map(({ en }) => en).join(', ')}.`,
  cellFault: () => 'The formula of this cell is in error.',
};
