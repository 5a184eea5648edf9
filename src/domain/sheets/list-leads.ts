import type { Deps } from '../deps.ts';
import { inTextOrder, objectiveParts, readObjective } from '../objectives/objective.ts';
import type { Viewer } from '../viewer/viewer.ts';

/** What a sheet may belong to: the parties that may lead it, and the objectives that it may serve. */
export async function listLeads(viewer: Viewer, { db }: Pick<Deps, 'db'>) {
  const agreementId = viewer.agreement.id;
  const [parties, objectives] = await Promise.all([
    db.party.findMany({ where: { agreementId }, orderBy: { position: 'asc' }, select: { id: true, shortName: true } }),
    db.objective.findMany({ where: { agreementId }, include: objectiveParts(viewer.today) }),
  ]);
  return { parties, objectives: inTextOrder(objectives).map((row) => ({ id: row.id, ...readObjective(row) })) };
}
