import { countReconciled, judge, smallestGaps, wrongOnes } from './judge.ts';
import type { Remains } from './trial.ts';

/** Slack takes a message a second in a conversation; the clocks of two processes and of the sandbox meet here. */
const LEAST_GAP = 0.9;

export interface Report {
  lines: string[];
  /** Deliveries of which nothing is wrong, and those with something wrong together with the checks that failed. */
  passed: number;
  failed: number;
}

/** What a trial has shown, as a table with what is wrong below it. A trial in which nothing happened has shown nothing. */
export function reportOf({ expected, rows, messages, faults, replicas, killings, seconds }: Remains): Report {
  const judgement = judge(expected, rows, messages);
  const wrong = wrongOnes(judgement);
  const gaps = [...smallestGaps(messages)].toSorted(([, a], [, b]) => a - b);
  const hurried = gaps.filter(([, gap]) => gap < LEAST_GAP);
  const stray = messages.filter(({ text }) => !expected.some(({ words }) => text.includes(words)));
  const reasons = rows
    .filter(({ state }) => state !== 'SENT')
    .map(({ subject, state, reason, attempts, notBefore }) => {
      return `${subject} ${state} ${reason}, ${attempts} attempts, not before ${notBefore.toISOString()}`;
    });
  const { heard, answered, unheard } = killings.counts;
  const table: [string, string | number][] = [
    ['deliveries', expected.length],
    ['sent once', judgement.once.length],
    ['sent never', judgement.never.length],
    ['sent twice or more', judgement.more.length],
    ['sent to somebody else', judgement.astray.length],
    ['given up', judgement.failed.length],
    ['still open at the end', judgement.open.length],
    ['rows that say otherwise', judgement.untrue.length],
    ['attempts', rows.reduce((sum, { attempts }) => sum + attempts, 0)],
    ['found after an unknown outcome', countReconciled(rows)],
    ['faults of Slack', listed(Object.entries(faults.counts).map(([kind, count]) => `${count} ${kind}`))],
    ['processes killed', replicas.kills],
    ['killed at a post', `${heard} once Slack had it, ${unheard} before, ${answered} as the answer left`],
    ['processes that ended by themselves', replicas.fallen],
    ['smallest gaps in channels', listed(gaps.filter(isChannel).map(([id, gap]) => `${id} ${gap.toFixed(2)} s`))],
    ['smallest gap with a person', gaps.find((one) => !isChannel(one))?.[1].toFixed(2) ?? 'none'],
    ['duration', `${Math.round(seconds)} s`],
  ];
  const checks: [string, boolean][] = [
    [`posts too close together: ${hurried.map(([id]) => id).join(', ')}`, hurried.length > 0],
    [`messages that nobody expected: ${stray[0]?.text}`, stray.length > 0],
    ['a process ended by itself', replicas.fallen > 0],
    ['Slack hardly failed: nothing is proved', !faults.isEnough()],
    ['nobody was killed just before and just after Slack had a message: nothing is proved', !killings.isEnough],
  ];
  const failures = checks.filter(([, hasFailed]) => hasFailed).map(([sentence]) => sentence);
  return {
    lines: [
      ...table.map(([label, value]) => `| ${label} | ${value} |`),
      ...failures,
      ...(wrong.size > 0 ? [...wrong].slice(0, 5).map((id) => `wrong: ${id}`) : []),
      ...reasons.slice(0, 5),
    ],
    passed: expected.length - wrong.size,
    failed: wrong.size + failures.length,
  };
}

const isChannel = ([id]: [string, number]) => id.startsWith('C');

const listed = (parts: string[]) => parts.join(', ') || 'none';
