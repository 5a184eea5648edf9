import type { Prisma } from '../../database/generated/client.ts';
import { UserError } from '../../errors.ts';
import { changeOnce } from '../audit/change-once.ts';
import { LONG_CHANGE } from '../audit/write-once.ts';
import type { Deps } from '../deps.ts';
import { lockPlan } from '../objectives/lock-plan.ts';
import { loadOffices } from '../people/load-offices.ts';
import { tellBecame } from '../reminders/tell-became.ts';
import { noteAnswered } from '../sheets/note-answered.ts';
import { requireRight } from '../viewer/right.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { auditOf } from './audit-of.ts';
import { countTies } from './count-ties.ts';
import { previewOf } from './describe-import.ts';
import type { Cells, StoredEntity } from './entity.ts';
import { findImport } from './find-import.ts';
import type { AppliedChange } from './import-record.ts';
import { loadEntities } from './load-entities.ts';
import { spreadsheetRights } from './rights.ts';
import { tellAgendas } from './tell-agendas.ts';
import { openWrites } from './write/write-context.ts';
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
  await requireRight(viewer, spreadsheetRights.import);
  const offices = await loadOffices(viewer.agreement.id, deps);
  return changeOnce(
    viewer,
    deps,
    async ({ tx, now, note }): Promise<Confirmed> => {
      await lockPlan(tx, viewer.agreement.id);
      const record = await findImport(viewer, { id }, { db: tx });
      if (!record) throw new UserError('importGone');
      if (record.state !== 'PREVIEWED')
        throw new UserError(record.state === 'UNDONE' ? 'importUndone' : 'importConfirmed');
      const { comparison, fingerprint, directory, stored } = await previewOf(viewer, record, tx);
      const { changes } = comparison;
      if (fingerprint !== seen) return { outcome: 'stale' };
      if (changes.length === 0) throw new UserError('importEmpty');

      const context = openWrites({ tx, viewer, now, directory }, stored);
      const written = new Map<string, string>();
      for (const { kind, key, id: known, cells } of changes) {
        written.set(key, await writeEntity[kind]({ id: known, cells }, context));
      }
      const { agreement, person } = viewer;
      await tellBecame({ tx, agreementId: agreement.id, byId: person?.id ?? null, now }, context.became);
      await tellAgendas(tx, viewer, changes, { offices, now });
      for (const { kind, id: sheetId, cells } of changes) {
        if (kind === 'sheet' && sheetId && 'status' in cells) await noteAnswered(tx, sheetId, now);
      }
      const after = await loadEntities({ agreement: viewer.agreement, today: viewer.today, directory, db: tx });
      const subjects = changes.map(({ kind, key, id: known }) => ({ kind, id: known ?? written.get(key) ?? '' }));
      const ties = await countTies(tx, subjects);
      const cellsAfter = cellsById(after);
      const cellsBefore = cellsById(stored);
      const applied = changes.map(({ key, label, id: known }, place): AppliedChange => {
        const { kind, id: subject } = subjects[place] as (typeof subjects)[number];
        const before = known ? (cellsBefore.get(`${kind} ${known}`) ?? {}) : null;
        const cells = cellsAfter.get(`${kind} ${subject}`) ?? {};
        return { kind, id: subject, key, label, before, after: cells, ties: known ? {} : (ties.get(subject) ?? {}) };
      });
      await tx.spreadsheetImport.update({
        where: { id },
        data: { state: 'CONFIRMED', confirmedAt: now, changes: applied as unknown as Prisma.InputJsonArray },
      });
      const created = applied.filter(({ before }) => before === null).length;
      for (const change of applied) note(...auditOf(change, change.before, change.after));
      note('import.confirmed', ['SpreadsheetImport', id], {
        after: { fileName: record.fileName, created, changed: applied.length - created },
      });
      return { outcome: 'done', created, changed: applied.length - created };
    },
    { timeout: LONG_CHANGE },
  );
}

/** By kind and id. */
function cellsById(entities: StoredEntity[]): Map<string, Cells> {
  return new Map(entities.map(({ kind, id, cells }) => [`${kind} ${id}`, cells]));
}
