import type { Surface } from '../../src/sandbox/blocks/neighbour-errors.ts';
import { checkBlocks } from '../../src/sandbox/blocks/read-blocks.ts';

/** Blocks as the bot would send them, right or wrong, and what Slack says against them. */
export const plain = (text: string) => ({ type: 'plain_text', text });
export const mrkdwn = (text: string) => ({ type: 'mrkdwn', text });
export const long = (length: number) => 'é'.repeat(length);
export const many = <T>(count: number, make: (index: number) => T) =>
  Array.from({ length: count }, (_, index) => make(index));
export const option = (index: number) => ({ text: plain(`Choix ${index}`), value: `${index}` });
export const button = (more = {}) => ({ type: 'button', text: plain('Bouton'), ...more });
export const section = (more = {}) => ({ type: 'section', text: mrkdwn('Texte'), ...more });
export const actions = (...elements: unknown[]) => ({ type: 'actions', elements });
export const input = (element: unknown, more = {}) => ({ type: 'input', label: plain('Champ'), element, ...more });
export const select = (options: unknown, more = {}) => ({ type: 'static_select', options, ...more });
export const table = (rows: number, columns: number) => ({
  type: 'table',
  rows: many(rows, () => many(columns, () => ({ type: 'raw_text', text: 'x' }))),
});

export const errorsOf = (blocks: unknown, surface: Surface = 'message') => {
  const reading = checkBlocks(blocks, surface, '/blocks');
  return reading.ok ? [] : reading.errors;
};

export const tooLong = (max: number, pointer: string) =>
  `must be less than ${max + 1} characters [json-pointer:${pointer}]`;
export const tooMany = (max: number, pointer: string) => `no more than ${max} items allowed [json-pointer:${pointer}]`;
export const empty = (pointer: string) => `must be more than 0 characters [json-pointer:${pointer}]`;
export const missing = (field: string, pointer: string) => `missing required field: ${field} [json-pointer:${pointer}]`;
export const unsupported = (type: string, pointer: string) => `unsupported type: ${type} [json-pointer:${pointer}]`;
