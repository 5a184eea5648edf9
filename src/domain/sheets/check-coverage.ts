import type { CheckScope, Finding } from '../checks/check.ts';
import type { Deps } from '../deps.ts';
import { inTextOrder } from '../objectives/objective.ts';
import type { Viewer } from '../viewer/viewer.ts';

/** Operational objectives for which no sheet is open: holes in the plan (A4-4). */
export async function checkCoverage(viewer: Viewer, _: CheckScope, { db }: Deps): Promise<Finding[]> {
  const rows = await db.objective.findMany({
    where: {
      agreementId: viewer.agreement.id,
      kind: 'OPERATIONAL',
      sheets: { none: { status: { not: 'DROPPED' } } },
    },
  });
  return rows.length > 0 ? [{ code: 'objectivesUncovered', codes: inTextOrder(rows).map(({ code }) => code) }] : [];
}
