import { CELL_PADDING, COLOURS, MARGIN, SIZES } from '../look.ts';
import { heightOf, measureRow, type Row } from './measure-row.ts';
import type { Piece } from './piece.ts';
import type { Ink, Sheet, Tag } from './sheet.ts';

const CELL_INK: Ink = { weight: 'regular', size: SIZES.cell, colour: COLOURS.ink };
const HEAD_INK: Ink = { ...CELL_INK, weight: 'bold' };
/** A row taller than a page begins at a page's foot only when at least this many of its lines fit. */
const FEWEST_LINES = 4;

export interface Grid {
  headings: string[];
  rows: string[][];
  /** In points, adding up to the table's width. */
  widths: number[];
  rowHeight?: number;
  /** Rules around the cells; without them the first column heads its rows. */
  isRuled: boolean;
}

/** A table: its headings again on each page, no row parted unless it is taller than a page. */
export function tablePiece(sheet: Sheet, grid: Grid): Piece {
  // Without rules to see, the texts align with the paragraphs around.
  const place = { x: grid.isRuled ? MARGIN : MARGIN - CELL_PADDING.x, widths: grid.widths };
  const heads =
    grid.headings.length > 0
      ? measureRow(sheet, grid.headings, { ...place, inkOf: () => HEAD_INK, leastHeight: 0 })
      : null;
  const inkOf = (column: number) => (!grid.isRuled && column === 0 ? HEAD_INK : CELL_INK);
  const rows = grid.rows.map((texts) =>
    measureRow(sheet, texts, { ...place, inkOf, leastHeight: grid.rowHeight ?? 0 }),
  );
  // Headings that fill half a page leave no room to repeat them.
  const repeated = heads && heads.height < sheet.roomPerPage / 2 ? heads : null;
  const drawing: Drawing = { sheet, grid, repeated };
  const first = rows[0] ? Math.min(rows[0].height, heightOf(FEWEST_LINES, rows[0].lineHeight)) : 0;
  const whole = rows[0] && rows[0].height <= sheet.roomPerPage / 2 ? rows[0].height : first;
  return {
    gap: 8,
    beginning: (repeated?.height ?? 0) + whole,
    isKeptWithNext: false,
    draw: () => {
      const table = sheet.tag(sheet.root, 'Table');
      if (heads) drawRow({ ...drawing, repeated: null }, heads, sheet.tag(sheet.tag(table, 'THead'), 'TR'), 'Column');
      if (rows.length === 0) return;
      const body = sheet.tag(table, 'TBody');
      for (const row of rows) drawRow(drawing, row, sheet.tag(body, 'TR'), grid.isRuled ? null : 'Row');
      sheet.y += 4;
    },
  };
}

interface Drawing {
  sheet: Sheet;
  grid: Grid;
  repeated: Row | null;
}

function drawRow({ sheet, grid, repeated }: Drawing, row: Row, tr: Tag, scope: 'Column' | 'Row' | null): void {
  const isHead = scope === 'Column';
  const tags = row.cells.map((_, column) =>
    isHead || (scope === 'Row' && column === 0)
      ? sheet.tag(tr, 'TH', { scope: scope === 'Row' ? 'Row' : 'Column' })
      : sheet.tag(tr, 'TD'),
  );
  const turn = () => {
    sheet.turnPage();
    if (repeated) sheet.aside('Pagination', () => drawSlice({ sheet, grid }, repeated, { isHead: true }));
  };
  if (row.height <= sheet.room) {
    drawSlice({ sheet, grid }, row, { isHead, tags });
    return;
  }
  const isWhole = row.height <= sheet.roomPerPage - (repeated?.height ?? 0);
  if (isWhole || sheet.room < heightOf(FEWEST_LINES, row.lineHeight)) turn();
  for (let from = 0; from < row.lineCount; ) {
    const fitting = Math.max(1, Math.floor((sheet.room - 2 * CELL_PADDING.y + 0.01) / row.lineHeight));
    const to = Math.min(row.lineCount, from + fitting);
    const height = isWhole ? row.height : heightOf(to - from, row.lineHeight);
    drawSlice({ sheet, grid }, sliceOf(row, from, to, height), { isHead, tags });
    from = to;
    if (from < row.lineCount) turn();
  }
}

function sliceOf(row: Row, from: number, to: number, height: number): Row {
  return { ...row, height, cells: row.cells.map((cell) => ({ ...cell, lines: cell.lines.slice(from, to) })) };
}

/** Draws on this page; without tags, as a repetition that screen readers pass over. */
function drawSlice(
  { sheet, grid }: Pick<Drawing, 'sheet' | 'grid'>,
  { cells, height, lineHeight }: Row,
  { isHead, tags }: { isHead: boolean; tags?: Tag[] },
): void {
  const { doc, y } = sheet;
  const frame = () => {
    for (const { x, width } of cells) {
      if (isHead) doc.rect(x, y, width, height).fill(COLOURS.shade);
      doc.lineWidth(0.6).rect(x, y, width, height).stroke(COLOURS.rule);
    }
  };
  if (grid.isRuled && tags) sheet.aside('Layout', frame);
  if (grid.isRuled && !tags) frame();
  for (const [column, { lines, ink, x }] of cells.entries()) {
    if (lines.every((line) => line === '')) continue;
    const text = lines.length * lineHeight;
    // In rows made tall to sign in, names stand in the middle.
    const top = grid.rowHeight ? y + (height - text) / 2 : y + CELL_PADDING.y;
    const write = () => {
      for (const [index, line] of lines.entries()) sheet.write(line, x + CELL_PADDING.x, top + index * lineHeight, ink);
    };
    const tag = tags?.[column];
    if (tag) sheet.into(tag, isHead ? 'TH' : 'TD', write);
    else write();
  }
  sheet.y += height;
}
