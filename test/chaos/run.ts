import { setMaxListeners } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { migrate } from '../../src/database/migrate.ts';
import { openDatabase } from '../../src/database/open-database.ts';
import { startSandbox } from '../../src/sandbox/start-sandbox.ts';
import manifest from '../../src/slack/manifest.json' with { type: 'json' };
import { createServerDatabase } from '../support/server-database.ts';
import { silentLog } from '../support/silent-log.ts';
import { countMessages } from './count-messages.ts';
import { Replicas } from './replicas.ts';
import { BEGINS_AT, chaosTown, fillTown } from './town.ts';
import { chance, troubles } from './troubles.ts';

// npm run chaos [-- --short] [-- --seed N]: what the bot says unasked is neither lost nor doubled while Slack fails at
// random and its processes are killed. With TEST_DATABASE_URL two replicas on PostgreSQL, then one on the embedded
// database. Counted by the workspace.
// Hundreds of events wait for a bot that is being killed, each listening for the end.
setMaxListeners(0);

const isShort = process.argv.includes('--short');
const seedAt = process.argv.indexOf('--seed');
const seed = seedAt > 0 ? Number(process.argv[seedAt + 1]) : Date.now() % 100_000;

interface Trial {
  name: string;
  serverUrl: string | undefined;
  replicas: number;
  deliveries: number;
  people: number;
  channels: number;
  /** Seconds during which Slack fails and processes are killed. */
  trouble: number;
}

const PATIENCE = 360_000;

async function run(trial: Trial): Promise<{ lost: number; doubled: number; passed: number }> {
  const random = chance(seed);
  const trouble = troubles(random);
  const folder = await mkdtemp(path.join(tmpdir(), 'ctg-chaos-'));
  const server = trial.serverUrl ? await createServerDatabase() : null;
  const open = () => openDatabase({ url: server?.url, dataDir: folder, log: silentLog });
  let duringPost = 0;
  let replicas: Replicas | undefined;
  const sandbox = await startSandbox({
    workspace: chaosTown(trial),
    manifest,
    signingSecret: 'a-secret-for-the-chaos',
    botToken: 'xoxb-chaos',
    startAt: BEGINS_AT,
    chooseFault: (method) => {
      // The nastiest moment: Slack has the message, the bot does not know it yet.
      if (method === 'chat.postMessage' && isTroubled() && random() < 0.03) {
        duringPost += 1;
        replicas?.kill();
        return { kind: 'slow', until: wait(200, undefined, { ref: false }) };
      }
      return trouble.choose(method);
    },
  });
  const begun = Date.now();
  const isTroubled = () => Date.now() - begun < trial.trouble * 1000;
  try {
    const filling = await open();
    await migrate(filling, silentLog);
    const expected = await fillTown(filling.db, trial);
    await filling.close();

    const offset = String(sandbox.now().getTime() - Date.now());
    const env = { CHAOS_URL: server?.url ?? '', CHAOS_DATA: folder, CHAOS_API: sandbox.apiUrl, CHAOS_OFFSET: offset };
    replicas = new Replicas(env, trial.replicas);
    while (isTroubled()) {
      await wait(3_000 + random() * 3_000);
      if (isTroubled()) replicas.kill();
    }
    trouble.end();
    replicas.open = Number.POSITIVE_INFINITY;
    while (replicas.open > 0 && Date.now() - begun < PATIENCE) await wait(500);
    await replicas.end();

    const reading = await open();
    const rows = await reading.db.delivery.findMany({ where: { kind: 'away' } });
    await reading.close();
    const { once, never, more, smallestGap } = await countMessages(sandbox, expected);
    const failed = new Set(rows.filter(({ state }) => state === 'FAILED').map(({ dedupeKey }) => dedupeKey));
    const sent = new Set(rows.filter(({ state }) => state === 'SENT').map(({ dedupeKey }) => dedupeKey));
    const lost = never.filter(({ id }) => !failed.has(id));
    const untrue = [...never.filter(({ id }) => sent.has(id)), ...once.filter(({ id }) => !sent.has(id))];
    const reasons = [...new Set(rows.filter(({ state }) => state === 'FAILED').map(({ reason }) => reason))];
    const table: [string, string | number][] = [
      ['deliveries', expected.length],
      ['sent once', once.length],
      ['failed with a reason', `${failed.size}${reasons.length > 0 ? ` (${reasons.join(', ')})` : ''}`],
      ['lost', lost.length],
      ['sent twice or more', more.length],
      ['rows that say otherwise', untrue.length],
      ['attempts', rows.reduce((sum, { attempts }) => sum + attempts, 0)],
      [
        'faults of Slack',
        Object.entries(trouble.counts)
          .map(([kind, count]) => `${count} ${kind}`)
          .join(', '),
      ],
      ['processes killed', `${replicas.kills}, ${duringPost} of them during a post`],
      ['smallest gap in a channel', `${smallestGap.toFixed(2)} s`],
      ['duration', `${Math.round((Date.now() - begun) / 1000)} s`],
    ];
    process.stdout.write(`\n${trial.name}, seed ${seed}\n`);
    for (const [label, value] of table) process.stdout.write(`| ${label} | ${value} |\n`);
    for (const one of [...lost, ...more].slice(0, 5)) process.stdout.write(`  ${JSON.stringify(one)}\n`);
    // Clocks of two processes and of the sandbox, read one after the other.
    const tooFast = smallestGap < 0.9 ? 1 : 0;
    const wrong = lost.length + more.length + untrue.length + tooFast;
    return {
      lost: lost.length,
      doubled: more.length + untrue.length + tooFast,
      passed: expected.length - Math.min(wrong, expected.length),
    };
  } finally {
    await replicas?.end();
    await sandbox.close();
    await server?.drop();
    await rm(folder, { recursive: true, force: true });
  }
}

const serverUrl = process.env.TEST_DATABASE_URL;
const size = isShort
  ? { deliveries: 60, people: 15, channels: 6, trouble: 20 }
  : { deliveries: 500, people: 120, channels: 25, trouble: 90 };
const small = isShort
  ? { deliveries: 24, people: 8, channels: 4, trouble: 15 }
  : { deliveries: 120, people: 30, channels: 8, trouble: 45 };
const trials: Trial[] = [
  ...(serverUrl ? [{ name: 'PostgreSQL, two replicas', serverUrl, replicas: 2, ...size }] : []),
  { name: 'embedded, one process', serverUrl: undefined, replicas: 1, ...small },
];
if (!serverUrl) process.stdout.write('No TEST_DATABASE_URL: the replicas on PostgreSQL are left out.\n');
let [passed, failed] = [0, 0];
for (const trial of trials) {
  const outcome = await run(trial);
  passed += outcome.passed;
  failed += outcome.lost + outcome.doubled;
}
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exit(failed === 0 ? 0 : 1);
