import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Delivery } from '../../src/database/generated/client.ts';
import { migrate } from '../../src/database/migrate.ts';
import { openDatabase } from '../../src/database/open-database.ts';
import { startSandbox } from '../../src/sandbox/start-sandbox.ts';
import manifest from '../../src/slack/manifest.json' with { type: 'json' };
import { createServerDatabase } from '../support/server-database.ts';
import { silentLog } from '../support/silent-log.ts';
import type { Expected, Found } from './judge.ts';
import { Killings } from './killings.ts';
import { readWorkspace } from './read-workspace.ts';
import { Replicas } from './replicas.ts';
import { BEGINS_AT, chaosTown, fillTown } from './town.ts';
import { chance, troubles } from './troubles.ts';

export interface Trial {
  name: string;
  isOnServer: boolean;
  replicas: number;
  deliveries: number;
  people: number;
  channels: number;
  /** Seconds during which Slack fails and processes are killed, from when all have started; longer until enough were. */
  trouble: number;
  /** Seconds between two kills, up to twice that. */
  pause: number;
  /** Seconds for which a claim stands. */
  lease: number;
}

/** What a trial leaves behind, to be judged. */
export interface Remains {
  expected: Expected[];
  rows: Delivery[];
  messages: Found[];
  faults: ReturnType<typeof troubles>;
  replicas: Replicas;
  killings: Killings;
  seconds: number;
}

/** A trial that is not over by then has failed, in milliseconds. */
const PATIENCE = 360_000;

/** Has the bot say its deliveries while Slack fails and processes are killed, then lets it finish in quiet. */
export async function runTrial(trial: Trial, seed: number): Promise<Remains> {
  const random = chance(seed);
  const trouble = troubles(random);
  const folder = await mkdtemp(path.join(tmpdir(), 'ctg-chaos-'));
  const server = trial.isOnServer ? await createServerDatabase() : null;
  const open = () => openDatabase({ url: server?.url, dataDir: folder, log: silentLog });
  let killings: Killings | undefined;
  let replicas: Replicas | undefined;
  const sandbox = await startSandbox({
    workspace: chaosTown(trial),
    manifest,
    signingSecret: 'a-secret-for-the-chaos',
    botToken: 'xoxb-chaos',
    startAt: BEGINS_AT,
    chooseFault: ({ method, userAgent }) => {
      const atKill = method === 'chat.postMessage' ? killings?.atPost(userAgent) : undefined;
      return atKill ?? trouble.choose(method);
    },
  });
  try {
    const filling = await open();
    await migrate(filling, silentLog);
    const expected = await fillTown(filling.db, trial, sandbox.directChannel);
    await filling.close();

    const begun = Date.now();
    replicas = new Replicas(
      {
        CHAOS_URL: server?.url ?? '',
        CHAOS_DATA: folder,
        CHAOS_API: sandbox.apiUrl,
        CHAOS_OFFSET: String(sandbox.now().getTime() - begun),
        CHAOS_LEASE: String(trial.lease * 1000),
      },
      trial.replicas,
    );
    killings = new Killings(replicas, random, trial.pause * 1000);
    const killing = killings.run();
    await replicas.ready();
    const quietAt = Date.now() + trial.trouble * 1000;
    const isTroubled = () => Date.now() < (killings?.isEnough && trouble.isEnough() ? quietAt : begun + PATIENCE);
    while (replicas.open > 0 && isTroubled()) await wait(200);
    killings.end();
    trouble.end();
    while (replicas.open > 0 && Date.now() - begun < PATIENCE) await wait(200);
    const seconds = (Date.now() - begun) / 1000;
    await replicas.end();
    await killing;

    const reading = await open();
    const rows = await reading.db.delivery.findMany({ where: { kind: 'away' } });
    await reading.close();
    const messages = await readWorkspace(sandbox, trial.people);
    return { expected, rows, messages, faults: trouble, replicas, killings, seconds };
  } finally {
    killings?.end();
    await replicas?.end();
    await sandbox.close();
    await server?.drop();
    await rm(folder, { recursive: true, force: true });
  }
}
