import type { Deps } from '../deps.ts';
import { inTextOrder } from '../objectives/objective.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { loadDirectory } from './directory.ts';

/** What cells may choose among, by the names that the import reads; people only for those of the roster (Art. 12). */
export async function listChoices(viewer: Viewer, deps: Pick<Deps, 'db'>) {
  const { parties, objectives, axes, committees, people } = await loadDirectory(viewer, deps);
  const names = (among: { names: string[] }[]) => among.map((one) => one.names[0] ?? '');
  const isOfRoster = viewer.person !== null && viewer.roles.length > 0;
  return {
    parties: names(parties),
    objectives: inTextOrder(names(objectives).map((code) => ({ code }))).map(({ code }) => code),
    axes: names(axes),
    committees: names(committees),
    people: isOfRoster ? names(people.filter(({ clearance }) => clearance.isOfParties)) : [],
  };
}
