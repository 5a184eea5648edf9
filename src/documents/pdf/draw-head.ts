import { columnWidths } from '../column-widths.ts';
import { LOGO_GAP, logoSizes } from '../logo-sizes.ts';
import { BODY_WIDTH, COLOURS, FACT_WIDTHS, LOGO_HEIGHT, MARGIN, SIZES } from '../look.ts';
import type { Paper, PaperLogo } from '../paper.ts';
import { printableLogo } from '../read-logo.ts';
import { drawLines } from './draw-lines.ts';
import { type Ink, lineHeight, type Sheet } from './sheet.ts';
import { tablePiece } from './table-piece.ts';

const TITLE_INK: Ink = { weight: 'bold', size: SIZES.title, colour: COLOURS.heading };
const SUBTITLE_INK: Ink = { weight: 'regular', size: SIZES.subtitle, colour: COLOURS.quiet };
const NAME_INK: Ink = { weight: 'bold', size: SIZES.cell, colour: COLOURS.quiet };

/** As many as stand in the height of a logo. */
const NAME_LINES = Math.floor(LOGO_HEIGHT / lineHeight(NAME_INK.size));

/** The head of the first page: logos, title, subtitle, and the facts of the document. */
export function drawHead(sheet: Sheet, { logos, title, subtitle, facts }: Paper): void {
  if (logos.length > 0) drawLogos(sheet, logos);
  const write = (text: string, type: string, ink: Ink) =>
    drawLines(sheet, sheet.tag(sheet.root, type), type, sheet.wrap(text, BODY_WIDTH, ink), MARGIN, ink);
  if (title) write(title, 'H1', TITLE_INK);
  sheet.y += 3;
  if (subtitle) write(subtitle, 'P', SUBTITLE_INK);
  sheet.y += 7;
  sheet.aside('Layout', () => sheet.rule(MARGIN, sheet.y, BODY_WIDTH));
  sheet.y += 7;
  if (facts.length === 0) return;
  const rows = facts.map(({ label, value }) => [label, value]);
  tablePiece(sheet, { headings: [], rows, widths: columnWidths(FACT_WIDTHS, 2, BODY_WIDTH), isRuled: false }).draw();
}

function drawLogos(sheet: Sheet, logos: PaperLogo[]): void {
  const sizes = logoSizes(logos);
  const pictures = logos.map(printableLogo);
  // A name stands where a picture cannot be read.
  const tallest = pictures.includes(null) ? LOGO_HEIGHT : Math.max(...sizes.map(({ height }) => height));
  let x = MARGIN;
  for (const [index, { name }] of logos.entries()) {
    const { width, height } = sizes[index] ?? { width: 0, height: 0 };
    const picture = pictures[index];
    const left = x;
    const top = sheet.y + (tallest - height) / 2;
    if (picture) {
      const figure = sheet.tag(sheet.root, 'Figure', { alt: name, bbox: [left, top, left + width, top + height] });
      sheet.into(figure, 'Figure', () => sheet.doc.image(picture, left, top, { width, height }));
    } else {
      const lines = sheet.wrap(name, width, NAME_INK).slice(0, NAME_LINES);
      sheet.into(sheet.tag(sheet.root, 'P'), 'P', () => {
        for (const [row, line] of lines.entries())
          sheet.write(line, left, sheet.y + row * lineHeight(NAME_INK.size), NAME_INK);
      });
    }
    x += width + LOGO_GAP;
  }
  sheet.y += tallest + 16;
}
