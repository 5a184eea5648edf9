import { shareLines } from './share-lines.ts';
import { type Ink, lineHeight, type Sheet, type Tag } from './sheet.ts';

/** Writes lines from where the page is full, over as many pages as they take. */
export function drawLines(sheet: Sheet, tag: Tag, type: string, lines: string[], x: number, ink: Ink): void {
  let from = 0;
  for (const [index, count] of sharesOf(sheet, lines.length, ink).entries()) {
    if (index > 0) sheet.turnPage();
    if (count === 0) continue;
    sheet.into(tag, type, () => {
      for (const line of lines.slice(from, from + count)) {
        sheet.write(line, x, sheet.y, ink);
        sheet.y += lineHeight(ink.size);
      }
    });
    from += count;
  }
}

/** Turns the page when the first line would go to the next one: for what is to stand beside that line. */
export function reachFirstLine(sheet: Sheet, count: number, ink: Ink): void {
  if (sharesOf(sheet, count, ink)[0] === 0) sheet.turnPage();
}

/** The height that a text needs at a page's foot to begin there. */
export function beginningOf(count: number, { size }: Ink): number {
  return (count <= 3 ? count : 2) * lineHeight(size);
}

function sharesOf(sheet: Sheet, count: number, { size }: Ink): number[] {
  const linesIn = (room: number) => Math.max(0, Math.floor((room + 0.01) / lineHeight(size)));
  return shareLines(count, linesIn(sheet.room), linesIn(sheet.roomPerPage));
}
