import type { KnownBlock } from '@slack/types';
import { isRecord } from '../is-record.ts';

/** An element that a person can use, with the place it has in its message or view. */
export interface InteractiveElement {
  blockId: string;
  actionId: string;
  element: Record<string, unknown> & { type: string };
  /** The input block around it, which makes it part of a form. */
  input?: { optional: boolean; dispatches: boolean; label: string };
}

/** The interactive elements of these blocks, in reading order. */
export function interactiveElements(blocks: KnownBlock[]): InteractiveElement[] {
  return blocks.flatMap((block) => {
    const blockId = block.block_id ?? '';
    return elementsOf(block).flatMap((element) => {
      if (!isElement(element)) return [];
      const found: InteractiveElement = { blockId, actionId: String(element.action_id ?? ''), element };
      if (block.type !== 'input') return [found];
      const { optional = false, dispatch_action: dispatches = false, label } = block;
      return [{ ...found, input: { optional, dispatches, label: label.text } }];
    });
  });
}

function elementsOf(block: KnownBlock): unknown[] {
  if (block.type === 'section') return [block.accessory];
  if (block.type === 'input') return [block.element];
  return block.type === 'actions' ? block.elements : [];
}

function isElement(value: unknown): value is Record<string, unknown> & { type: string } {
  return isRecord(value) && typeof value.type === 'string';
}
