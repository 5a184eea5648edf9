import type { CheckScope, Finding } from '../checks/check.ts';
import type { Deps } from '../deps.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { mayRead } from '../visibility/clearance.ts';
import { findClearance } from '../visibility/find-clearance.ts';

/** Indicators that do not say where they started: nothing can be told from them at the end (A9-3). */
export async function checkBaselines(viewer: Viewer, _: CheckScope, deps: Deps): Promise<Finding[]> {
  const rows = await deps.db.indicator.findMany({
    where: { agreementId: viewer.agreement.id, baseline: null },
    orderBy: { number: 'asc' },
  });
  const clearance = await findClearance(viewer, deps);
  const codes = rows.filter(({ visibility }) => mayRead(clearance, { visibility })).map(({ code }) => code);
  return codes.length > 0 ? [{ code: 'baselinesMissing', codes }] : [];
}
