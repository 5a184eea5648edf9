import type { Deps } from '../deps.ts';
import type { Viewer } from '../people/viewer.ts';
import { loadCompetences } from './load-competences.ts';
import { type CompetenceTransfer, competenceTransfers } from './transfers.ts';

/** Every field that passes from one party to another over the agreement's life, the earliest first (A3-2). */
export async function listTransfers(viewer: Viewer, deps: Pick<Deps, 'db'>): Promise<CompetenceTransfer[]> {
  return competenceTransfers(await loadCompetences(viewer.agreement.id, deps));
}
