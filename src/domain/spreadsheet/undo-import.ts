import { UserError } from '../../errors.ts';
import { changeOnce } from '../audit/change-once.ts';
import { LONG_CHANGE } from '../audit/write-once.ts';
import type { Deps, Transaction } from '../deps.ts';
import { lockPlan } from '../objectives/lock-plan.ts';
import { loadOffices } from '../people/load-offices.ts';
import { requireRight } from '../viewer/right.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { auditOf } from './audit-of.ts';
import { countTies, type Ties } from './count-ties.ts';
import { loadDirectory } from './directory.ts';
import { type Cells, type EntityKind, sameValue } from './entity.ts';
import { findImport } from './find-import.ts';
import type { AppliedChange, ImportRecord } from './import-record.ts';
import { loadEntities } from './load-entities.ts';
import { spreadsheetRights } from './rights.ts';
import { tellAgendas } from './tell-agendas.ts';
import { openWrites } from './write/write-context.ts';
import { writeEntity } from './write/write-entity.ts';

/** As many names as one reads in a sentence. */
const MOST_NAMED = 5;

/**
 * Gives back what a confirmed import changed, the last one when none is named: all of it or none, and only while nothing
 * else has changed what it touched.
 * @throws UserError naming what has changed since, for an import that is not theirs, or that is not confirmed.
 */
export async function undoImport(
  viewer: Viewer,
  { id }: { id: string | null },
  deps: Deps,
): Promise<{ file: string; undone: number }> {
  await requireRight(viewer, spreadsheetRights.import);
  const offices = await loadOffices(viewer.agreement.id, deps);
  return changeOnce(
    viewer,
    deps,
    async ({ tx, now, note }) => {
      await lockPlan(tx, viewer.agreement.id);
      const record = await findImport(viewer, id ? { id } : { state: 'CONFIRMED' }, { db: tx });
      if (!record) throw new UserError('importNotConfirmed');
      if (record.state !== 'CONFIRMED')
        throw new UserError(record.state === 'UNDONE' ? 'importUndone' : 'importNotConfirmed');
      const directory = await loadDirectory(viewer, { db: tx });
      const stored = await loadEntities({ agreement: viewer.agreement, today: viewer.today, directory, db: tx });
      const cells = new Map(stored.map((one) => [`${one.kind} ${one.id}`, one.cells]));
      const ties = await countTies(tx, record.applied);
      const touched: string[] = [];
      for (const change of record.applied) {
        const current = cells.get(`${change.kind} ${change.id}`);
        const isSame = current && sameCells(current, change.after);
        const own = change.before === null ? (ties.get(change.id) ?? {}) : {};
        if (!isSame || !sameTies(own, change.ties)) touched.push(change.label);
      }
      if (touched.length > 0)
        throw new UserError('importTouched', { what: [...new Set(touched)].slice(0, MOST_NAMED) });

      const context = openWrites({ tx, viewer, now, directory }, stored);
      const back = record.applied.flatMap(({ kind, id: subject, before, after }) =>
        before ? [{ kind, id: subject, cells: cellsBack(before, after) }] : [],
      );
      for (const { kind, ...write } of back) await writeEntity[kind](write, context);
      // The last written first: what belongs to something goes before it.
      for (const change of record.applied.toReversed()) if (change.before === null) await remove(tx, change);
      await forgetPartners(tx, viewer.agreement.id, record);
      await tellAgendas(tx, viewer, back, { offices, now });
      await tx.spreadsheetImport.update({ where: { id: record.id }, data: { state: 'UNDONE', undoneAt: now } });
      for (const change of record.applied) note(...auditOf(change, change.after, change.before));
      note('import.undone', ['SpreadsheetImport', record.id], { after: { fileName: record.fileName } });
      return { file: record.fileName, undone: record.applied.length };
    },
    { timeout: LONG_CHANGE },
  );
}

/** Partners that it entered in the directory, unless something else has come to name them. */
async function forgetPartners(tx: Transaction, agreementId: string, { confirmedAt }: ImportRecord): Promise<void> {
  if (!confirmedAt) return;
  await tx.partner.deleteMany({ where: { agreementId, kind: 'OTHER', createdAt: confirmedAt, sheets: { none: {} } } });
}

function sameCells(a: Cells, b: Cells): boolean {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((key) => sameValue(a[key], b[key]));
}

function sameTies(a: Ties, b: Ties): boolean {
  return Object.keys({ ...a, ...b }).every((name) => a[name] === b[name]);
}

/** Only the cells that the import changed, as they were. */
function cellsBack(before: Cells, after: Cells): Cells {
  const changed = Object.keys({ ...before, ...after }).filter((key) => !sameValue(before[key], after[key]));
  return Object.fromEntries(changed.map((key) => [key, before[key]]));
}

const removers: Record<EntityKind, (tx: Transaction, id: string) => Promise<unknown>> = {
  person: (tx, id) => tx.person.delete({ where: { id } }),
  seat: (tx, id) => tx.membership.delete({ where: { id } }),
  sheet: (tx, id) => tx.actionSheet.delete({ where: { id } }),
  milestone: (tx, id) => tx.milestone.delete({ where: { id } }),
  indicator: (tx, id) => tx.indicator.delete({ where: { id } }),
  reading: (tx, id) => tx.indicatorReading.delete({ where: { id: BigInt(id) } }),
  means: (tx, id) => tx.resourceCommitment.delete({ where: { id } }),
  funding: (tx, id) => tx.funding.delete({ where: { id } }),
};

function remove(tx: Transaction, { kind, id }: AppliedChange): Promise<unknown> {
  return removers[kind](tx, id);
}
