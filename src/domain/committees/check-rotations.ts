import type { CheckScope, Finding } from '../checks/check.ts';
import type { Deps } from '../deps.ts';
import type { Viewer } from '../viewer/viewer.ts';

/** Rotations whose order is still our reading of an ambiguous text (K-4, K-5). */
export async function checkRotations(viewer: Viewer, { committeeId }: CheckScope, { db }: Deps): Promise<Finding[]> {
  const rows = await db.rotation.findMany({
    where: { agreementId: viewer.agreement.id, isConfirmed: false, ...(committeeId ? { committeeId } : {}) },
    include: { committee: true },
    orderBy: { kind: 'asc' },
  });
  return rows.map(({ kind, committee }) => ({ code: 'rotationUnconfirmed', kind, committee: committee.shortName }));
}
