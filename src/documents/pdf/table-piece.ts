import { CELL_PADDING, COLOURS, MARGIN, SIZES } from '../look.ts';
import type { Canvas, Ink, Tag } from './canvas.ts';
import { heightOf, measureRow, type Row } from './measure-row.ts';
import type { Piece } from './piece.ts';

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
export function tablePiece(canvas: Canvas, grid: Grid): Piece {
  // Without rules to see, the texts align with the paragraphs around.
  const place = { x: grid.isRuled ? MARGIN : MARGIN - CELL_PADDING.x, widths: grid.widths };
  const heads =
    grid.headings.length > 0
      ? measureRow(canvas, grid.headings, { ...place, inkOf: () => HEAD_INK, leastHeight: 0 })
      : null;
  const inkOf = (column: number) => (!grid.isRuled && column === 0 ? HEAD_INK : CELL_INK);
  const rows = grid.rows.map((texts) =>
    measureRow(canvas, texts, { ...place, inkOf, leastHeight: grid.rowHeight ?? 0 }),
  );
  // Headings that fill half a page leave no room to repeat them.
  const repeated = heads && heads.height < canvas.roomPerPage / 2 ? heads : null;
  const drawing: Drawing = { canvas, grid, repeated };
  const first = rows[0] ? Math.min(rows[0].height, heightOf(FEWEST_LINES, rows[0].lineHeight)) : 0;
  const whole = rows[0] && rows[0].height <= canvas.roomPerPage / 2 ? rows[0].height : first;
  return {
    gap: 8,
    beginning: (repeated?.height ?? 0) + whole,
    isKeptWithNext: false,
    draw: () => {
      const table = canvas.tag(canvas.root, 'Table');
      if (heads) drawRow({ ...drawing, repeated: null }, heads, canvas.tag(canvas.tag(table, 'THead'), 'TR'), 'Column');
      if (rows.length === 0) return;
      const body = canvas.tag(table, 'TBody');
      for (const row of rows) drawRow(drawing, row, canvas.tag(body, 'TR'), grid.isRuled ? null : 'Row');
      canvas.y += 4;
    },
  };
}

interface Drawing {
  canvas: Canvas;
  grid: Grid;
  repeated: Row | null;
}

function drawRow({ canvas, grid, repeated }: Drawing, row: Row, tr: Tag, scope: 'Column' | 'Row' | null): void {
  const isHead = scope === 'Column';
  const tags = row.cells.map((_, column) =>
    isHead || (scope === 'Row' && column === 0)
      ? canvas.tag(tr, 'TH', { scope: scope === 'Row' ? 'Row' : 'Column' })
      : canvas.tag(tr, 'TD'),
  );
  const turn = () => {
    canvas.turnPage();
    if (repeated) canvas.aside('Pagination', () => drawSlice({ canvas, grid }, repeated, { isHead: true }));
  };
  if (row.height <= canvas.room) {
    drawSlice({ canvas, grid }, row, { isHead, tags });
    return;
  }
  const isWhole = row.height <= canvas.roomPerPage - (repeated?.height ?? 0);
  if (isWhole || canvas.room < heightOf(FEWEST_LINES, row.lineHeight)) turn();
  for (let from = 0; from < row.lineCount; ) {
    const fitting = Math.max(1, Math.floor((canvas.room - 2 * CELL_PADDING.y + 0.01) / row.lineHeight));
    const to = Math.min(row.lineCount, from + fitting);
    const height = isWhole ? row.height : heightOf(to - from, row.lineHeight);
    drawSlice({ canvas, grid }, sliceOf(row, from, to, height), { isHead, tags });
    from = to;
    if (from < row.lineCount) turn();
  }
}

function sliceOf(row: Row, from: number, to: number, height: number): Row {
  return { ...row, height, cells: row.cells.map((cell) => ({ ...cell, lines: cell.lines.slice(from, to) })) };
}

/** Draws on this page; without tags, as a repetition that screen readers pass over. */
function drawSlice(
  { canvas, grid }: Pick<Drawing, 'canvas' | 'grid'>,
  { cells, height, lineHeight }: Row,
  { isHead, tags }: { isHead: boolean; tags?: Tag[] },
): void {
  const { doc, y } = canvas;
  const frame = () => {
    for (const { x, width } of cells) {
      if (isHead) doc.rect(x, y, width, height).fill(COLOURS.shade);
      doc.lineWidth(0.6).rect(x, y, width, height).stroke(COLOURS.rule);
    }
  };
  if (grid.isRuled && tags) canvas.aside('Layout', frame);
  if (grid.isRuled && !tags) frame();
  for (const [column, { lines, ink, x }] of cells.entries()) {
    if (lines.every((line) => line === '')) continue;
    const text = lines.length * lineHeight;
    // In rows made tall to sign in, names stand in the middle.
    const top = grid.rowHeight ? y + (height - text) / 2 : y + CELL_PADDING.y;
    const write = () => {
      for (const [index, line] of lines.entries())
        canvas.write(line, x + CELL_PADDING.x, top + index * lineHeight, ink);
    };
    const tag = tags?.[column];
    if (tag) canvas.into(tag, isHead ? 'TH' : 'TD', write);
    else write();
  }
  canvas.y += height;
}
