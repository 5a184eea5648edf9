import type { Capacity, PartyVoice } from '../../database/generated/client.ts';
import type { Deps } from '../deps.ts';
import { countsOn } from '../people/counts-on.ts';
import type { CivilDate } from '../time/civil-date.ts';
import type { Viewer } from '../viewer/viewer.ts';

export interface HeldVoice {
  partyId: string;
  /** Titular, or substitute. */
  capacity: Capacity;
}

export type DatedVoice = Pick<PartyVoice, 'partyId' | 'capacity' | 'startsOn' | 'endsOn'>;

/** The parties for which a person speaks today, each once: as its titular rather than as a substitute (K-10). */
export async function voicesOf(viewer: Viewer, { db }: Pick<Deps, 'db'>): Promise<HeldVoice[]> {
  if (!viewer.person) return [];
  const rows = await db.partyVoice.findMany({
    where: { personId: viewer.person.id },
    orderBy: [{ party: { position: 'asc' } }, { id: 'asc' }],
  });
  return heldVoices(rows, viewer.today);
}

/** Of the voices that a person ever held, those of a day, in their order and each party once. */
export function heldVoices(rows: DatedVoice[], day: CivilDate): HeldVoice[] {
  const held = new Map<string, HeldVoice>();
  for (const { partyId, capacity, ...span } of rows) {
    if (!countsOn(span, day)) continue;
    if (!held.has(partyId) || capacity === 'HOLDER') held.set(partyId, { partyId, capacity });
  }
  return [...held.values()];
}
