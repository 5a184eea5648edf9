import { BorderStyle, Document, HeadingLevel, Packer, Paragraph, type Table } from 'docx';
import { columnWidths } from './column-widths.ts';
import { gap, LISTS, wordBlocks } from './docx/blocks.ts';
import { datedDocx } from './docx/dated-docx.ts';
import { margins } from './docx/margins.ts';
import { paperStyles } from './docx/styles.ts';
import { table } from './docx/table.ts';
import { textRuns } from './docx/text-runs.ts';
import { hex, twips } from './docx/twips.ts';
import { A4, BODY_WIDTH, COLOURS, FACT_WIDTHS, MARGIN } from './look.ts';
import type { Paper } from './paper.ts';
import { tidyPaper } from './tidy-paper.ts';

/** Word 2013 and later: anything older opens in « compatibility mode ». */
const WORD_2013 = 15;

/** The paper as a Word document (A4) to edit; the same paper gives the same bytes. */
export async function paperDocx(given: Paper): Promise<Buffer> {
  const paper = tidyPaper(given);
  const [across, edge] = [twips(A4.width), twips(MARGIN)];
  const page = {
    size: { width: across, height: twips(A4.height) },
    margin: { top: edge, right: edge, bottom: edge, left: edge, header: twips(34), footer: twips(34) },
  };
  const document = new Document({
    title: paper.title,
    subject: paper.subtitle.replaceAll('\n', ' '),
    creator: paper.author,
    lastModifiedBy: paper.author,
    compatabilityModeVersion: WORD_2013,
    styles: paperStyles(paper.language),
    numbering: LISTS,
    sections: [
      {
        properties: { titlePage: true, page },
        ...margins(paper),
        children: [...head(paper), ...wordBlocks(paper.blocks)],
      },
    ],
  });
  return datedDocx(await Packer.toBuffer(document), paper);
}

function head({ title, subtitle, facts }: Paper): (Paragraph | Table)[] {
  const rule = { bottom: { style: BorderStyle.SINGLE, size: 5, color: hex(COLOURS.rule), space: 6 } };
  const rows = facts.map(({ label, value }) => [label, value]);
  const widths = columnWidths(FACT_WIDTHS, 2, BODY_WIDTH);
  return [
    new Paragraph({ heading: HeadingLevel.TITLE, children: textRuns(title) }),
    new Paragraph({ style: 'Subtitle', border: rule, children: textRuns(subtitle) }),
    ...(rows.length > 0 ? [table({ headings: [], rows, widths, isRuled: false }), gap()] : []),
  ];
}
