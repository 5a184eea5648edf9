import {
  BorderStyle,
  HeightRule,
  type ITableBordersOptions,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { CELL_PADDING, COLOURS } from '../look.ts';
import { textRuns } from './text-runs.ts';
import { hex, twips } from './twips.ts';

const OUTDENT = { size: -twips(CELL_PADDING.x), type: WidthType.DXA };
export const NO_RULES = rules(BorderStyle.NONE);
const RULES = rules(BorderStyle.SINGLE);

export interface Grid {
  headings: string[];
  rows: string[][];
  /** In points. */
  widths: number[];
  rowHeight?: number;
  /** Rules around the cells; without them the first column heads its rows. */
  isRuled: boolean;
}

/** A table of fixed widths: its headings again on each page, no row parted by a page's end. */
export function table({ headings, rows, widths, rowHeight, isRuled }: Grid): Table {
  const columns = widths.map(twips);
  const cell = (text: string, column: number, isHead: boolean) =>
    new TableCell({
      width: { size: columns[column] ?? 0, type: WidthType.DXA },
      ...(isHead && isRuled ? { shading: { type: ShadingType.CLEAR, color: 'auto', fill: hex(COLOURS.shade) } } : {}),
      ...(rowHeight || isHead ? { verticalAlign: VerticalAlignTable.CENTER } : {}),
      children: [new Paragraph({ style: isHead ? 'TableHeading' : 'TableText', children: textRuns(text) })],
    });
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: headings.map((text, column) => cell(text, column, true)),
  });
  const body = rows.map(
    (texts) =>
      new TableRow({
        cantSplit: true,
        ...(rowHeight ? { height: { value: twips(rowHeight), rule: HeightRule.ATLEAST } } : {}),
        children: texts.map((text, column) => cell(text, column, !isRuled && column === 0)),
      }),
  );
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: columns.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: columns,
    margins: cellMargins(),
    // Without rules to see, the texts align with the paragraphs around.
    ...(isRuled ? {} : { indent: OUTDENT }),
    borders: isRuled ? RULES : NO_RULES,
    tableLook: { firstRow: headings.length > 0, firstColumn: !isRuled, noHBand: true, noVBand: true },
    rows: headings.length > 0 ? [head, ...body] : body,
  });
}

function cellMargins() {
  const [x, y] = [twips(CELL_PADDING.x), twips(CELL_PADDING.y)];
  return { marginUnitType: WidthType.DXA, left: x, right: x, top: y, bottom: y };
}

function rules(style: (typeof BorderStyle)[keyof typeof BorderStyle]): ITableBordersOptions {
  const rule = { style, size: style === BorderStyle.NONE ? 0 : 5, color: hex(COLOURS.rule) };
  return { top: rule, bottom: rule, left: rule, right: rule, insideHorizontal: rule, insideVertical: rule };
}
