import { UserError } from '../../errors.ts';
import { changeOnce } from '../audit/change-once.ts';
import type { Deps } from '../deps.ts';
import { requireRight } from '../viewer/right.ts';
import type { Viewer } from '../viewer/viewer.ts';
import type { SpreadsheetReading } from './imported-rows.ts';
import { packReading } from './pack-reading.ts';
import { spreadsheetRights } from './rights.ts';

/**
 * Keeps what was read of a spreadsheet until somebody confirms it; the plan is not touched (X2-1).
 * @throws UserError for anybody but the coordinator and the secretariat.
 */
export async function keepImport(
  viewer: Viewer,
  { fileName, hash, reading }: { fileName: string; hash: string; reading: SpreadsheetReading },
  deps: Deps,
): Promise<{ id: string }> {
  await requireRight(viewer, spreadsheetRights.import);
  if (!viewer.person) throw new UserError('stewardsOnly');
  const { id: byId, name: by } = viewer.person;
  const content = packReading(reading);
  return changeOnce(viewer, deps, async ({ tx, note, now }) => {
    const { id } = await tx.spreadsheetImport.create({
      data: { agreementId: viewer.agreement.id, byId, by, fileName, hash, content, at: now },
    });
    const after = { fileName, hash, rows: reading.rows.length, refused: reading.refused.length };
    note('import.read', ['SpreadsheetImport', id], { after });
    return { id };
  });
}
