import type { Delivery } from '../database/generated/client.ts';
import { markFailed, markSent, putOff } from '../domain/deliveries/settle-deliveries.ts';
import { staysLive } from '../domain/outbox/refresh-live.ts';
import { readPostFailure } from '../slack/read-post-failure.ts';
import type { ClockTools } from './clock-tools.ts';
import { groupBy } from './group-by.ts';

/** A post still on its way is given so long before it is looked for, in milliseconds. */
export const SETTLING = 15_000;

/**
 * Finds out what became of posts whose outcome nobody knows (a late answer, a broken connection, a crash between
 * sending and marking) before anything is sent again: found, they are marked sent; not found, they are open again.
 * @returns the rows that are still to be said, now.
 */
export async function reconcilePosts(rows: Delivery[], tools: ClockTools): Promise<Delivery[]> {
  const open = rows.filter(({ postKey }) => postKey === null);
  const unknown = rows.filter(({ postKey }) => postKey !== null);
  for (const post of groupBy(unknown, ({ postKey }) => postKey).values()) open.push(...(await reconcile(post, tools)));
  return open;
}

async function reconcile(rows: Delivery[], tools: ClockTools): Promise<Delivery[]> {
  const { now, messenger, metrics, worker } = tools;
  const claim = { ids: rows.map(({ id }) => id), worker };
  const [first] = rows;
  if (!first?.postKey) return [];
  const { postKey } = first;
  // An e-mail cannot be looked for: it goes out again under the same Message-ID, by which mailboxes know a repeat.
  if (first.via === 'EMAIL') return rows;

  const postingAt = first.postingAt ?? first.createdAt;
  const settled = new Date(postingAt.getTime() + SETTLING);
  if (settled > now()) {
    await putOff(claim, { until: settled, reason: 'outcomeUnknown', isUnsent: false }, tools);
    return [];
  }
  try {
    const { conversation, threadTs } = first;
    const found = await messenger.find({ conversation: conversation ?? '', threadTs, postKey, around: postingAt });
    if (!found) return rows;
    // What a live one showed is not known any more: it is shown afresh.
    const shown = rows.some(staysLive) ? { shown: '' } : {};
    await markSent(claim, { via: 'SLACK', ts: found.ts, ...shown }, tools);
    for (const { kind } of rows) metrics.deliveries.inc({ kind, state: 'sent' });
    return [];
  } catch (error) {
    const failure = readPostFailure(error);
    metrics.slackErrors.inc({ method: 'conversations.history', code: failure.code });
    if (failure.kind === 'barred' || failure.kind === 'refused') {
      // Without the right to read, sending again might say it twice: it is shown to the coordinator instead.
      await markFailed(claim, 'outcomeUnknown', tools);
      for (const { kind } of rows) metrics.deliveries.inc({ kind, state: 'failed' });
      return [];
    }
    const wait = failure.kind === 'throttled' ? failure.seconds * 1000 : SETTLING;
    await putOff(claim, { until: new Date(now().getTime() + wait), reason: failure.code, isUnsent: false }, tools);
    return [];
  }
}
