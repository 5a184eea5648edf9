import type { Transaction } from '../deps.ts';
import type { Viewer } from '../people/viewer.ts';
import { recordAudit } from '../records/record-audit.ts';
import { toDbDate } from '../time/civil-date.ts';
import { lineOf, type MeansLine } from './means-line.ts';
import type { MeansRecord } from './means-record.ts';

export interface SavedMeans {
  id: string;
  did: 'created' | 'changed' | 'nothing';
}

/**
 * Writes one line in a transaction, with what it was before: a new one without `former`. The same again writes nothing.
 * Whoever calls it has checked the line ({@link meansFaults}), that its party, sheet and objective are the agreement's,
 * and who may write it.
 */
export async function saveMeans(
  tx: Transaction,
  viewer: Viewer,
  { line, former }: { line: MeansLine; former: MeansRecord | null },
  now: Date,
): Promise<SavedMeans> {
  const before = former && lineOf(former);
  if (former && sameLine(before, line)) return { id: former.id, did: 'nothing' };
  const data = { ...line, dueOn: line.dueOn ? toDbDate(line.dueOn) : null };
  const { id } = former
    ? await tx.resourceCommitment.update({ where: { id: former.id }, data })
    : await tx.resourceCommitment.create({ data: { ...data, agreementId: viewer.agreement.id, createdAt: now } });
  await recordAudit(tx, viewer, now, {
    action: former ? 'means.changed' : 'means.added',
    subjectType: 'ResourceCommitment',
    subjectId: id,
    before: before && { ...before },
    after: { ...line },
  });
  return { id, did: former ? 'changed' : 'created' };
}

function sameLine(a: MeansLine | null, b: MeansLine): boolean {
  const keys = Object.keys(b) as (keyof MeansLine)[];
  return a !== null && keys.every((key) => a[key] === b[key]);
}
