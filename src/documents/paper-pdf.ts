import type { Paper } from './paper.ts';

/** The paper as a tagged PDF (A4); the same paper gives the same bytes. */
export async function paperPdf(_paper: Paper): Promise<Buffer> {
  throw new Error('not laid out yet');
}
