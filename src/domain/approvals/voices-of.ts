import type { Deps } from '../deps.ts';
import { countsOn } from '../people/counts-on.ts';
import type { Viewer } from '../people/viewer.ts';

/** The parties for which a person speaks today, by id: holders and substitutes (K-10). */
export async function voicesOf(viewer: Viewer, { db }: Pick<Deps, 'db'>): Promise<string[]> {
  if (!viewer.person) return [];
  const voices = await db.partyVoice.findMany({ where: { personId: viewer.person.id } });
  return voices.filter((voice) => countsOn(voice, viewer.today)).map(({ partyId }) => partyId);
}
