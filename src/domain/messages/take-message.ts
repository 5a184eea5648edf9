import type { Transaction } from '../deps.ts';
import type { Viewer } from '../viewer/viewer.ts';
import type { MessageSource } from './source-message.ts';

export interface Taking {
  source: MessageSource;
  /** What its words go into, e.g. `notes:<meeting>`. */
  into: string;
  /** The row that holds them. */
  subjectId: string;
}

/**
 * Notes in a transaction that a message's words were taken into something. False when they already were, whoever
 * took them; two at the same moment wait for each other.
 */
export async function takeMessage(
  tx: Transaction,
  viewer: Viewer,
  { source, into, subjectId }: Taking,
  takenAt: Date,
): Promise<boolean> {
  const { channelId, ts, permalink } = source;
  const taken = { into, channelId, ts, permalink, subjectId, takenById: viewer.person?.id ?? null, takenAt };
  const { count } = await tx.takenMessage.createMany({
    data: [{ agreementId: viewer.agreement.id, ...taken }],
    skipDuplicates: true,
  });
  return count === 1;
}
