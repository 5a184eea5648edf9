import type { SandboxHandle } from '../../src/sandbox/sandbox-handle.ts';
import { readText } from '../support/read-text.ts';
import { type Expected, OBSERVER } from './town.ts';

export interface Counted {
  /** Expected deliveries by the number of messages that carry them. */
  once: Expected[];
  never: Expected[];
  more: Expected[];
  /** The smallest time between two posts in one channel, in seconds. */
  smallestGap: number;
}

/** Counts what the workspace holds, by the words of each message: what the rows claim plays no part. */
export async function countMessages(sandbox: SandboxHandle, expected: Expected[]): Promise<Counted> {
  const { messages } = await sandbox.snapshot(OBSERVER);
  const counted: Counted = { once: [], never: [], more: [], smallestGap: Number.POSITIVE_INFINITY };
  for (const list of Object.values(messages)) {
    const times = list.map(({ ts }) => Number(ts)).toSorted((a, b) => a - b);
    const gaps = times.slice(1).map((time, place) => time - (times[place] ?? 0));
    counted.smallestGap = Math.min(counted.smallestGap, ...gaps);
  }
  const directs = new Map<string, string[]>();
  for (const one of expected) {
    const texts =
      'channelId' in one.place
        ? (messages[one.place.channelId] ?? []).map(readText)
        : await directTexts(sandbox, one.place.slackUserId, directs);
    const times = texts.filter((text) => text.includes(one.words)).length;
    const kind = times === 1 ? 'once' : times === 0 ? 'never' : 'more';
    counted[kind].push(one);
  }
  return counted;
}

async function directTexts(sandbox: SandboxHandle, userId: string, known: Map<string, string[]>): Promise<string[]> {
  const before = known.get(userId);
  if (before) return before;
  const { messages } = await sandbox.snapshot(userId);
  const texts = (messages[sandbox.directChannel(userId)] ?? []).map(readText);
  known.set(userId, texts);
  return texts;
}
