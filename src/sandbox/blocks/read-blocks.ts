import { randomBytes } from 'node:crypto';
import type { KnownBlock } from '@slack/types';
import { SlackRefusal } from '../api/slack-refusal.ts';
import { isRecord } from '../is-record.ts';
import { blockSchema } from './block-schema.ts';
import { interactiveElements } from './interactive-elements.ts';
import { neighbourErrors, type Surface } from './neighbour-errors.ts';
import { slackWords } from './slack-words.ts';

/** Blocks as Slack keeps them (missing ids given), or what it says against them. */
export type BlocksReading = { ok: true; blocks: KnownBlock[] } | { ok: false; errors: string[] };

/** Reads what the bot gave as blocks for a surface, by Slack's limits; `root` begins the JSON pointers. */
export function checkBlocks(given: unknown, surface: Surface, root: string): BlocksReading {
  if (!Array.isArray(given)) return { ok: false, errors: [`must provide an array [json-pointer:${root}]`] };
  const max = surface === 'message' ? 50 : 100;
  if (given.length > max) return { ok: false, errors: [`no more than ${max} items allowed [json-pointer:${root}]`] };
  const errors = given.flatMap((block, index) => blockErrors(block, `${root}/${index}`));
  if (errors.length > 0) return { ok: false, errors };
  const blocks: KnownBlock[] = structuredClone(given);
  const between = neighbourErrors(blocks, surface, root);
  return between.length > 0 ? { ok: false, errors: between } : { ok: true, blocks: giveIds(blocks) };
}

/** The blocks of a message. Throws `invalid_blocks`, or `invalid_blocks_format` when they are no list. */
export function readMessageBlocks(given: unknown): KnownBlock[] {
  if (given === undefined || given === null) return [];
  if (!Array.isArray(given)) throw new SlackRefusal('invalid_blocks_format');
  const reading = checkBlocks(given, 'message', '/blocks');
  if (reading.ok) return reading.blocks;
  const isSecondTable = reading.errors.some((error) => error.startsWith('only_one_table_allowed'));
  throw new SlackRefusal(isSecondTable ? 'invalid_attachments' : 'invalid_blocks', reading.errors);
}

function blockErrors(block: unknown, root: string): string[] {
  const type = isRecord(block) ? block.type : undefined;
  const known = blockSchema.options.some((schema) => schema.shape.type.value === type);
  if (typeof type === 'string' && !known) return [`unsupported type: ${type} [json-pointer:${root}/type]`];
  const { error } = blockSchema.safeParse(block, { reportInput: true });
  return error?.issues.map((issue) => slackWords(issue, root)) ?? [];
}

/** Slack names what the app left unnamed. */
function giveIds(blocks: KnownBlock[]): KnownBlock[] {
  for (const block of blocks) block.block_id ??= randomBytes(4).toString('base64url');
  for (const { element } of interactiveElements(blocks)) element.action_id ??= randomBytes(4).toString('base64url');
  return blocks;
}
