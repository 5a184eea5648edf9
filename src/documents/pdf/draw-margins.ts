import { A4, BODY_WIDTH, BOTTOM, COLOURS, MARGIN, SIZES } from '../look.ts';
import type { Paper } from '../paper.ts';
import { type Ink, lineHeight, type Sheet } from './sheet.ts';

const QUIET_INK: Ink = { weight: 'regular', size: SIZES.small, colour: COLOURS.quiet };
const MARK_INK: Ink = { weight: 'bold', size: SIZES.draftMark, colour: COLOURS.draftMark };
const HEADER_Y = 34;
const FOOTER_Y = BOTTOM + 18;
/** The lower margin holds no more, above what printers leave white. */
const MOST_FOOTER_LINES = 3;

/** Title, draft mark, small print and page number on every page, once their count is known. */
export function drawMargins(sheet: Sheet, { title, footer, pageWords, isDraft }: Paper): void {
  const { start, count } = sheet.doc.bufferedPageRange();
  const markWidth = isDraft ? Math.min(BODY_WIDTH / 2, sheet.widthOf(isDraft, MARK_INK)) : 0;
  const mark = isDraft ? oneLine(sheet, isDraft, markWidth + 0.1, MARK_INK) : '';
  const running = oneLine(sheet, title, BODY_WIDTH - markWidth - 20, QUIET_INK);
  for (let page = 1; page <= count; page++) {
    sheet.doc.switchToPage(start + page - 1);
    const header = () => {
      if (page > 1) sheet.write(running, MARGIN, HEADER_Y + 3, QUIET_INK);
      if (mark) sheet.write(mark, A4.width - MARGIN - sheet.widthOf(mark, MARK_INK), HEADER_Y, MARK_INK);
    };
    sheet.aside('Pagination', header, 'Top');
    const place = oneLine(sheet, pageWords({ page, pages: count }), BODY_WIDTH / 2, QUIET_INK);
    const placeWidth = sheet.widthOf(place, QUIET_INK);
    const print = footerLines(sheet, footer, BODY_WIDTH - placeWidth - 20);
    const foot = () => {
      sheet.rule(MARGIN, FOOTER_Y - 5, BODY_WIDTH);
      for (const [index, line] of print.entries())
        sheet.write(line, MARGIN, FOOTER_Y + index * lineHeight(QUIET_INK.size), QUIET_INK);
      sheet.write(place, A4.width - MARGIN - placeWidth, FOOTER_Y, QUIET_INK);
    };
    sheet.aside('Pagination', foot, 'Bottom');
  }
}

function footerLines(sheet: Sheet, footer: string, width: number): string[] {
  const lines = sheet.wrap(footer, width, QUIET_INK);
  if (lines.length <= MOST_FOOTER_LINES) return lines;
  const last = oneLine(sheet, `${lines[MOST_FOOTER_LINES - 1]}${lines[MOST_FOOTER_LINES]}`, width, QUIET_INK);
  return [...lines.slice(0, MOST_FOOTER_LINES - 1), last];
}

function oneLine(sheet: Sheet, text: string, width: number, ink: Ink): string {
  const [line = '', ...more] = sheet.wrap(text, width, ink);
  if (more.length === 0) return line;
  const [short = ''] = sheet.wrap(text, width - sheet.widthOf('…', ink), ink);
  return `${short.trimEnd()}…`;
}
