import type { Deps } from '../deps.ts';
import type { Viewer } from '../viewer/viewer.ts';

/** The Caf's priority axes, with the objectives tied to each: none is said, not hidden (P-2, K-18). */
export async function listAxes(viewer: Viewer, { db }: Deps) {
  const axes = await db.axis.findMany({
    where: { agreementId: viewer.agreement.id },
    orderBy: { position: 'asc' },
    include: { objectives: { orderBy: { code: 'asc' } } },
  });
  return axes.map(({ id, code, label, objectives }) => ({
    id,
    code,
    label,
    objectives: objectives.map((one) => one.code),
  }));
}

export type AxisLine = Awaited<ReturnType<typeof listAxes>>[number];
