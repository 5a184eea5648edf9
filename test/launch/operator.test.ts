import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runProgram } from './run-program.ts';

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'ctg-operator-'));
  writeFileSync(path.join(folder, 'file'), '');
  // The first that finds the sources changed compiles them.
  await runProgram('manifest', {}).ended;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What the bot says as it refuses to start. */
async function refusal(env: Record<string, string>): Promise<string> {
  const bot = runProgram('main', { PORT: '0', SANDBOX_PORT: '0', ...env });
  expect([await bot.ended, bot.said.out]).toEqual([1, '']);
  return bot.said.err;
}

describe('what the operator has to mend is said at once, in one sentence and without a stack', () => {
  it('a folder that cannot be made: a file is there, or above it, or nothing can be made there', async () => {
    const file = path.join(folder, 'file');
    for (const place of [file, path.join(file, 'below')]) {
      expect(await refusal({ DATA_DIR: place })).toBe(
        `DATA_DIR is ${place}, where a file stands in the way of a folder. Move that file, or choose another DATA_DIR.\n`,
      );
    }
  });

  it.runIf(process.platform === 'linux')(
    'a folder where the system lets nobody make one (/proc: on Linux alone)',
    async () => {
      const sentence = await refusal({ DATA_DIR: '/proc/ctg/data' });
      expect(sentence).toMatch(/^DATA_DIR is \/proc\/ctg\/data, which cannot be made or written .*\.\n$/);
    },
  );

  it('an address of a database that is none: what is wrong with it, and nothing of what it holds', async () => {
    expect(await refusal({ DATABASE_URL: 'mysql://me:hunter2@db/ctg' })).toBe(
      'DATABASE_URL must start with postgresql://.\n',
    );
    const cut = await refusal({ DATABASE_URL: 'postgresql://me:hun#ter2@db/ctg' });
    expect(cut).toMatch(/^DATABASE_URL must read postgresql:\/\/user:password@host:5432\/ctg, .*\n$/);
    expect(cut).not.toContain('ter2');
  });

  it('a database that is not there', async () => {
    expect(await refusal({ DATABASE_URL: 'postgresql://me:hunter2@127.0.0.1:1/ctg', DATA_DIR: folder })).toBe(
      'PostgreSQL cannot be reached at 127.0.0.1:1/ctg: connect ECONNREFUSED 127.0.0.1:1. Check DATABASE_URL.\n',
    );
  });
});

describe('a bot on a new folder', () => {
  it('takes the next free port in the sandbox and says so; outside it a taken one is an error; its log is JSON', {
    timeout: 240_000,
  }, async () => {
    const holder = createServer().listen(0);
    const taken = String((holder.address() as { port: number }).port);
    const data = { DATA_DIR: path.join(folder, 'data') };
    const sandbox = runProgram('main', { ...data, PORT: '0', SANDBOX_PORT: taken });
    const [, port, reason] = await sandbox.until(/open http:\/\/127\.0\.0\.1:(\d+) \((.*)\)\n/);
    expect(reason).toBe(`port ${taken} is taken by another program`);
    expect((await fetch(`http://127.0.0.1:${port}/page.js`)).status).toBe(200);
    expect(await sandbox.end()).toBe(0);

    const slack = {
      ...data,
      SLACK_BOT_TOKEN: 'xoxb-1',
      SLACK_SIGNING_SECRET: '0123456789abcdef',
      SLACK_API_URL: 'http://127.0.0.1:1/',
    };
    const late = runProgram('main', { ...slack, PORT: taken });
    expect(await late.ended).toBe(1);
    expect(late.said.err).toBe(
      `Port ${taken} is taken by another program. Stop it, or choose another (PORT, METRICS_PORT).\n`,
    );
    holder.close();

    const bot = runProgram('main', { ...slack, PORT: '0' });
    await bot.until(/listening on port \d+/);
    expect(await bot.end()).toBe(0);
    expect(bot.said.err).toBe('');
    const lines = bot.said.out.trimEnd().split('\n');
    expect(lines.map((line) => typeof JSON.parse(line))).toEqual(lines.map(() => 'object'));
  });
});
