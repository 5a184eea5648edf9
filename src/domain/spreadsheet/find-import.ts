import { z } from 'zod';
import { UserError } from '../../errors.ts';
import type { Deps, Transaction } from '../deps.ts';
import { requireRight } from '../viewer/right.ts';
import type { Viewer } from '../viewer/viewer.ts';
import type { AppliedChange, ImportRecord, ImportState } from './import-record.ts';
import { unpackReading } from './pack-reading.ts';
import { spreadsheetRights } from './rights.ts';

/**
 * An import of the person who asks: the one of that id, else the last they sent, in that state when one is named; null when
 * there is none.
 * @throws UserError for anybody but the coordinator and the secretariat, and for an id that is not one of theirs.
 */
export async function findImport(
  viewer: Viewer,
  { id, state }: { id?: string | null; state?: ImportState },
  { db }: { db: Deps['db'] | Transaction },
): Promise<ImportRecord | null> {
  await requireRight(viewer, spreadsheetRights.import);
  if (id && !z.uuid().safeParse(id).success) throw new UserError('importGone');
  const row = await db.spreadsheetImport.findFirst({
    where: {
      agreementId: viewer.agreement.id,
      byId: viewer.person?.id ?? '',
      ...(id ? { id } : {}),
      ...(state ? { state } : {}),
    },
    orderBy: { at: 'desc' },
  });
  if (!row && id) throw new UserError('importGone');
  if (!row) return null;
  return {
    id: row.id,
    fileName: row.fileName,
    state: row.state,
    by: row.by,
    at: row.at,
    confirmedAt: row.confirmedAt,
    reading: unpackReading(String(row.content)),
    applied: (row.changes ?? []) as unknown as AppliedChange[],
  };
}
