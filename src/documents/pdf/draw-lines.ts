import { type Canvas, type Ink, lineHeight, type Tag } from './canvas.ts';
import { shareLines } from './share-lines.ts';

/** Writes lines from where the page is full, over as many pages as they take. */
export function drawLines(canvas: Canvas, tag: Tag, type: string, lines: string[], x: number, ink: Ink): void {
  let from = 0;
  for (const [index, count] of sharesOf(canvas, lines.length, ink).entries()) {
    if (index > 0) canvas.turnPage();
    if (count === 0) continue;
    canvas.into(tag, type, () => {
      for (const line of lines.slice(from, from + count)) {
        canvas.write(line, x, canvas.y, ink);
        canvas.y += lineHeight(ink.size);
      }
    });
    from += count;
  }
}

/** Turns the page when the first line would go to the next one: for what is to stand beside that line. */
export function reachFirstLine(canvas: Canvas, count: number, ink: Ink): void {
  if (sharesOf(canvas, count, ink)[0] === 0) canvas.turnPage();
}

/** The height that a text needs at a page's foot to begin there. */
export function beginningOf(count: number, { size }: Ink): number {
  return (count <= 3 ? count : 2) * lineHeight(size);
}

function sharesOf(canvas: Canvas, count: number, { size }: Ink): number[] {
  const linesIn = (room: number) => Math.max(0, Math.floor((room + 0.01) / lineHeight(size)));
  return shareLines(count, linesIn(canvas.room), linesIn(canvas.roomPerPage));
}
