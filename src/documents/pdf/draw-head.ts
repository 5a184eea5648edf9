import { columnWidths } from '../column-widths.ts';
import { LOGO_GAP, logoSizes } from '../logo-sizes.ts';
import { BODY_WIDTH, COLOURS, FACT_WIDTHS, MARGIN, SIZES } from '../look.ts';
import type { Paper, PaperLogo } from '../paper.ts';
import { opaqueLogo } from '../read-logo.ts';
import { drawLines } from './draw-lines.ts';
import type { Ink, Sheet } from './sheet.ts';
import { tablePiece } from './table-piece.ts';

const TITLE_INK: Ink = { weight: 'bold', size: SIZES.title, colour: COLOURS.heading };
const SUBTITLE_INK: Ink = { weight: 'regular', size: SIZES.subtitle, colour: COLOURS.quiet };
const NAME_INK: Ink = { weight: 'bold', size: SIZES.cell, colour: COLOURS.quiet };

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
  const tallest = Math.max(...sizes.map(({ height }) => height));
  let x = MARGIN;
  for (const [index, { name, png }] of logos.entries()) {
    const { width, height } = sizes[index] ?? { width: 0, height: 0 };
    const picture = opaqueLogo(png);
    const left = x;
    const top = sheet.y + (tallest - height) / 2;
    if (picture) {
      const figure = sheet.tag(sheet.root, 'Figure', { alt: name, bbox: [left, top, left + width, top + height] });
      sheet.into(figure, 'Figure', () => sheet.doc.image(picture, left, top, { width, height }));
    } else {
      const [line = ''] = sheet.wrap(name, width, NAME_INK);
      sheet.into(sheet.tag(sheet.root, 'P'), 'P', () => sheet.write(line, left, sheet.y, NAME_INK));
    }
    x += width + LOGO_GAP;
  }
  sheet.y += tallest + 16;
}
