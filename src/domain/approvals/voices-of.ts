import type { Capacity } from '../../database/generated/client.ts';
import type { Deps } from '../deps.ts';
import { countsOn } from '../people/counts-on.ts';
import type { Viewer } from '../viewer/viewer.ts';

export interface HeldVoice {
  partyId: string;
  /** Titular, or substitute. */
  capacity: Capacity;
}

/** The parties for which a person speaks today, each once: as its titular rather than as a substitute (K-10). */
export async function voicesOf(viewer: Viewer, { db }: Pick<Deps, 'db'>): Promise<HeldVoice[]> {
  if (!viewer.person) return [];
  const rows = await db.partyVoice.findMany({
    where: { personId: viewer.person.id },
    orderBy: [{ party: { position: 'asc' } }, { id: 'asc' }],
  });
  const held = new Map<string, HeldVoice>();
  for (const { partyId, capacity, ...span } of rows) {
    if (!countsOn(span, viewer.today)) continue;
    if (!held.has(partyId) || capacity === 'HOLDER') held.set(partyId, { partyId, capacity });
  }
  return [...held.values()];
}
