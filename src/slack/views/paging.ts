import type { KnownBlock } from '@slack/types';
import { LIMITS } from './block-limits.ts';

/** Blocks kept free on each page for the buttons beneath it. */
const RESERVED = 3;

/**
 * Blocks split into pages that Slack accepts; nothing is left out. A header is not left alone at a page's end, and
 * a page holds at most one table, as Slack demands.
 */
export function paginate(blocks: KnownBlock[]): KnownBlock[][] {
  const pages: KnownBlock[][] = [[]];
  let size = 0;
  for (const block of blocks) {
    const length = JSON.stringify(block).length;
    const page = pages.at(-1) ?? [];
    const isFull = page.length >= LIMITS.messageBlocks - RESERVED || size + length > LIMITS.pageText;
    const isSecondTable = block.type === 'table' && page.some(({ type }) => type === 'table');
    if (page.length > 0 && (isFull || isSecondTable)) {
      const carried = page.at(-1)?.type === 'header' && page.length > 1 ? page.splice(-1) : [];
      pages.push([...carried, block]);
      size = length;
    } else {
      page.push(block);
      size += length;
    }
  }
  return pages;
}
