import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { openSandbox, type SandboxSession, type SandboxSetting } from '../src/open-sandbox.ts';

describe('the sandbox that the bot opens', () => {
  let session: SandboxSession | undefined;
  afterEach(() => session?.close());
  const open = async (more: Partial<SandboxSetting> = {}) => {
    session = await openSandbox({ port: 0, signingSecret: 'secret', botToken: 'xoxb-1', commands: [], ...more });
    return session;
  };
  const moveClock = async (by: string) => {
    const response = await fetch(`${session?.url}/sandbox/act`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ type: 'moveClock', by }),
    });
    return response.json();
  };

  it('begins at nine in Paris, summer and winter, on the day asked for', async () => {
    expect((await open()).now().toISOString()).toMatch(/^2021-05-03T07:00/);
    await session?.close();
    expect((await open({ beginsOn: '2022-01-15' })).now().toISOString()).toMatch(/^2022-01-15T08:00/);
  });

  it('lets time pass without a bot, and then with the one whose clock is connected', async () => {
    const { connectClock } = await open();
    expect(await moveClock('day')).toEqual({ ok: true });
    expect(await moveClock('nextDue')).toMatchObject({ ok: false });
    let due: Date | null = new Date('2021-05-06T10:00:00Z');
    const ticks: string[] = [];
    connectClock({
      tick: async (now) => {
        ticks.push(now.toISOString().slice(0, 13));
        if (due && due <= now) due = null;
      },
      nextDue: async () => due,
    });
    expect(await moveClock('week')).toEqual({ ok: true });
    expect(ticks).toEqual(['2021-05-06T10', '2021-05-11T07']);
  });

  it('shows the mails of the folder it is given', async () => {
    const mailFolder = await mkdtemp(join(tmpdir(), 'mail-'));
    const { url } = await open({ mailFolder });
    expect((await fetch(`${url}/mail`)).status).toBe(200);
    await rm(mailFolder, { recursive: true });
  });
});
