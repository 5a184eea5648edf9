import { UserError } from '../../errors.ts';
import type { Change } from '../audit/change-once.ts';
import type { Transaction } from '../deps.ts';
import { toDbDate } from '../time/civil-date.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { lineOf, type MeansLine } from './means-line.ts';
import type { MeansRecord } from './means-record.ts';

export interface SavedMeans {
  id: string;
  did: 'created' | 'changed' | 'nothing';
}

/**
 * Writes one line in a change, with what it was before: a new one without `former`. The same again writes nothing.
 * Whoever calls it has checked the line ({@link meansFaults}), that its party, sheet and objective are the agreement's,
 * and who may write it.
 * @throws UserError when the line was taken away meanwhile.
 */
export async function saveMeans(
  { tx, by, now, note }: Change,
  { line, former }: { line: MeansLine; former: MeansRecord | null },
): Promise<SavedMeans> {
  const before = former && lineOf(former);
  if (former && sameLine(before, line)) return { id: former.id, did: 'nothing' };
  const data = { ...line, dueOn: line.dueOn ? toDbDate(line.dueOn) : null };
  const id = former ? await changeRow(tx, former.id, data) : await createRow(tx, by, data, now);
  const states = { before: before && { ...before }, after: { ...line } };
  note(former ? 'means.changed' : 'means.added', ['ResourceCommitment', id], states);
  return { id, did: former ? 'changed' : 'created' };
}

type Data = Omit<MeansLine, 'dueOn'> & { dueOn: Date | null };

async function changeRow(tx: Transaction, id: string, data: Data): Promise<string> {
  const { count } = await tx.resourceCommitment.updateMany({ where: { id }, data });
  if (count === 0) throw new UserError('gone');
  return id;
}

async function createRow(tx: Transaction, viewer: Viewer, data: Data, now: Date): Promise<string> {
  const row = { ...data, agreementId: viewer.agreement.id, createdAt: now };
  return (await tx.resourceCommitment.create({ data: row })).id;
}

function sameLine(a: MeansLine | null, b: MeansLine): boolean {
  const keys = Object.keys(b) as (keyof MeansLine)[];
  return a !== null && keys.every((key) => a[key] === b[key]);
}
