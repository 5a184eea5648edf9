import writeXlsxFile, { type Cell, type Sheet as Tab } from 'write-excel-file/node';
import type { CellType, Column } from '../../domain/spreadsheet/column.ts';
import type { Cells, CellValue } from '../../domain/spreadsheet/entity.ts';
import { type TableName, tableNames } from '../../domain/spreadsheet/tables.ts';
import type { Language } from '../../domain/viewer/viewer.ts';
import { dateCell, headingCell, numberCell, textCell } from '../sheet-cells.ts';
import { cellText } from './cell-text.ts';
import { dropDowns } from './drop-downs.ts';
import { exportedColumns, headerOf, tabOf } from './exported-columns.ts';
import { type Choices, listsTab } from './lists-tab.ts';

/** In characters. */
const WIDTHS: Record<CellType, number> = {
  text: 24,
  list: 26,
  paragraph: 44,
  date: 13,
  year: 9,
  years: 13,
  ages: 10,
  flag: 12,
  percent: 12,
  number: 13,
  axes: 26,
  choice: 16,
};

/** The plan as a workbook of five tabs and one of choices, which the bot reads back (X2-1). */
export function planXlsx(
  rows: Record<TableName, Cells[]>,
  { language, choices }: { language: Language; choices: Choices },
): Promise<Buffer> {
  const tabs = tableNames.map((name) => tableTab(name, rows[name], language));
  return writeXlsxFile([...tabs, listsTab(choices, language)], {
    fontFamily: 'Calibri',
    fontSize: 11,
    features: [dropDowns(choices, language)],
  }).toBuffer();
}

function tableTab(name: TableName, rows: Cells[], language: Language): Tab<Buffer> {
  const columns = exportedColumns(name);
  return {
    sheet: tabOf(name, language),
    data: [
      columns.map(([key]) => headingCell(headerOf(name, key, language))),
      ...rows.map((row) => columns.map(([key, column]) => cellOf(column, row[key], language))),
    ],
    columns: columns.map(([, { type }]) => ({ width: WIDTHS[type] })),
    stickyRowsCount: 1,
    stickyColumnsCount: name === 'sheets' ? 2 : 1,
    orientation: 'landscape',
  };
}

function cellOf(column: Column, value: CellValue | undefined, language: Language): Cell {
  if (column.type === 'date') return dateCell(typeof value === 'string' ? value : null);
  if (typeof value === 'number') return numberCell(value);
  return textCell(cellText(column, value, language));
}
