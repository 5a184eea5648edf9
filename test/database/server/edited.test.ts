import { expect, it, onTestFinished } from 'vitest';
import { migrate } from '../../../src/database/migrate.ts';
import { openDatabase } from '../../../src/database/open-database.ts';
import { lockEdited } from '../../../src/domain/audit/edited.ts';
import { decisionTown } from '../../support/decision-town.ts';
import { createServerDatabase } from '../../support/server-database.ts';
import { silentLog } from '../../support/silent-log.ts';

it('a button pressed while a form is written waits for the form: nothing comes between its reading and its writing', async () => {
  const { url, drop } = await createServerDatabase();
  onTestFinished(drop);
  const database = await openDatabase({ url, dataDir: '', log: silentLog });
  onTestFinished(() => database.close());
  await migrate(database, silentLog);
  const { db } = database;
  const town = await decisionTown(db);
  await town.record({}, 'U0CLAIRE01', town.deps);
  const { id } = await db.decision.findFirstOrThrow();
  const order: string[] = [];
  let press: Promise<unknown> = Promise.resolve();

  await db.$transaction(
    async (tx) => {
      await lockEdited(tx, { entity: 'Decision', id });
      press = db.decision.update({ where: { id }, data: { followUp: 'DONE' } }).then(() => order.push('button'));
      const waiting = () =>
        db.$queryRaw<
          unknown[]
        >`SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
      await expect.poll(async () => (await waiting()).length, { timeout: 10_000 }).toBe(1);
      expect((await tx.decision.findUniqueOrThrow({ where: { id } })).followUp).toBe('OPEN');
      order.push('form');
    },
    { timeout: 20_000 },
  );

  await press;
  expect(order).toEqual(['form', 'button']);
});
