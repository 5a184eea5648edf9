import { UserError } from '../../errors.ts';
import { recordAudit } from '../audit/record-audit.ts';
import { writeOnce } from '../audit/write-once.ts';
import type { Deps } from '../deps.ts';
import { requireSteward } from '../people/access.ts';
import type { Viewer } from '../viewer/viewer.ts';
import type { SpreadsheetReading } from './imported-rows.ts';
import { packReading } from './pack-reading.ts';

/**
 * Keeps what was read of a spreadsheet until somebody confirms it; the plan is not touched (X2-1).
 * @throws UserError for anybody but the coordinator and the secretariat.
 */
export async function keepImport(
  viewer: Viewer,
  { fileName, hash, reading }: { fileName: string; hash: string; reading: SpreadsheetReading },
  deps: Deps,
): Promise<{ id: string }> {
  requireSteward(viewer);
  if (!viewer.person) throw new UserError('stewardsOnly');
  const { id: byId, name: by } = viewer.person;
  const now = deps.now();
  const content = packReading(reading);
  return writeOnce(deps, async (tx) => {
    const { id } = await tx.spreadsheetImport.create({
      data: { agreementId: viewer.agreement.id, byId, by, fileName, hash, content, at: now },
    });
    const after = { fileName, hash, rows: reading.rows.length, refused: reading.refused.length };
    await recordAudit(tx, viewer, now, {
      action: 'import.read',
      subjectType: 'SpreadsheetImport',
      subjectId: id,
      after,
    });
    return { id };
  });
}
