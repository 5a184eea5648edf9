import { columnWidths } from '../column-widths.ts';
import { LOGO_GAP, logoSizes } from '../logo-sizes.ts';
import { BODY_WIDTH, COLOURS, FACT_WIDTHS, LOGO_HEIGHT, MARGIN, SIZES } from '../look.ts';
import type { Paper, PaperLogo } from '../paper.ts';
import { printableLogo } from '../read-logo.ts';
import { type Canvas, type Ink, lineHeight } from './canvas.ts';
import { drawLines } from './draw-lines.ts';
import { tablePiece } from './table-piece.ts';

const TITLE_INK: Ink = { weight: 'bold', size: SIZES.title, colour: COLOURS.heading };
const SUBTITLE_INK: Ink = { weight: 'regular', size: SIZES.subtitle, colour: COLOURS.quiet };
const NAME_INK: Ink = { weight: 'bold', size: SIZES.cell, colour: COLOURS.quiet };

/** As many as stand in the height of a logo. */
const NAME_LINES = Math.floor(LOGO_HEIGHT / lineHeight(NAME_INK.size));

/** The head of the first page: logos, title, subtitle, and the facts of the document. */
export function drawHead(canvas: Canvas, { logos, title, subtitle, facts }: Paper): void {
  if (logos.length > 0) drawLogos(canvas, logos);
  const write = (text: string, type: string, ink: Ink) =>
    drawLines(canvas, canvas.tag(canvas.root, type), type, canvas.wrap(text, BODY_WIDTH, ink), MARGIN, ink);
  if (title) write(title, 'H1', TITLE_INK);
  canvas.y += 3;
  if (subtitle) write(subtitle, 'P', SUBTITLE_INK);
  canvas.y += 7;
  canvas.aside('Layout', () => canvas.rule(MARGIN, canvas.y, BODY_WIDTH));
  canvas.y += 7;
  if (facts.length === 0) return;
  const rows = facts.map(({ label, value }) => [label, value]);
  tablePiece(canvas, { headings: [], rows, widths: columnWidths(FACT_WIDTHS, 2, BODY_WIDTH), isRuled: false }).draw();
}

function drawLogos(canvas: Canvas, logos: PaperLogo[]): void {
  const sizes = logoSizes(logos);
  const pictures = logos.map(printableLogo);
  // A name stands where a picture cannot be read.
  const tallest = pictures.includes(null) ? LOGO_HEIGHT : Math.max(...sizes.map(({ height }) => height));
  let x = MARGIN;
  for (const [index, { name }] of logos.entries()) {
    const { width, height } = sizes[index] ?? { width: 0, height: 0 };
    const picture = pictures[index];
    const left = x;
    const top = canvas.y + (tallest - height) / 2;
    if (picture) {
      const figure = canvas.tag(canvas.root, 'Figure', { alt: name, bbox: [left, top, left + width, top + height] });
      canvas.into(figure, 'Figure', () => canvas.doc.image(picture, left, top, { width, height }));
    } else {
      const lines = canvas.wrap(name, width, NAME_INK).slice(0, NAME_LINES);
      canvas.into(canvas.tag(canvas.root, 'P'), 'P', () => {
        for (const [row, line] of lines.entries())
          canvas.write(line, left, canvas.y + row * lineHeight(NAME_INK.size), NAME_INK);
      });
    }
    x += width + LOGO_GAP;
  }
  canvas.y += tallest + 16;
}
