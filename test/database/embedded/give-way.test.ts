import { expect, it } from 'vitest';
import { giveWay } from '../../../src/database/embedded/give-way.ts';
import { memoryEngine } from '../../support/memory-engine.ts';

it('lets the process go on between queries that wait for each other', async () => {
  const engine = await memoryEngine('empty');
  giveWay(engine);
  let turns = 0;
  const count = () => {
    turns += 1;
    counting = setImmediate(count);
  };
  let counting = setImmediate(count);
  await Promise.all(Array.from({ length: 50 }, () => engine.query('select 1')));
  clearImmediate(counting);
  expect(turns).toBeGreaterThanOrEqual(50);
  await engine.close();
});

it('gives way inside a transaction too, and undoes one that fails', async () => {
  const engine = await memoryEngine('empty');
  giveWay(engine);
  await engine.exec('create table t (n int)');
  const failing = engine.transaction(async (tx) => {
    await tx.query('insert into t values (1)');
    throw new Error('changed my mind');
  });
  await expect(failing).rejects.toThrow('changed my mind');
  expect((await engine.query('select * from t')).rows).toEqual([]);
  await engine.close();
});
