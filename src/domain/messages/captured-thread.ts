import type { SourceMessage } from './source-message.ts';

/** What was read of the chat when somebody set out to record something: it is kept as they saw it. */
export interface CapturedThread {
  /** The message that it is about; null when nothing but a thread was named. */
  message: CapturedMessage | null;
  /** The thread around it, the oldest first, the message itself left out. */
  thread: CapturedMessage[];
  channelId: string;
  /** The thread in which an answer belongs: the message's own, or the one that it may head. */
  threadTs: string;
  /** What could not be read, and why: the bot is not in the channel, or was not given the right to read threads. */
  unread: 'notInChannel' | 'noScope' | 'tooLong' | 'noAnswer' | null;
}

export type CapturedMessage = SourceMessage & {
  /** Slack user id of its author, where there is one. */
  authorSlackId: string | null;
};
