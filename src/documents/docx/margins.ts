import { BorderStyle, Footer, Header, ImageRun, PageNumber, Paragraph, type ParagraphChild, Tab, TextRun } from 'docx';
import { logoSizes } from '../logo-sizes.ts';
import { COLOURS, SIZES } from '../look.ts';
import type { Paper, PaperLogo } from '../paper.ts';
import { printableLogo } from '../read-logo.ts';
import { RIGHT_TAB } from './styles.ts';
import { halfPoints, hex, pixels, twips } from './twips.ts';

/** Numbers that stand for the fields while the words around them are asked for. */
const PAGE = 71;
const PAGES = 93;

/** What stands in the margins: the logos on the first page, the title on the next ones, the draft mark on all. */
export function margins(paper: Paper) {
  const footer = new Footer({ children: [footerLine(paper)] });
  return {
    headers: {
      first: new Header({ children: firstHeader(paper) }),
      default: new Header({ children: [header(paper)] }),
    },
    footers: { first: footer, default: footer },
  };
}

function firstHeader({ logos, isDraft }: Paper): Paragraph[] {
  const mark = isDraft
    ? [
        new Paragraph({
          style: 'DraftMark',
          alignment: 'right',
          spacing: { after: twips(8) },
          children: [new TextRun(isDraft)],
        }),
      ]
    : [];
  const row =
    logos.length > 0
      ? [new Paragraph({ style: 'Header', spacing: { after: twips(14) }, children: pictures(logos) })]
      : [];
  return mark.length + row.length > 0 ? [...mark, ...row] : [new Paragraph({ style: 'Header' })];
}

function header({ title, isDraft }: Paper): Paragraph {
  const mark = isDraft
    ? [
        new TextRun({ children: [new Tab()] }),
        new TextRun({ text: isDraft, bold: true, size: halfPoints(SIZES.draftMark), color: hex(COLOURS.draftMark) }),
      ]
    : [];
  return new Paragraph({ style: 'Header', ...RIGHT_TAB, children: [new TextRun(title), ...mark] });
}

function footerLine({ footer, pageWords }: Paper): Paragraph {
  const words = pageWords({ page: PAGE, pages: PAGES }).split(new RegExp(`(${PAGE}|${PAGES})`));
  const fields = words.map((word) => {
    if (word === String(PAGE)) return PageNumber.CURRENT;
    return word === String(PAGES) ? PageNumber.TOTAL_PAGES : word;
  });
  return new Paragraph({
    style: 'Footer',
    ...RIGHT_TAB,
    border: { top: { style: BorderStyle.SINGLE, size: 5, color: hex(COLOURS.rule), space: 4 } },
    children: [new TextRun(footer), new TextRun({ children: [new Tab()] }), new TextRun({ children: fields })],
  });
}

function pictures(logos: PaperLogo[]): ParagraphChild[] {
  const sizes = logoSizes(logos);
  return logos.flatMap((logo, index) => {
    const { name, type } = logo;
    const { width, height } = sizes[index] ?? { width: 0, height: 0 };
    const gap = index > 0 ? [new TextRun(' '.repeat(6))] : [];
    const data = printableLogo(logo);
    if (!data) return [...gap, new TextRun({ text: name, bold: true })];
    const transformation = { width: pixels(width), height: pixels(height) };
    // Left to itself, the library numbers pictures on from the last document.
    const altText = { id: String(index + 1), name, title: name, description: name };
    return [...gap, new ImageRun({ type, data, transformation, altText })];
  });
}
