import { pino } from 'pino';
import { afterAll, describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { assessReadiness } from '../../src/http/readiness.ts';
import { startSandbox } from '../../src/sandbox/start-sandbox.ts';
import manifest from '../../src/slack/manifest.json' with { type: 'json' };
import { startBot } from '../../src/start-bot.ts';
import { testDatabase } from '../support/database.ts';

const { db, ping } = await testDatabase();
const lines: string[] = [];
const log = pino({ level: 'info' }, { write: (line: string) => void lines.push(line) });
const botToken = 'xoxb-health-token';
const sandbox = await startSandbox({
  workspace: { name: 'Essai', teamId: 'T0ESSAI000', users: [], channels: [] },
  manifest,
  signingSecret: 'a-secret-for-health',
  botToken,
});
sandbox.refuseToken(true);
let isDatabaseUp = true;
let doesDiskWrite = true;
const bot = await startBot({
  db,
  now: () => new Date(),
  log,
  commands,
  access: { botToken, apiUrl: sandbox.apiUrl, transport: { kind: 'http', signingSecret: 'a-secret-for-health' } },
  port: 0,
  coordinators: [],
  pingDatabase: () => (isDatabaseUp ? ping() : Promise.reject(new Error('down'))),
  pingDisk: async () => {
    if (!doesDiskWrite) throw new Error('no space left on device');
  },
  metricsPort: 0,
  mailer: null,
  publicUrl: 'http://bot.example',
  clock: 'by hand',
});
afterAll(async () => {
  await bot.stop();
  await sandbox.close();
});

const get = (path: string) => fetch(`http://127.0.0.1:${bot.port}${path}`);
const getFigures = (path: string) => fetch(`http://127.0.0.1:${bot.metricsPort}${path}`);

describe('a bot whose token Slack refuses', () => {
  it('stays alive, says in one line what to mend, and tries again until Slack takes it', async () => {
    expect((await get('/healthz')).status).toBe(200);
    const refused = await get('/readyz');
    expect(refused.status).toBe(503);
    await expect.poll(() => lines.join('')).toContain('Slack refuses SLACK_BOT_TOKEN (invalid_auth)');
    expect(lines.join('')).not.toContain(botToken);
    expect(await (await get('/readyz')).json()).toEqual({
      isReady: false,
      database: 'ok',
      disk: 'ok',
      slack: 'refused',
      clock: 'ok',
    });

    sandbox.refuseToken(false);
    await bot.connected;
    expect(await (await get('/readyz')).json()).toEqual({
      isReady: true,
      database: 'ok',
      disk: 'ok',
      slack: 'ok',
      clock: 'ok',
    });
  });

  it('is not ready once its clock has not ticked for ten minutes: nothing would be said unasked', () => {
    const sound = { database: 'ok', disk: 'ok', slack: 'ok' } as const;
    expect(assessReadiness({ ...sound, quietFor: 600_000 })).toMatchObject({ isReady: true, clock: 'ok' });
    expect(assessReadiness({ ...sound, quietFor: 600_001 })).toMatchObject({ isReady: false, clock: 'late' });
  });

  it('counts its ticks, and what it says unasked, for Prometheus', async () => {
    await bot.tick();
    const text = await (await getFigures('/metrics')).text();
    expect(text).toContain('ctg_ticks_total{outcome="done"} 1');
    expect(text).toContain('ctg_delivery_lag_seconds 0');
  });

  it('is not ready while the database does not answer', async () => {
    isDatabaseUp = false;
    expect(await (await get('/readyz')).json()).toMatchObject({ isReady: false, database: 'unreachable' });
    isDatabaseUp = true;
  });

  it('is not ready while the disk takes no write, though the database answers', async () => {
    doesDiskWrite = false;
    const refused = await get('/readyz');
    expect(refused.status).toBe(503);
    expect(await refused.json()).toMatchObject({ isReady: false, database: 'ok', disk: 'refuses' });
    doesDiskWrite = true;
  });

  it('gives its figures on their own port alone, and nothing on unknown paths', async () => {
    expect(await (await getFigures('/metrics')).text()).toContain('ctg_request_duration_seconds');
    expect((await get('/metrics')).status).toBe(404);
    for (const ask of [get, getFigures]) expect((await ask('/../.env')).status).toBe(404);
  });
});
