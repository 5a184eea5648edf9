import {
  AlignmentType,
  HeadingLevel,
  type INumberingOptions,
  LevelFormat,
  LineRuleType,
  Paragraph,
  type Table,
} from 'docx';
import { columnWidths } from '../column-widths.ts';
import { BODY_WIDTH } from '../look.ts';
import type { PaperBlock } from '../paper.ts';
import { signatures } from './signatures.ts';
import { table } from './table.ts';
import { textRuns } from './text-runs.ts';
import { twips } from './twips.ts';

const ITEM = { indent: { left: twips(26), hanging: twips(14) } };

/** Word's lists: one kind of bullets, and numbers that each list begins again. */
export const LISTS: INumberingOptions = {
  config: [
    { reference: 'bullets', levels: [level(LevelFormat.BULLET, '•')] },
    { reference: 'numbered', levels: [level(LevelFormat.DECIMAL, '%1.')] },
  ],
};

/** The body as Word's paragraphs and tables. */
export function wordBlocks(blocks: PaperBlock[]): (Paragraph | Table)[] {
  return blocks.flatMap((block, index) => wordBlock(block, index, index === blocks.length - 1 ? end() : gap()));
}

/** `after` follows a table: Word wants a paragraph there. */
function wordBlock(block: PaperBlock, index: number, after: Paragraph): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading': {
      const heading = block.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2;
      return [new Paragraph({ heading, children: textRuns(block.text) })];
    }
    case 'paragraph':
      return [
        new Paragraph({
          ...(block.isSmall ? { style: 'SmallPrint' } : {}),
          // « Sont présents : » belongs to the list that follows.
          keepNext: block.text.trimEnd().endsWith(':'),
          children: textRuns(block.text, block.isBold ? { bold: true } : {}),
        }),
      ];
    case 'bullets':
    case 'numbered': {
      const numbering = { reference: block.kind, level: 0, instance: index };
      return block.items.map((item) => new Paragraph({ style: 'ListParagraph', numbering, children: textRuns(item) }));
    }
    case 'table': {
      const columns = block.headings.length || (block.rows[0]?.length ?? 0);
      const widths = columnWidths(block.widths, columns, BODY_WIDTH);
      return [gap({ keepNext: true }), table({ ...block, widths, isRuled: true }), after];
    }
    case 'signatures':
      return [gap({ keepNext: true }), signatures(block.names), after];
    case 'pageBreak':
      return [gap({ pageBreakBefore: true })];
  }
}

export function gap(options: { pageBreakBefore?: boolean; keepNext?: boolean } = {}): Paragraph {
  return new Paragraph({ style: 'Gap', ...options });
}

/** No taller than a hair, lest it open an empty page of its own after a full one. */
function end(): Paragraph {
  return new Paragraph({ style: 'Gap', spacing: { before: 0, after: 0, line: 20, lineRule: LineRuleType.EXACT } });
}

function level(format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) {
  return { level: 0, format, text, alignment: AlignmentType.LEFT, style: { paragraph: ITEM } };
}
