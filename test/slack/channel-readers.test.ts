import type { WebClient } from '@slack/web-api';
import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { createChannelReaders } from '../../src/slack/channel-readers.ts';

const log = pino({ level: 'silent' });

/** Slack, with one channel whose members can change, and a count of what it was asked. */
function slack(members: string[][]) {
  const state = { members, asked: 0, answer: async () => {} };
  const client = {
    auth: { test: async () => ({ user_id: 'UBOT' }) },
    conversations: {
      members: async ({ cursor }: { cursor?: string }) => {
        state.asked += 1;
        await state.answer();
        const page = Number(cursor ?? 0);
        const isLast = page + 1 >= state.members.length;
        return { members: state.members[page], response_metadata: { next_cursor: isLast ? '' : `${page + 1}` } };
      },
    },
  } as unknown as WebClient;
  const clock = { now: new Date('2021-05-03T07:00:00Z') };
  return { state, clock, readersOf: createChannelReaders(client, log, () => clock.now) };
}

describe('who reads a channel', () => {
  it('is all its members on every page, the bot apart', async () => {
    const { readersOf } = slack([['U1', 'UBOT'], ['U2'], ['U3']]);
    expect(await readersOf('C1')).toEqual(['U1', 'U2', 'U3']);
  });

  it('is remembered for a minute, then asked again', async () => {
    const { readersOf, state, clock } = slack([['U1', 'UBOT']]);
    expect(await readersOf('C1')).toEqual(['U1']);
    state.members = [['U1', 'U2', 'UBOT']];
    clock.now = new Date('2021-05-03T07:00:59Z');
    expect([await readersOf('C1'), state.asked]).toEqual([['U1'], 1]);
    clock.now = new Date('2021-05-03T07:01:00Z');
    expect([await readersOf('C1'), state.asked]).toEqual([['U1', 'U2'], 2]);
  });

  it('is not known where Slack refuses, and asked again the next time', async () => {
    const { readersOf, state } = slack([['U1']]);
    state.answer = () => Promise.reject(new Error('missing_scope'));
    expect(await readersOf('C1')).toBeNull();
    state.answer = async () => {};
    expect(await readersOf('C1')).toEqual(['U1']);
  });

  it('is not known when Slack does not answer within a second', async () => {
    const { readersOf, state } = slack([['U1']]);
    state.answer = () => new Promise(() => {});
    const begun = performance.now();
    expect(await readersOf('C1')).toBeNull();
    expect(performance.now() - begun).toBeLessThan(3_000);
  });

  it('is not known for a channel too large to be read whole', async () => {
    const { readersOf } = slack(Array.from({ length: 6 }, (_, page) => [`U${page}`]));
    expect(await readersOf('C1')).toBeNull();
  });

  it('is not asked about a direct conversation', async () => {
    const { readersOf, state } = slack([['U1']]);
    expect([await readersOf('D1'), state.asked]).toEqual([null, 0]);
  });
});
