import type { KnownBlock } from '@slack/types';
import { LIMITS } from './block-limits.ts';
import { lines } from './rich-text.ts';

/** As many of the blocks as a form's window holds; what can be pressed stays, and `whole` opens what is left out. */
export function windowful(blocks: KnownBlock[], whole: KnownBlock[]): KnownBlock[] {
  let weight = 0;
  const end = blocks.findIndex((block, place) => {
    weight += JSON.stringify(block).length;
    return place >= LIMITS.windowBlocks || weight > LIMITS.windowText;
  });
  if (end < 0) return blocks;
  const pressed = blocks.slice(end).filter(({ type }) => type === 'actions');
  return [...blocks.slice(0, end), ...lines('…'), ...pressed, ...whole];
}
