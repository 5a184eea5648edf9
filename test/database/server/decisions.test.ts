import { expect, it, onTestFinished } from 'vitest';
import { migrate } from '../../../src/database/migrate.ts';
import { openDatabase } from '../../../src/database/open-database.ts';
import { verifyRegister } from '../../../src/domain/decisions/verify-register.ts';
import { captured, decisionTown, VOICE } from '../../support/decision-town.ts';
import { createServerDatabase } from '../../support/server-database.ts';
import { silentLog } from '../../support/silent-log.ts';

/** Two bots on one database, each with its own connections. */
async function replicas() {
  const { url, drop } = await createServerDatabase();
  onTestFinished(drop);
  const open = async () => {
    const database = await openDatabase({ url, dataDir: '', log: silentLog });
    onTestFinished(() => database.close());
    return database;
  };
  const first = await open();
  await migrate(first, silentLog);
  const second = await open();
  const town = await decisionTown(first.db);
  return { town, here: town.deps, there: { ...town.deps, db: second.db } };
}

it('three parties that agree within the same second, by two replicas, adopt each decision once, without a gap', async () => {
  const { town, here, there } = await replicas();
  const drafts = await Promise.all(
    Array.from({ length: 8 }, (_, place) => town.record({}, 'U0CLAIRE01', place % 2 ? here : there)),
  );
  expect(new Set(drafts.map(({ reference }) => reference)).size).toBe(8);
  const words = drafts.flatMap(({ reference }, place) =>
    Object.values(VOICE).map((voice, party) => ({ reference, voice, on: (place + party) % 2 ? here : there })),
  );
  const said = await Promise.all(words.map(({ reference, voice, on }) => town.say(voice, reference, 'AGREE', on)));
  const numbers = said.flatMap(({ adoptedAs }) => adoptedAs ?? []).toSorted();
  expect(numbers).toEqual(Array.from({ length: 8 }, (_, place) => `CT-2021-S1-0${place + 1}`));
  const verified = await verifyRegister(await town.viewer('U0CLAIRE01'), there);
  expect(verified).toMatchObject({ entries: 8, tampering: null });
});

it('two people who record one message at once, by two replicas, make one decision', async () => {
  const { town, here, there } = await replicas();
  for (let round = 0; round < 5; round += 1) {
    const taken = captured(`16200252${10 + round}.000100`);
    const both = await Promise.all([
      town.record({ captured: taken }, 'U0CLAIRE01', here),
      town.record({ captured: taken }, 'U0DENISE01', there),
    ]);
    expect(both.map(({ isNew }) => isNew).toSorted()).toEqual([false, true]);
    expect(new Set(both.map(({ reference }) => reference)).size).toBe(1);
  }
  expect(await here.db.decision.count()).toBe(5);
});
