import { BODY_WIDTH, COLOURS, MARGIN, SIGNATURE_HEIGHT, SIZES } from '../look.ts';
import { type Canvas, type Ink, lineHeight } from './canvas.ts';
import type { Piece } from './piece.ts';

const NAME_INK: Ink = { weight: 'bold', size: SIZES.body, colour: COLOURS.ink };
const OFFICE_INK: Ink = { weight: 'regular', size: SIZES.cell, colour: COLOURS.quiet };
const PER_ROW = 2;
const GAP = 28;
const ROW_GAP = 10;
/** Nobody's name takes a quarter of a page; what does is no name, and ends with « … ». */
const MOST_LINES = 12;

interface Signature {
  name: string[];
  office: string[];
}

/** Names and offices two by two, each above a line to sign on; a person is never parted from the line. */
export function signaturesPiece(canvas: Canvas, names: { name: string; office: string }[]): Piece {
  const width = (BODY_WIDTH - GAP * (PER_ROW - 1)) / PER_ROW;
  const signatures = names.map(({ name, office }) => ({
    name: shortened(canvas.wrap(name, width, NAME_INK)),
    office: office ? shortened(canvas.wrap(office, width, OFFICE_INK)) : [],
  }));
  const rows = Array.from({ length: Math.ceil(signatures.length / PER_ROW) }, (_, index) =>
    signatures.slice(index * PER_ROW, (index + 1) * PER_ROW),
  );
  const heightOf = (row: Signature[]) => Math.max(...row.map(textHeight)) + SIGNATURE_HEIGHT;
  const whole = rows.reduce((sum, row) => sum + heightOf(row) + ROW_GAP, -ROW_GAP);
  return {
    gap: 16,
    // Few signatures stand together; many begin where the first ones fit.
    beginning: whole <= canvas.roomPerPage / 2 ? whole : heightOf(rows[0] ?? []),
    isKeptWithNext: false,
    draw: () => {
      for (const [index, row] of rows.entries()) {
        const height = heightOf(row);
        if (index > 0) canvas.y += ROW_GAP;
        if (height > canvas.room) canvas.turnPage();
        for (const [column, signature] of row.entries())
          drawSignature(canvas, signature, { x: MARGIN + column * (width + GAP), width, height });
        canvas.y += height;
      }
    },
  };
}

function drawSignature(
  canvas: Canvas,
  { name, office }: Signature,
  { x, width, height }: { x: number; width: number; height: number },
): void {
  const officeTop = canvas.y + name.length * lineHeight(NAME_INK.size);
  const write = (lines: string[], top: number, ink: Ink) =>
    canvas.into(canvas.tag(canvas.root, 'P'), 'P', () => {
      for (const [index, line] of lines.entries()) canvas.write(line, x, top + index * lineHeight(ink.size), ink);
    });
  write(name, canvas.y, NAME_INK);
  if (office.length > 0) write(office, officeTop, OFFICE_INK);
  canvas.aside('Layout', () => canvas.rule(x, canvas.y + height - 4, width));
}

function textHeight({ name, office }: Signature): number {
  return name.length * lineHeight(NAME_INK.size) + office.length * lineHeight(OFFICE_INK.size);
}

function shortened(lines: string[]): string[] {
  return lines.length > MOST_LINES ? [...lines.slice(0, MOST_LINES - 1), '…'] : lines;
}
