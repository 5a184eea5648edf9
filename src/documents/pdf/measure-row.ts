import { CELL_PADDING } from '../look.ts';
import { type Canvas, type Ink, lineHeight } from './canvas.ts';

/** A table's row with its texts wrapped. */
export interface Row {
  cells: { lines: string[]; ink: Ink; x: number; width: number }[];
  lineCount: number;
  lineHeight: number;
  height: number;
}

export function measureRow(
  canvas: Canvas,
  texts: string[],
  {
    inkOf,
    x,
    widths,
    leastHeight,
  }: { inkOf: (column: number) => Ink; x: number; widths: number[]; leastHeight: number },
): Row {
  let left = x;
  const cells = widths.map((width, column) => {
    const ink = inkOf(column);
    const cell = { lines: canvas.wrap(texts[column] ?? '', width - 2 * CELL_PADDING.x, ink), ink, x: left, width };
    left += width;
    return cell;
  });
  const lineCount = Math.max(...cells.map(({ lines }) => lines.length));
  const tallest = Math.max(...cells.map(({ ink }) => lineHeight(ink.size)));
  const height = Math.max(heightOf(lineCount, tallest), Math.min(leastHeight, canvas.roomPerPage / 2));
  return { cells, lineCount, lineHeight: tallest, height };
}

export function heightOf(lineCount: number, height: number): number {
  return lineCount * height + 2 * CELL_PADDING.y;
}
