import { setTimeout as wait } from 'node:timers/promises';
import { expect, it, onTestFinished } from 'vitest';
import { commands } from '../../commands/index.ts';
import { loadAgreement } from '../../src/domain/agreement/load-agreement.ts';
import { rowOf } from '../../src/domain/deliveries/delivery-row.ts';
import { startSandbox } from '../../src/sandbox/start-sandbox.ts';
import manifest from '../../src/slack/manifest.json' with { type: 'json' };
import { startBot } from '../../src/start-bot.ts';
import { smallTown } from '../sandbox/small-town.ts';
import { testDatabase } from '../support/database.ts';
import { issoireFile } from '../support/seed-file.ts';
import { testLog } from '../support/test-log.ts';

const { db, ping } = await testDatabase();

const botToken = 'xoxb-small-token';
const signingSecret = 'small-secret';

it('what waits while Slack asks for patience is no attempt: it would be put off longer and longer for nothing', async () => {
  const startAt = new Date('2021-05-04T08:00:00Z');
  let posts = 0;
  const sandbox = await startSandbox({
    workspace: smallTown,
    manifest,
    signingSecret,
    botToken,
    startAt,
    chooseFault: ({ method }) => {
      if (method !== 'chat.postMessage') return undefined;
      posts += 1;
      return posts === 1 ? { kind: 'rateLimited', retryAfterSeconds: 4 } : undefined;
    },
  });
  const { agreementId } = await loadAgreement(issoireFile(), { db, now: sandbox.now });
  const rows = [1, 2, 3, 4].map((number) => {
    const facts = { from: '2021-05-03T08:00:00.000Z', to: `2021-05-03T08:0${number}:00.000Z` };
    const proposal = { kind: 'away', subject: `away:${number}`, to: { channelId: 'CTOWN' }, at: startAt, step: '0' };
    return rowOf(agreementId, { ...proposal, urgency: 0, grouping: 'ALONE', facts }, startAt);
  });
  await db.delivery.createMany({ data: rows });
  const bot = await startBot({
    db,
    log: testLog,
    commands,
    access: { botToken, apiUrl: sandbox.apiUrl, transport: { kind: 'http', signingSecret } },
    port: 0,
    coordinators: [],
    pingDatabase: ping,
    mailer: null,
    publicUrl: 'http://bot.example',
    clock: 'by hand',
    now: sandbox.now,
  });
  onTestFinished(async () => {
    await bot.stop();
    await sandbox.close();
  });

  const isOpen = { agreementId, kind: 'away', state: { not: 'SENT' as const } };
  while ((await db.delivery.count({ where: isOpen })) > 0) {
    await bot.tick();
    await wait(200);
  }
  const sum = await db.delivery.aggregate({ where: { agreementId, kind: 'away' }, _sum: { attempts: true } });
  expect(posts).toBe(5);
  expect(sum._sum.attempts).toBe(posts);
});
