import { BorderStyle, HeightRule, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import { BODY_WIDTH, COLOURS, SIGNATURE_HEIGHT } from '../look.ts';
import { NO_RULES } from './table.ts';
import { textRuns } from './text-runs.ts';
import { hex, twips } from './twips.ts';

const GAP = 28;
const WIDTHS = [(BODY_WIDTH - GAP) / 2, GAP, (BODY_WIDTH - GAP) / 2].map(twips);
const LINE = { style: BorderStyle.SINGLE, size: 5, color: hex(COLOURS.rule) };

/** With more rows than this, a page's end may fall between two of them. */
const ROWS_KEPT_TOGETHER = 3;

/** Names and offices two by two, each above a line to sign on; no person is parted from the line. */
export function signatures(names: { name: string; office: string }[]): Table {
  const count = Math.ceil(names.length / 2);
  const rows = Array.from({ length: count }, (_, row) => {
    const keepNext = count <= ROWS_KEPT_TOGETHER && row < count - 1;
    const [left, right] = names.slice(row * 2, row * 2 + 2);
    return new TableRow({
      cantSplit: true,
      height: { value: twips(SIGNATURE_HEIGHT + 32), rule: HeightRule.ATLEAST },
      children: [left, undefined, right].map((person, column) => signature(person, column, keepNext)),
    });
  });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: twips(BODY_WIDTH), type: WidthType.DXA },
    columnWidths: WIDTHS,
    margins: { marginUnitType: WidthType.DXA, left: 0, right: 0, top: twips(8), bottom: twips(3) },
    borders: NO_RULES,
    rows,
  });
}

function signature(person: { name: string; office: string } | undefined, column: number, keepNext: boolean): TableCell {
  const width = { size: WIDTHS[column] ?? 0, type: WidthType.DXA };
  if (!person) return new TableCell({ width, children: [new Paragraph({ style: 'Office', keepNext })] });
  const name = new Paragraph({ style: 'Signatory', children: textRuns(person.name) });
  const office = new Paragraph({
    style: 'Office',
    keepNext,
    // The height of a row is a least one: this keeps room to sign under names of several lines.
    spacing: { after: twips(SIGNATURE_HEIGHT) },
    children: textRuns(person.office),
  });
  return new TableCell({ width, borders: { bottom: LINE }, children: [name, office] });
}
