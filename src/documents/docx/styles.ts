import { type IParagraphStyleOptions, type IStylesOptions, LineRuleType, TabStopType } from 'docx';
import { BODY_WIDTH, COLOURS, LEADING, SIZES } from '../look.ts';
import type { Paper } from '../paper.ts';
import { halfPoints, hex, twips } from './twips.ts';

/** On every Windows and macOS; elsewhere its look-alike of the same widths stands in. */
const FONT = 'Arial';
const PROOFING = { fr: 'fr-FR', en: 'en-GB' };
/** Word's « line » for a multiple is in 240ths. The font's own height is 1.15 times its size. */
const LINE = Math.round((240 * LEADING) / 1.15);

/** Word's own styles (Title, Heading 1…) and a few of ours, so that the whole document is restyled from one place. */
export function paperStyles(language: Paper['language']): IStylesOptions {
  const heading = { bold: true, color: hex(COLOURS.heading), font: FONT };
  return {
    default: {
      document: {
        run: {
          font: FONT,
          size: halfPoints(SIZES.body),
          color: hex(COLOURS.ink),
          language: { value: PROOFING[language], eastAsia: PROOFING[language] },
        },
        paragraph: { spacing: { after: twips(6), line: LINE, lineRule: LineRuleType.AUTO } },
      },
      title: {
        run: { ...heading, size: halfPoints(SIZES.title) },
        paragraph: { spacing: { before: 0, after: twips(3) }, keepNext: true },
      },
      heading1: {
        run: { ...heading, size: halfPoints(SIZES.heading1) },
        paragraph: { spacing: { before: twips(16), after: twips(4) }, keepNext: true, keepLines: true },
      },
      heading2: {
        run: { ...heading, size: halfPoints(SIZES.heading2) },
        paragraph: { spacing: { before: twips(11), after: twips(4) }, keepNext: true, keepLines: true },
      },
      listParagraph: { paragraph: { spacing: { after: twips(3) } } },
    },
    paragraphStyles: OURS,
  };
}

const quietSmall = { size: halfPoints(SIZES.small), color: hex(COLOURS.quiet) };
const tight = { spacing: { before: 0, after: 0 } };
const tabStops = [{ type: TabStopType.RIGHT, position: twips(BODY_WIDTH) }];
export const RIGHT_TAB = { tabStops };

const OURS: IParagraphStyleOptions[] = [
  {
    ...named('Subtitle', 'Subtitle'),
    run: { size: halfPoints(SIZES.subtitle), color: hex(COLOURS.quiet) },
    paragraph: { spacing: { after: twips(9) } },
  },
  { ...named('Header', 'header'), run: quietSmall, paragraph: tight },
  { ...named('Footer', 'footer'), run: quietSmall, paragraph: tight },
  {
    ...named('DraftMark', 'Draft Mark'),
    run: { bold: true, size: halfPoints(SIZES.draftMark), color: hex(COLOURS.draftMark) },
    paragraph: tight,
  },
  { ...named('SmallPrint', 'Small Print'), run: quietSmall },
  { ...named('TableText', 'Table Text'), run: { size: halfPoints(SIZES.cell) }, paragraph: tight },
  {
    ...named('TableHeading', 'Table Heading'),
    run: { size: halfPoints(SIZES.cell), bold: true },
    paragraph: { ...tight, keepNext: true },
  },
  { ...named('Signatory', 'Signatory'), run: { bold: true }, paragraph: { ...tight, keepNext: true, keepLines: true } },
  { ...named('Office', 'Office'), run: { size: halfPoints(SIZES.cell), color: hex(COLOURS.quiet) }, paragraph: tight },
  // Two tables that touch are one table to Word: a thin line parts them.
  {
    ...named('Gap', 'Gap'),
    run: { size: 8 },
    paragraph: { spacing: { before: 0, after: 0, line: twips(6), lineRule: LineRuleType.EXACT } },
  },
];

function named(id: string, name: string) {
  return { id, name, basedOn: 'Normal', next: id === 'Subtitle' ? 'Normal' : id, quickFormat: true };
}
