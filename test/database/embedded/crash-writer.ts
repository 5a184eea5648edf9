import { createHash, randomBytes } from 'node:crypto';
import { writeSync } from 'node:fs';
import { migrate } from '../../../src/database/migrate.ts';
import { openDatabase } from '../../../src/database/open-database.ts';
import { silentLog } from '../../support/silent-log.ts';
import { sampleAgreement } from '../sample-agreement.ts';

// Writes to the embedded database of a folder until it is killed. Each number it prints was acknowledged: a setting and
// a line of audit, in one transaction.

const database = await openDatabase({ dataDir: process.argv[2] ?? '', log: silentLog });
await migrate(database, silentLog);
const { db } = database;
const { id: agreementId } = (await db.agreement.findFirst()) ?? (await sampleAgreement(db));

for (let number = await db.auditEvent.count(); ; number += 1) {
  const text = randomBytes(Math.ceil(Math.random() * 3_000)).toString('base64');
  const value = { text, sha256: createHash('sha256').update(text).digest('hex') };
  const common = { agreementId, actorName: 'writer', via: 'program', action: 'wrote', subjectType: 'number' };
  const at = new Date();
  await db.$transaction(async (tx) => {
    await tx.setting.create({ data: { agreementId, key: `n${number}`, value, setAt: at } });
    await tx.auditEvent.create({ data: { ...common, at, subjectId: `n${number}` } });
    // A row written again and again: old versions of it, and their cleaning, are part of what a crash can hurt.
    await tx.agreement.update({ where: { id: agreementId }, data: { purpose: `n${number}` } });
  });
  writeSync(1, `${number}\n`);
}
