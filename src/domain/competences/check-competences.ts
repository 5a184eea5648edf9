import type { CheckScope, Finding } from '../checks/check.ts';
import type { Deps } from '../deps.ts';
import { addDays } from '../time/civil-date.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { loadCompetences } from './load-competences.ts';
import { competenceTransfers } from './transfers.ts';

/** Fields that no party holds any more after a day (A3-3, K-23). */
export async function checkCompetences(viewer: Viewer, _: CheckScope, deps: Deps): Promise<Finding[]> {
  const transfers = competenceTransfers(await loadCompetences(viewer.agreement.id, deps));
  return transfers
    .filter(({ to }) => to.length === 0)
    .map(({ label, ageMin, ageMax, on }) => {
      return { code: 'competenceGap', label, ageMin, ageMax, endsOn: addDays(on, -1) };
    });
}
