import { expect, it } from 'vitest';
import { followUp } from '../../../src/domain/decisions/follow-up.ts';
import { testDatabase } from '../../support/database.ts';
import { decisionTown } from '../../support/decision-town.ts';

const { db } = await testDatabase();
const { viewer, record, adopt, deps } = await decisionTown(db);

it('what nobody sees to is not for a stranger to declare done, though they may read it', async () => {
  const { reference: draft } = await record({ visibility: 'PUBLIC' });
  await adopt(draft);
  const { reference } = await db.decision.findFirstOrThrow({ where: { draftReference: draft } });
  const done = { reference, kind: 'DONE', dueOn: null, reason: '' } as const;
  const stranger = await viewer('U0JEAN0001');
  expect(stranger.person).toBeNull();
  await expect(followUp(stranger, done, deps)).rejects.toMatchObject({ code: 'ownerOnly' });
  expect(await db.decision.findFirst({ where: { reference } })).toMatchObject({ followUp: 'OPEN' });
  await expect(followUp(await viewer('U0CLAIRE01'), done, deps)).resolves.toMatchObject({ kind: 'DONE' });
});
