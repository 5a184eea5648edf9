import { cleanLine, cleanText } from './clean-text.ts';
import type { Paper, PaperBlock } from './paper.ts';

/** The same paper with clean texts, full rows, and without what would leave an empty list, table or page. */
export function tidyPaper(paper: Paper): Paper {
  return {
    ...paper,
    title: cleanLine(paper.title),
    subtitle: cleanText(paper.subtitle).trim(),
    author: cleanLine(paper.author),
    facts: paper.facts.map(({ label, value }) => ({ label: cleanText(label), value: cleanText(value) })),
    footer: cleanLine(paper.footer),
    pageWords: (place) => cleanLine(paper.pageWords(place)),
    logos: paper.logos.map((logo) => ({ ...logo, name: cleanLine(logo.name) })),
    isDraft: paper.isDraft === null ? null : cleanLine(paper.isDraft),
    blocks: withoutEmptyPages(paper.blocks.flatMap(tidyBlock)),
  };
}

function tidyBlock(block: PaperBlock): PaperBlock[] {
  switch (block.kind) {
    case 'heading':
      return [{ ...block, text: cleanLine(block.text) }];
    case 'paragraph':
      return [{ ...block, text: cleanText(block.text) }];
    case 'bullets':
    case 'numbered':
      return block.items.length > 0 ? [{ ...block, items: block.items.map(cleanText) }] : [];
    case 'table': {
      const columns = Math.max(block.headings.length, ...block.rows.map((row) => row.length));
      if (columns === 0) return [];
      const full = (cells: string[]) => Array.from({ length: columns }, (_, index) => cleanText(cells[index] ?? ''));
      const headings = block.headings.length > 0 ? full(block.headings) : [];
      return [{ ...block, headings, rows: block.rows.map(full) }];
    }
    case 'signatures': {
      const names = block.names.map(({ name, office }) => ({ name: cleanText(name), office: cleanText(office) }));
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
