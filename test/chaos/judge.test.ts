import { describe, expect, it } from 'vitest';
import { type Claimed, countReconciled, type Found, judge, smallestGaps, wrongOnes } from './judge.ts';

const AT = new Date('2021-05-04T08:00:00Z');
const WANTED = [{ id: 'a', words: 'du 1er janvier au ', conversation: 'C1' }];
const message = (change: Partial<Found> = {}): Found => ({
  conversation: 'C1',
  ts: '10.000001',
  text: 'Absent du 1er janvier au 2 janvier',
  ...change,
});
const row = (change: Partial<Claimed> = {}): Claimed => ({
  dedupeKey: 'a',
  state: 'SENT',
  conversation: 'C1',
  ts: '10.000001',
  postingAt: AT,
  sentAt: AT,
  ...change,
});
const faultsOf = (rows: Claimed[], messages: Found[]) => {
  const { once: _, ...faults } = judge(WANTED, rows, messages);
  return Object.keys(faults).filter((kind) => faults[kind as keyof typeof faults].length > 0);
};

describe('what the chaos run finds wrong', () => {
  it('nothing, when the message is there once, where its row says', () => {
    const judgement = judge(WANTED, [row()], [message(), message({ ts: '9.0', text: 'other words' })]);
    expect(judgement.once).toEqual(['a']);
    expect(wrongOnes(judgement).size).toBe(0);
  });

  it.each<[string, Claimed[], Found[], string[]]>([
    ['a row that says sent, and no message', [row()], [], ['never', 'untrue']],
    ['no row at all', [], [], ['never']],
    ['two messages of one delivery', [row()], [message(), message({ ts: '11.0' })], ['more']],
    ['a second message, to somebody else', [row()], [message(), message({ conversation: 'C2' })], ['more', 'astray']],
    ['a delivery given up with a reason', [row({ state: 'FAILED', ts: null })], [], ['never', 'failed']],
    ['a delivery skipped', [row({ state: 'SKIPPED', ts: null })], [], ['never', 'failed']],
    ['a message that its row does not know of', [row({ state: 'PENDING', ts: null })], [message()], ['open', 'untrue']],
    ['a row that was given up, and a message', [row({ state: 'FAILED' })], [message()], ['failed', 'untrue']],
    ['a row that names another message', [row({ ts: '12.0' })], [message()], ['untrue']],
  ])('%s', (_, rows, messages, faults) => {
    expect(faultsOf(rows, messages)).toEqual(faults);
  });

  it('counts as found again what was marked later than any answer is waited for', () => {
    const late = new Date(AT.getTime() + 15_000);
    expect(countReconciled([row(), row({ sentAt: late }), row({ state: 'FAILED', sentAt: late })])).toBe(1);
  });

  it('measures the smallest time between two messages in each conversation, in whatever order they come', () => {
    const at = (conversation: string, ts: string) => message({ conversation, ts });
    const gaps = smallestGaps([at('C1', '5.5'), at('C1', '1.0'), at('C1', '4.0'), at('C2', '1.0')]);
    expect([...gaps]).toEqual([['C1', 1.5]]);
  });
});
