import type { CapturedMessage } from '../messages/captured-thread.ts';
import { fingerprintOf } from '../text/fingerprint.ts';

/** What is kept of a message as proof. */
export interface Proof {
  channelId: string;
  ts: string;
  threadTs: string | null;
  permalink: string | null;
  authorId: string | null;
  authorSlackId: string | null;
  authorName: string | null;
  at: Date;
  text: string;
  files: string[];
  hash: string;
}

/** A message of the chat as the record keeps it, with a fingerprint of all that it says. */
export function proofOf({
  channelId,
  ts,
  threadTs,
  permalink,
  author,
  authorSlackId,
  at,
  text,
  files,
}: CapturedMessage): Proof {
  const kept = { channelId, ts, permalink, authorSlackId, authorName: author.name, at, text, files };
  return { ...kept, threadTs, authorId: author.personId, hash: proofHash(kept) };
}

/** SHA-256 of who wrote what when, where it stands, and the names of its files. */
export function proofHash({
  channelId,
  ts,
  permalink,
  authorSlackId,
  authorName,
  at,
  text,
  files,
}: Omit<Proof, 'hash' | 'threadTs' | 'authorId'>): string {
  return fingerprintOf({ channelId, ts, permalink, authorSlackId, authorName, at: at.toISOString(), text, files });
}
