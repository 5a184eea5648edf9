import { typeset } from '../i18n/typography.ts';
import { cleanLine, cleanText } from './clean-text.ts';
import type { Paper, PaperBlock } from './paper.ts';

/** The same paper with clean and typeset texts, full rows, and without what would leave an empty list, table or page. */
export function tidyPaper(paper: Paper): Paper {
  return {
    ...paper,
    title: lineOf(paper.title),
    subtitle: textOf(paper.subtitle).trim(),
    author: lineOf(paper.author),
    facts: paper.facts.map(({ label, value }) => ({ label: textOf(label), value: textOf(value) })),
    footer: lineOf(paper.footer),
    pageWords: (place) => lineOf(paper.pageWords(place)),
    logos: paper.logos.map((logo) => ({ ...logo, name: lineOf(logo.name) })),
    isDraft: paper.isDraft === null ? null : lineOf(paper.isDraft),
    blocks: withoutEmptyPages(paper.blocks.flatMap(tidyBlock)),
  };
}

function lineOf(text: string): string {
  return typeset(cleanLine(text));
}

function textOf(text: string): string {
  return typeset(cleanText(text));
}

function tidyBlock(block: PaperBlock): PaperBlock[] {
  switch (block.kind) {
    case 'heading':
      return [{ ...block, text: lineOf(block.text) }];
    case 'paragraph':
      return [{ ...block, text: textOf(block.text) }];
    case 'bullets':
    case 'numbered':
      return block.items.length > 0 ? [{ ...block, items: block.items.map(textOf) }] : [];
    case 'table': {
      const columns = Math.max(block.headings.length, ...block.rows.map((row) => row.length));
      if (columns === 0) return [];
      const full = (cells: string[]) => Array.from({ length: columns }, (_, index) => textOf(cells[index] ?? ''));
      const headings = block.headings.length > 0 ? full(block.headings) : [];
      return [{ ...block, headings, rows: block.rows.map(full) }];
    }
    case 'signatures': {
      const names = block.names.map(({ name, office }) => ({ name: textOf(name), office: textOf(office) }));
      return names.length > 0 ? [{ ...block, names }] : [];
    }
    case 'pageBreak':
      return [block];
  }
}

function withoutEmptyPages(blocks: PaperBlock[]): PaperBlock[] {
  return blocks.filter(({ kind }, index) => {
    const next = blocks[index + 1];
    return kind !== 'pageBreak' || (next !== undefined && next.kind !== 'pageBreak');
  });
}
