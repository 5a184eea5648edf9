import { setTimeout as wait } from 'node:timers/promises';
import type { Fault } from '../../src/sandbox/workspace/records.ts';

/** Repeatable chance: the same seed gives the same run of numbers (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Fewer faults than this prove nothing. */
const FEWEST = 3;

const METHODS = ['chat.postMessage', 'conversations.open', 'conversations.history'];

/** As many calls in a row are spared at most, so that a short run has its share. */
const MOST_SPARED = 5;

/** A third of the calls that matter go wrong, each in one of Slack's ways; counted by kind. */
export function troubles(random: () => number) {
  const counts: Record<string, number> = {};
  let isOn = true;
  let spared = 0;
  const choose = (method: string): Fault | undefined => {
    if (!isOn || !METHODS.includes(method)) return undefined;
    spared += 1;
    if (random() > 0.34 && spared <= MOST_SPARED) return undefined;
    spared = 0;
    const draw = random();
    const fault: Fault =
      draw < 0.3
        ? { kind: 'rateLimited', retryAfterSeconds: 1 + Math.floor(random() * 3) }
        : draw < 0.55
          ? { kind: 'serverError', status: random() < 0.5 ? 500 : 503 }
          : draw < 0.8
            ? { kind: 'dropAnswer' }
            : // Half of them longer than the bot waits for an answer.
              { kind: 'slow', until: wait(random() < 0.5 ? 1_500 : 12_000, undefined, { ref: false }) };
    counts[fault.kind] = (counts[fault.kind] ?? 0) + 1;
    return fault;
  };
  return {
    choose,
    counts,
    isEnough: () => Object.values(counts).reduce((sum, count) => sum + count, 0) >= FEWEST,
    end: () => {
      isOn = false;
    },
  };
}
