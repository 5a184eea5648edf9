import type { Prisma } from '../../database/generated/client.ts';
import { UserError } from '../../errors.ts';
import type { Deps } from '../deps.ts';
import type { Viewer } from '../people/viewer.ts';
import { recordAudits } from '../records/record-audit.ts';
import { writeOnce } from '../write-once.ts';
import { auditOf } from './audit-of.ts';
import { countTies } from './count-ties.ts';
import { previewOf } from './describe-import.ts';
import type { HeldEntity } from './entity.ts';
import { findImport } from './find-import.ts';
import type { AppliedChange } from './import-record.ts';
import { loadEntities } from './load-entities.ts';
import { lockPlan } from './lock-plan.ts';
import { writeEntity } from './write/write-entity.ts';

/** `stale`: the plan changed since the preview, so that confirming would do something else than was read. */
export type Confirmed = { outcome: 'done'; created: number; changed: number } | { outcome: 'stale' };

/**
 * Writes what an import's preview showed, all of it or none, in one transaction. Refused lines are left out.
 * @throws UserError for an import that is not theirs, was confirmed or undone before, or changes nothing.
 */
export async function confirmImport(
  viewer: Viewer,
  { id, fingerprint: seen }: { id: string; fingerprint: string },
  deps: Deps,
): Promise<Confirmed> {
  const now = deps.now();
  return writeOnce(deps, async (tx): Promise<Confirmed> => {
    await lockPlan(tx, viewer.agreement.id);
    const record = await findImport(viewer, { id }, { db: tx });
    if (!record) throw new UserError('importGone');
    if (record.state !== 'PREVIEWED')
      throw new UserError(record.state === 'UNDONE' ? 'importUndone' : 'importConfirmed');
    const { comparison, fingerprint, directory, held } = await previewOf(viewer, record, tx);
    const { changes } = comparison;
    if (fingerprint !== seen) return { outcome: 'stale' };
    if (changes.length === 0) throw new UserError('importEmpty');

    const ids = new Map(
      held
        .filter(({ kind }) => kind === 'sheet' || kind === 'indicator')
        .map(({ id: known, cells }) => [String(cells.reference ?? cells.code), known]),
    );
    const context = { tx, viewer, now, directory, ids };
    const written = new Map<string, string>();
    for (const { kind, key, id: known, cells } of changes) {
      written.set(key, await writeEntity[kind]({ id: known, cells }, context));
    }
    const after = await loadEntities({ agreement: viewer.agreement, today: viewer.today, directory, db: tx });
    const applied: AppliedChange[] = [];
    for (const { kind, key, label, id: known } of changes) {
      const subject = { kind, id: written.get(key) ?? '' };
      const cells = cellsOf(after, subject) ?? {};
      const before = known ? (cellsOf(held, { kind, id: known }) ?? {}) : null;
      applied.push({ ...subject, key, label, before, after: cells, ties: known ? {} : await countTies(tx, subject) });
    }
    await tx.spreadsheetImport.update({
      where: { id },
      data: { state: 'CONFIRMED', confirmedAt: now, changes: applied as unknown as Prisma.InputJsonArray },
    });
    const created = applied.filter(({ before }) => before === null).length;
    await recordAudits(tx, viewer, now, [
      ...applied.map((change) => auditOf(change, change.before, change.after)),
      {
        action: 'import.confirmed',
        subjectType: 'SpreadsheetImport',
        subjectId: id,
        after: { fileName: record.fileName, created, changed: applied.length - created },
      },
    ]);
    return { outcome: 'done', created, changed: applied.length - created };
  });
}

function cellsOf(entities: HeldEntity[], { kind, id }: Pick<HeldEntity, 'kind' | 'id'>) {
  return entities.find((one) => one.kind === kind && one.id === id)?.cells;
}
