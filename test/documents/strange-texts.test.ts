import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Paper, PaperBlock } from '../../src/documents/paper.ts';
import { paperDocx } from '../../src/documents/paper-docx.ts';
import { paperPdf } from '../../src/documents/paper-pdf.ts';
import { readDocx } from './read-docx.ts';
import { readPdf } from './read-pdf.ts';
import { samplePaper } from './sample-paper.ts';

/** Halves of characters and control characters too. */
const unit = fc.oneof(
  fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
  fc.constantFrom('\0', '\n', '\r\n', '\t', ' ', '\u00a0', '\u202e', '&', '<', ']]>', '"', '👩‍🚒', 'e\u0301', '\ud83d'),
);
const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 40 }), fc.string({ unit, maxLength: 40 }));
const texts = fc.array(text, { maxLength: 4 });
const share = fc.oneof(fc.double(), fc.integer({ min: -1, max: 100 }));
const block: fc.Arbitrary<PaperBlock> = fc.oneof(
  fc.record({ kind: fc.constant('heading' as const), level: fc.constantFrom(1 as const, 2 as const), text }),
  fc.record({ kind: fc.constant('paragraph' as const), text, isBold: fc.boolean(), isSmall: fc.boolean() }),
  fc.record({ kind: fc.constantFrom('bullets' as const, 'numbered' as const), items: texts }),
  fc.record({
    kind: fc.constant('table' as const),
    headings: texts,
    rows: fc.array(texts, { maxLength: 4 }),
    widths: fc.array(share, { maxLength: 4 }),
    rowHeight: fc.integer({ min: 0, max: 2000 }),
  }),
  fc.record({
    kind: fc.constant('signatures' as const),
    names: fc.array(fc.record({ name: text, office: text }), { maxLength: 3 }),
  }),
  fc.constant({ kind: 'pageBreak' as const }),
);
const paper: fc.Arbitrary<Paper> = fc
  .record({
    title: text,
    subtitle: text,
    author: text,
    footer: text,
    isDraft: fc.option(text),
    facts: fc.array(fc.record({ label: text, value: text }), { maxLength: 3 }),
    blocks: fc.array(block, { maxLength: 8 }),
  })
  .map((changes) => samplePaper(0, { ...changes, logos: [] }));

describe('whatever people type', () => {
  it('gives a Word document whose every part is well-formed', async () => {
    await fc.assert(
      fc.asyncProperty(paper, async (one) => {
        expect(readDocx(await paperDocx(one)).names).toContain('word/document.xml');
      }),
      { numRuns: 60 },
    );
  });

  it('gives a PDF that reads back, inside its pages', async () => {
    await fc.assert(
      fc.asyncProperty(paper, async (one) => {
        const { pages } = await readPdf(await paperPdf(one));
        for (const { x, width } of pages.flatMap((page) => page.texts)) {
          expect(x).toBeGreaterThan(60);
          expect(x + width).toBeLessThan(595 - 60);
        }
      }),
      { numRuns: 60 },
    );
  });
});
