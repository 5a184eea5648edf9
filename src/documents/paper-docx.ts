import type { Paper } from './paper.ts';

/** The paper as an editable Word document (A4); the same paper gives the same bytes. */
export async function paperDocx(_paper: Paper): Promise<Buffer> {
  throw new Error('not laid out yet');
}
