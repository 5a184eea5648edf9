import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createReadMemory } from '../../src/database/memory/read-memory.ts';
import { planAgreement } from '../../src/domain/outbox/plan-agreement.ts';
import { createMetrics } from '../../src/http/metrics.ts';
import { createTicker } from '../../src/jobs/tick.ts';
import type { Messenger } from '../../src/slack/messenger.ts';
import { formTown } from '../support/form-town.ts';
import { testLog } from '../support/test-log.ts';
import { countedDatabase } from './counted-database.ts';

/** Queries of one message, whatever stands in it: found, worked out, claimed, sent, marked. */
const MOST = 20;

/** Queries of a tick that has nothing to say. */
const MOST_IDLE = 6;

const { db, during, close } = await countedDatabase();
afterAll(close);

const clock = { now: new Date('2021-05-03T07:00:00Z') };
let posts = 0;
let updates = 0;
const messenger: Messenger = {
  openDirect: async (slackUserId) => `D${slackUserId}`,
  post: async () => {
    posts += 1;
    return { ts: `1620025200.${String(posts).padStart(6, '0')}` };
  },
  update: async () => {
    updates += 1;
  },
  checkPatience: () => undefined,
  readers: async () => null,
  find: async () => null,
};
const ticker = createTicker({
  ...{ db, reads: createReadMemory(), now: () => clock.now, messenger, mailer: null, publicUrl: '' },
  ...{ log: testLog, metrics: createMetrics(), worker: 'counted' },
});
let agreementId: string;

beforeAll(async () => {
  await formTown(db);
  ({ id: agreementId } = await db.agreement.findFirstOrThrow({ where: { code: 'ISSOIRE' } }));
  await planAgreement(agreementId, { db, now: () => clock.now });
});

describe('what is said unasked', () => {
  it('asks little for each message: digests, convocations, cards', async () => {
    const asked = await during(ticker.tick);
    expect(posts).toBeGreaterThan(10);
    expect(asked.length / posts).toBeLessThanOrEqual(MOST);
  });

  it('asks little for each card that something changed', async () => {
    await ticker.tick();
    const live = await db.delivery.count({ where: { isLive: true } });
    expect(live).toBeGreaterThan(0);
    await db.delivery.updateMany({ where: { isLive: true }, data: { refreshAt: clock.now, shown: null } });
    updates = 0;
    const asked = await during(ticker.tick);
    expect(updates).toBeGreaterThan(0);
    expect(asked.length / updates).toBeLessThanOrEqual(MOST);
  });

  it('asks next to nothing when there is nothing to say', async () => {
    await ticker.tick();
    expect((await during(ticker.tick)).length).toBeLessThanOrEqual(MOST_IDLE);
  });
});
