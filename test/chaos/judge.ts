import type { DeliveryState } from '../../src/database/generated/enums.ts';
import { SETTLING } from '../../src/jobs/reconcile-posts.ts';

/** One thing to be said, and how it is known again in the workspace, whatever the rows claim. */
export interface Expected {
  id: string;
  words: string;
  conversation: string;
}

/** What a row says became of it. */
export interface Claimed {
  dedupeKey: string;
  state: DeliveryState;
  conversation: string | null;
  ts: string | null;
  postingAt: Date | null;
  sentAt: Date | null;
}

/** A message of the bot, as the workspace holds it. */
export interface Found {
  conversation: string;
  ts: string;
  text: string;
}

/** Ids of deliveries under what is to be said of them; but for `once`, each is a fault of the bot's. */
export interface Judgement {
  once: string[];
  never: string[];
  more: string[];
  /** Said to somebody else. */
  astray: string[];
  /** Given up, although nothing in the run is refused for good. */
  failed: string[];
  /** Not settled when the run ended. */
  open: string[];
  /** Rows that say sent where no message is, or another one, and those that do not know of theirs. */
  untrue: string[];
}

/** Compares what was to be said with what the workspace holds, and both with what the rows say. */
export function judge(expected: Expected[], rows: Claimed[], messages: Found[]): Judgement {
  const judgement: Judgement = { once: [], never: [], more: [], astray: [], failed: [], open: [], untrue: [] };
  const rowOf = new Map(rows.map((row) => [row.dedupeKey, row]));
  for (const { id, words, conversation } of expected) {
    const carriers = messages.filter(({ text }) => text.includes(words));
    const row = rowOf.get(id);
    const state = row?.state;
    judgement[carriers.length === 0 ? 'never' : carriers.length === 1 ? 'once' : 'more'].push(id);
    if (carriers.some((found) => found.conversation !== conversation)) judgement.astray.push(id);
    if (state === 'FAILED' || state === 'SKIPPED') judgement.failed.push(id);
    if (state === 'PENDING' || state === 'CLAIMED') judgement.open.push(id);
    const isKnown = carriers.some((found) => found.conversation === row?.conversation && found.ts === row.ts);
    if (state === 'SENT' ? !isKnown : carriers.length > 0) judgement.untrue.push(id);
  }
  return judgement;
}

/** The deliveries of which anything at all is wrong. */
export function wrongOnes({ once: _, ...faults }: Judgement): Set<string> {
  return new Set(Object.values(faults).flat());
}

/** The rows whose message was found after nobody knew its outcome: it is looked for only when it has had time to settle. */
export function countReconciled(rows: Claimed[]): number {
  return rows.filter(({ state, postingAt, sentAt }) => {
    return state === 'SENT' && postingAt && sentAt && sentAt.getTime() - postingAt.getTime() >= SETTLING;
  }).length;
}

/** The smallest time between two messages in each conversation that has two, in seconds. */
export function smallestGaps(messages: Found[]): Map<string, number> {
  const times = new Map<string, number[]>();
  for (const { conversation, ts } of messages) {
    times.set(conversation, [...(times.get(conversation) ?? []), Number(ts)]);
  }
  const gaps = new Map<string, number>();
  for (const [conversation, list] of times) {
    const sorted = list.toSorted((a, b) => a - b);
    const between = sorted.slice(1).map((time, place) => time - (sorted[place] ?? 0));
    if (between.length > 0) gaps.set(conversation, Math.min(...between));
  }
  return gaps;
}
