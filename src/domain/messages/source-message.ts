/** A message of the chat, as the record names it. */
export interface MessageSource {
  channelId: string;
  /** Its name in the channel. */
  ts: string;
  /** Null where none could be had. */
  permalink: string | null;
}

/** A message of the chat with what it says: what a decision, a point or a note is made of. */
export interface SourceMessage extends MessageSource {
  /** The message that heads its thread; null outside threads. */
  threadTs: string | null;
  /** `personId` when the roster knows them; no name when nobody does. */
  author: { personId: string | null; name: string | null };
  at: Date;
  /** Without markup: names for mentions, addresses beside links. Empty for one of files or pictures only. */
  text: string;
  /** Names of its files. */
  files: string[];
}
