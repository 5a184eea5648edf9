import type { Document } from '../../database/generated/client.ts';
import { UserError } from '../../errors.ts';
import type { Deps } from '../deps.ts';
import { type CivilDate, fromDbDate } from '../time/civil-date.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { mayRead } from '../visibility/clearance.ts';
import { ownClearance } from '../visibility/find-clearance.ts';

export type DocumentRecord = Omit<Document, 'dated'> & { dated: CivilDate | null };

/**
 * A document of the agreement's register, by its code.
 * @throws UserError `gone` for none of this agreement that the viewer may read.
 */
export async function findDocument(viewer: Viewer, code: string, deps: Deps): Promise<DocumentRecord> {
  const agreementId = viewer.agreement.id;
  const row = await deps.db.document.findUnique({ where: { agreementId_code: { agreementId, code } } });
  if (!row || !mayRead(await ownClearance(viewer, deps), row)) throw new UserError('gone');
  return { ...row, dated: row.dated && fromDbDate(row.dated) };
}
