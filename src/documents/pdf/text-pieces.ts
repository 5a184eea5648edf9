import { BODY_WIDTH, COLOURS, MARGIN, SIZES } from '../look.ts';
import { type Canvas, type Ink, lineHeight } from './canvas.ts';
import { beginningOf, drawLines, reachFirstLine } from './draw-lines.ts';
import type { Piece } from './piece.ts';

export const BODY_INK: Ink = { weight: 'regular', size: SIZES.body, colour: COLOURS.ink };
const SMALL_INK: Ink = { weight: 'regular', size: SIZES.small, colour: COLOURS.quiet };
const HEADING_INKS: Record<1 | 2, Ink> = {
  1: { weight: 'bold', size: SIZES.heading1, colour: COLOURS.heading },
  2: { weight: 'bold', size: SIZES.heading2, colour: COLOURS.heading },
};
const BULLET = '•';
const BULLET_INDENT = 8;
const ITEM_GAP = 3;

export function headingPiece(canvas: Canvas, text: string, level: 1 | 2, structure: string): Piece {
  const ink = HEADING_INKS[level];
  const lines = canvas.wrap(text, BODY_WIDTH, ink);
  return {
    gap: level === 1 ? 18 : 12,
    beginning: lines.length * lineHeight(ink.size),
    isKeptWithNext: true,
    draw: () => drawLines(canvas, canvas.tag(canvas.root, structure), structure, lines, MARGIN, ink),
  };
}

export function paragraphPiece(canvas: Canvas, text: string, style: { isBold?: boolean; isSmall?: boolean }): Piece {
  const plain = style.isSmall ? SMALL_INK : BODY_INK;
  const ink: Ink = style.isBold ? { ...plain, weight: 'bold' } : plain;
  const lines = canvas.wrap(text, BODY_WIDTH, ink);
  return {
    gap: 6,
    beginning: beginningOf(lines.length, ink),
    // « Sont présents : » belongs to the list that follows.
    isKeptWithNext: text.trimEnd().endsWith(':'),
    draw: () => drawLines(canvas, canvas.tag(canvas.root, 'P'), 'P', lines, MARGIN, ink),
  };
}

export function listPiece(canvas: Canvas, items: string[], kind: 'bullets' | 'numbered'): Piece {
  const labels = items.map((_, index) => (kind === 'bullets' ? BULLET : `${index + 1}.`));
  const widest = Math.max(...labels.map((label) => canvas.widthOf(label, BODY_INK)));
  const x = MARGIN + BULLET_INDENT + widest + 7;
  const wrapped = items.map((item) => canvas.wrap(item, MARGIN + BODY_WIDTH - x, BODY_INK));
  return {
    gap: 6,
    beginning: beginningOf(wrapped[0]?.length ?? 0, BODY_INK),
    isKeptWithNext: false,
    draw: () => {
      const list = canvas.tag(canvas.root, 'L');
      canvas.numberList(list, kind === 'bullets' ? 'Disc' : 'Decimal');
      for (const [index, lines] of wrapped.entries()) {
        if (index > 0) canvas.y += ITEM_GAP;
        reachFirstLine(canvas, lines.length, BODY_INK);
        const item = canvas.tag(list, 'LI');
        const label = labels[index] ?? '';
        const right = x - 7 - canvas.widthOf(label, BODY_INK);
        canvas.into(canvas.tag(item, 'Lbl'), 'Lbl', () => canvas.write(label, right, canvas.y, BODY_INK));
        drawLines(canvas, canvas.tag(item, 'LBody'), 'LBody', lines, x, BODY_INK);
      }
    },
  };
}
