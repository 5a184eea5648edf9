import { expect, it, onTestFinished } from 'vitest';
import { restoreBackup } from '../../src/database/backup/restore-backup.ts';
import { writeBackup } from '../../src/database/backup/write-backup.ts';
import type { OpenedDatabase } from '../../src/database/opened-database.ts';
import { verifyRegister } from '../../src/domain/decisions/verify-register.ts';
import { freshDatabase } from '../support/database.ts';
import { decisionTown } from '../support/decision-town.ts';
import { temporaryFolder } from './temporary-folder.ts';

async function fresh(): Promise<OpenedDatabase> {
  const database = await freshDatabase('migrated');
  onTestFinished(() => database.close());
  return database;
}

it('a register that was backed up and restored still holds, refuses changes, and goes on where it was', async () => {
  const before = await fresh();
  const town = await decisionTown(before.db);
  for (let each = 0; each < 2; each += 1) await town.adopt((await town.record()).reference);
  const file = `${temporaryFolder()}/backup.gz`;
  await writeBackup(before, file);

  const after = await fresh();
  await restoreBackup(after, file, { replace: true });
  const { db } = after;
  const restored = await decisionTown(db);
  const verified = await verifyRegister(await restored.viewer('U0CLAIRE01'), { db });
  expect(verified).toMatchObject({ entries: 2, tampering: null });
  await expect(db.approval.deleteMany()).rejects.toThrow(/frozen/);
  await restored.adopt((await restored.record()).reference);
  const adopted = await db.decision.findMany({ where: { state: 'ADOPTED' }, orderBy: { number: 'asc' } });
  expect(adopted.map(({ reference }) => reference)).toEqual(['CT-2021-S1-01', 'CT-2021-S1-02', 'CT-2021-S1-03']);
});
