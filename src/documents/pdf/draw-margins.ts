import { A4, BODY_WIDTH, BOTTOM, COLOURS, MARGIN, SIZES } from '../look.ts';
import type { Paper } from '../paper.ts';
import { type Canvas, type Ink, lineHeight } from './canvas.ts';

const QUIET_INK: Ink = { weight: 'regular', size: SIZES.small, colour: COLOURS.quiet };
const MARK_INK: Ink = { weight: 'bold', size: SIZES.draftMark, colour: COLOURS.draftMark };
const HEADER_Y = 34;
const FOOTER_Y = BOTTOM + 18;
/** The lower margin holds no more, above what printers leave white. */
const MOST_FOOTER_LINES = 3;

/** Title, draft mark, small print and page number on every page, once their count is known. */
export function drawMargins(canvas: Canvas, { title, footer, pageWords, isDraft }: Paper): void {
  const { start, count } = canvas.doc.bufferedPageRange();
  const markWidth = isDraft ? Math.min(BODY_WIDTH / 2, canvas.widthOf(isDraft, MARK_INK)) : 0;
  const mark = isDraft ? oneLine(canvas, isDraft, markWidth + 0.1, MARK_INK) : '';
  const running = oneLine(canvas, title, BODY_WIDTH - markWidth - 20, QUIET_INK);
  for (let page = 1; page <= count; page++) {
    canvas.doc.switchToPage(start + page - 1);
    const header = () => {
      if (page > 1) canvas.write(running, MARGIN, HEADER_Y + 3, QUIET_INK);
      if (mark) canvas.write(mark, A4.width - MARGIN - canvas.widthOf(mark, MARK_INK), HEADER_Y, MARK_INK);
    };
    canvas.aside('Pagination', header, 'Top');
    const place = oneLine(canvas, pageWords({ page, pages: count }), BODY_WIDTH / 2, QUIET_INK);
    const placeWidth = canvas.widthOf(place, QUIET_INK);
    const print = footerLines(canvas, footer, BODY_WIDTH - placeWidth - 20);
    const foot = () => {
      canvas.rule(MARGIN, FOOTER_Y - 5, BODY_WIDTH);
      for (const [index, line] of print.entries())
        canvas.write(line, MARGIN, FOOTER_Y + index * lineHeight(QUIET_INK.size), QUIET_INK);
      canvas.write(place, A4.width - MARGIN - placeWidth, FOOTER_Y, QUIET_INK);
    };
    canvas.aside('Pagination', foot, 'Bottom');
  }
}

function footerLines(canvas: Canvas, footer: string, width: number): string[] {
  const lines = canvas.wrap(footer, width, QUIET_INK);
  if (lines.length <= MOST_FOOTER_LINES) return lines;
  const last = oneLine(canvas, `${lines[MOST_FOOTER_LINES - 1]}${lines[MOST_FOOTER_LINES]}`, width, QUIET_INK);
  return [...lines.slice(0, MOST_FOOTER_LINES - 1), last];
}

function oneLine(canvas: Canvas, text: string, width: number, ink: Ink): string {
  const [line = '', ...more] = canvas.wrap(text, width, ink);
  if (more.length === 0) return line;
  const [short = ''] = canvas.wrap(text, width - canvas.widthOf('…', ink), ink);
  return `${short.trimEnd()}…`;
}
