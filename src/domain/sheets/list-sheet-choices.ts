import type { Deps } from '../deps.ts';
import { listAxes } from '../objectives/list-axes.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { listLeads } from './list-leads.ts';

/** Everything that the form of a sheet offers to choose among. */
export async function listSheetChoices(viewer: Viewer, deps: Deps) {
  const agreementId = viewer.agreement.id;
  const [axes, leads, bodies, committees] = await Promise.all([
    listAxes(viewer, deps),
    listLeads(viewer, deps),
    deps.db.subOrganisation.findMany({
      where: { party: { agreementId } },
      include: { party: true },
      orderBy: [{ party: { position: 'asc' } }, { name: 'asc' }],
    }),
    deps.db.committee.findMany({ where: { agreementId }, orderBy: { position: 'asc' } }),
  ]);
  return {
    axes,
    ...leads,
    bodies: bodies.map(({ id, name, party }) => ({ id, name, party: party.shortName })),
    committees: committees.map(({ id, shortName }) => ({ id, shortName })),
  };
}
