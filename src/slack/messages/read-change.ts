import type { MessageChange } from '../../domain/decisions/mark-message.ts';
import type { RawMessage } from './read-messages.ts';
import { nodes } from './rich-text-text.ts';

/** An event about a message of a channel, as Slack sends it. */
export interface MessageEvent {
  subtype?: string | undefined;
  channel: string;
  deleted_ts?: string;
  message?: RawMessage;
  previous_message?: RawMessage;
}

/**
 * What somebody did to a message that stood already, or null. Slack sends `message_changed` for its own ends too: a
 * link it unfurls, a reply it counts. This bot's own messages are its own affair.
 */
export function readChange(event: MessageEvent, botId: string | undefined): MessageChange | null {
  const { channel: channelId, message, previous_message: previous } = event;
  if (previous?.bot_id && previous.bot_id === botId) return null;
  if (event.subtype === 'message_deleted' && event.deleted_ts) {
    return { channelId, ts: event.deleted_ts, what: 'deleted' };
  }
  if (event.subtype !== 'message_changed' || !message?.ts) return null;
  if (isTombstone(message)) return { channelId, ts: message.ts, what: 'deleted' };
  if (!previous || saidBy(message) === saidBy(previous)) return null;
  return { channelId, ts: message.ts, what: 'edited' };
}

/** What Slack leaves in place of a removed message that heads a thread. */
export function isTombstone({ subtype }: RawMessage): boolean {
  return subtype === 'tombstone';
}

/** Its words and its files, a removed file being one that changed. */
function saidBy({ text, files }: RawMessage): string {
  return JSON.stringify([text ?? '', nodes(files).map(({ id, mode }) => [id, mode === 'tombstone'])]);
}
