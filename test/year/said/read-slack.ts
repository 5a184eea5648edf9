import type { KnownBlock } from '@slack/types';
import { interactiveElements } from '../../../src/sandbox/blocks/interactive-elements.ts';
import { readPressed } from '../../../src/slack/views/act-button.ts';
import { readText } from '../../support/read-text.ts';
import type { Matter, Offered } from './said.ts';

/** The matters of a message of so many rows: each begins with its own paragraph; a lone one has the message to itself. */
export function readSlack(blocks: KnownBlock[], rows: number): Matter[] {
  const parts = rows === 1 ? [blocks] : split(blocks);
  return parts.map((part) => ({
    text: readText(part.filter(({ type }) => type !== 'actions').map(withoutButtons)),
    offers: offersIn(part),
  }));
}

/** What can be pressed in these blocks. */
export function offersIn(blocks: KnownBlock[]): Offered[] {
  return interactiveElements(blocks).flatMap(({ blockId, actionId, element }): Offered[] => {
    const held = { place: `${blockId}/${actionId}`, refusal: null, isMain: element.style === 'primary' };
    const offered = (action: Parameters<typeof readPressed>[0], label: unknown): Offered => {
      const { act, payload } = readPressed(action);
      return { ...held, act, payload: (payload ?? {}) as Offered['payload'], label: textOf(label) };
    };
    if (!actionId.startsWith('act:')) return [];
    if (element.type === 'button')
      return [offered({ action_id: actionId, value: String(element.value) }, element.text)];
    const options = (element.options ?? []) as { value: string; text: unknown }[];
    return options.map((option) => offered({ action_id: actionId, selected_option: option }, option.text));
  });
}

function split(blocks: KnownBlock[]): KnownBlock[][] {
  const parts: KnownBlock[][] = [];
  for (const block of blocks.filter(({ type }) => type !== 'header')) {
    const isHead = block.type === 'section' && block.text?.type === 'mrkdwn';
    if (isHead || parts.length === 0) parts.push([block]);
    else parts.at(-1)?.push(block);
  }
  return parts;
}

function withoutButtons(block: KnownBlock): KnownBlock {
  if (block.type !== 'section') return block;
  const { accessory: _, ...rest } = block;
  return rest as KnownBlock;
}

function textOf(text: unknown): string {
  return (text as { text?: string } | undefined)?.text ?? '';
}
