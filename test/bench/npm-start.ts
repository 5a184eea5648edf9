import { execFile, spawn } from 'node:child_process';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { BENCH_SECRET } from './signed-request.ts';
import type { SourceTree } from './source-tree.ts';

/** What `npm start` started: npm, its shell, the bot and whatever else, as one group. */
export interface StartedGroup {
  port: number;
  /** Milliseconds until `/readyz` first said yes. */
  ready: number;
  /** Resident memory of the whole group now, and the most that was seen so far, in MB. */
  memory: () => Promise<number>;
  peak: () => number;
  stop: () => Promise<void>;
}

export interface Starting {
  tree: SourceTree;
  /** Of the bench's Slack; null opens the sandbox. */
  apiUrl: string | null;
  dataDir: string;
  databaseUrl: string | undefined;
}

const PATIENCE_MS = 120_000;

/** Runs `npm start` against the bench's Slack or in the sandbox, and waits until the bot is ready. */
export async function npmStart({ tree, apiUrl, dataDir, databaseUrl = '' }: Starting): Promise<StartedGroup> {
  const port = await freePort();
  const slack = apiUrl
    ? { SLACK_BOT_TOKEN: 'xoxb-bench', SLACK_SIGNING_SECRET: BENCH_SECRET, SLACK_API_URL: apiUrl }
    : { SLACK_BOT_TOKEN: '', SLACK_SIGNING_SECRET: '', SANDBOX_PORT: String(await freePort()) };
  const places = { PORT: String(port), DATA_DIR: dataDir, DATABASE_URL: databaseUrl, LOG_LEVEL: 'error' };
  const begun = performance.now();
  const child = spawn('npm', ['start', '--silent'], {
    cwd: tree.root,
    env: {
      ...process.env,
      SLACK_APP_TOKEN: '',
      CTG_COORDINATORS: '',
      SMTP_URL: '',
      MAIL_FROM: '',
      ...slack,
      ...places,
    },
    stdio: ['ignore', 'ignore', 'inherit'],
    detached: true,
  });
  const group = child.pid ?? 0;
  let hasEnded = false;
  const ended = new Promise<void>((resolve) =>
    child.once('exit', () => {
      hasEnded = true;
      resolve();
    }),
  );
  let peak = 0;
  const memory = async () => {
    const now = await residentMemory(group);
    peak = Math.max(peak, now);
    return now;
  };
  const watch = setInterval(() => void memory().catch(() => undefined), 250);
  const stop = async () => {
    clearInterval(watch);
    if (!hasEnded) process.kill(-group, 'SIGTERM');
    await ended;
    // npm may end before what it started.
    while ((await residentMemory(group)) > 0) await wait(50);
  };
  while (!(await isReady(port))) {
    if (hasEnded || performance.now() - begun > PATIENCE_MS) {
      await stop();
      throw new Error(`npm start of ${tree.name} did not become ready`);
    }
    await wait(20);
  }
  return { port, ready: performance.now() - begun, memory, peak: () => peak, stop };
}

const isReady = (port: number) =>
  fetch(`http://127.0.0.1:${port}/readyz`).then(
    ({ ok }) => ok,
    () => false,
  );

async function residentMemory(group: number): Promise<number> {
  const { stdout } = await promisify(execFile)('ps', ['-A', '-o', 'pgid=,rss=']);
  const ofGroup = stdout.split('\n').map((line) => line.trim().split(/\s+/).map(Number));
  return ofGroup.reduce((sum, [pgid, kilobytes = 0]) => (pgid === group ? sum + kilobytes : sum), 0) / 1024;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
