import type { KnownBlock, MessageMetadata } from '@slack/types';
import { readMessageBlocks } from '../blocks/read-blocks.ts';
import { isRecord } from '../is-record.ts';
import { findMessage } from '../workspace/messages.ts';
import type { MessageRecord } from '../workspace/records.ts';
import type { World } from '../workspace/world.ts';
import type { Arguments } from './arguments.ts';
import { SlackRefusal } from './slack-refusal.ts';

const longestText = 40_000;

export interface MessageContent {
  text: string;
  blocks: KnownBlock[];
  metadata?: MessageMetadata;
  /** Slack cuts a text too long and says so. */
  isCut: boolean;
}

/** The words, blocks and metadata of a message to send. Throws `no_text`, `invalid_blocks`, `invalid_metadata_format`. */
export function readMessage(call: Arguments): MessageContent {
  const text = call.text('text') ?? '';
  const blocks = readMessageBlocks(call.structure('blocks', 'invalid_blocks_format'));
  if (text === '' && blocks.length === 0) throw new SlackRefusal('no_text');
  const metadata = readMetadata(call.structure('metadata', 'invalid_metadata_format'));
  const characters = [...text];
  const isCut = characters.length > longestText;
  return {
    text: isCut ? characters.slice(0, longestText).join('') : text,
    blocks,
    isCut,
    ...(metadata && { metadata }),
  };
}

function readMetadata(given: unknown): MessageMetadata | undefined {
  if (given === undefined) return undefined;
  const isRight = isRecord(given) && typeof given.event_type === 'string' && isRecord(given.event_payload);
  if (!isRight) throw new SlackRefusal('invalid_metadata_format');
  return given as unknown as MessageMetadata;
}

/** The root under which a reply goes. Throws `invalid_thread_ts`, or `cannot_reply_to_message` below a reply. */
export function readThread(world: World, channel: string, call: Arguments): string | undefined {
  const threadTs = call.text('thread_ts');
  if (threadTs === undefined) return undefined;
  if (!/^\d+\.\d{6}$/.test(threadTs)) throw new SlackRefusal('invalid_thread_ts');
  const root = findMessage(world, channel, threadTs);
  const isReply = root?.threadTs !== undefined && root.threadTs !== root.ts;
  if (!root || isReply || root.ephemeralTo) throw new SlackRefusal('cannot_reply_to_message');
  return threadTs;
}

/** A message the bot may name by its `ts`. Throws `message_not_found`; ephemeral ones are never found. */
export function existingMessage(world: World, channel: string, ts: string): MessageRecord {
  const message = findMessage(world, channel, ts);
  if (!message || message.ephemeralTo) throw new SlackRefusal('message_not_found');
  return message;
}
