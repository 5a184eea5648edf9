import type { Paper } from './paper.ts';
import { Canvas } from './pdf/canvas.ts';
import { drawBlocks } from './pdf/draw-blocks.ts';
import { drawHead } from './pdf/draw-head.ts';
import { drawMargins } from './pdf/draw-margins.ts';
import { taggedPdf } from './pdf/tagged-pdf.ts';
import { tidyPaper } from './tidy-paper.ts';

/** The paper as a tagged PDF (A4) with its fonts inside; the same paper gives the same bytes. */
export async function paperPdf(given: Paper): Promise<Buffer> {
  const paper = tidyPaper(given);
  const doc = taggedPdf(paper);
  const parts: Uint8Array[] = [];
  const whole = new Promise<Buffer>((resolve, reject) => {
    doc.on('data', (part: Uint8Array) => parts.push(part));
    doc.on('end', () => resolve(Buffer.concat(parts)));
    doc.on('error', reject);
  });
  const canvas = new Canvas(doc);
  drawHead(canvas, paper);
  drawBlocks(canvas, paper.blocks);
  drawMargins(canvas, paper);
  doc.end();
  return whole;
}
