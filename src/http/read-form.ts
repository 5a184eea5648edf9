import type { IncomingMessage } from 'node:http';

/** More than this many bytes no page sends: room for a text far too long, which is then given back to be shortened. */
const MOST = 64_000;

/**
 * What was chosen on a page, with what mail programs add of their own; null when there is too much of it, or when
 * whoever sent it went away. No more is read than may count.
 */
export async function readForm(request: IncomingMessage): Promise<URLSearchParams | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    // The connection stays: the answer is still to leave by it.
    for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > MOST) return null;
      chunks.push(chunk);
    }
  } catch (error) {
    if (request.destroyed) return null;
    throw error;
  }
  return new URLSearchParams(Buffer.concat(chunks).toString('utf8'));
}
