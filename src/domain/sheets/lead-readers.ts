import type { Deps } from '../deps.ts';
import { loadRoster } from '../people/load-roster.ts';
import type { CivilDate } from '../time/civil-date.ts';
import { type Clearance, mayRead, type Readable } from '../visibility/clearance.ts';
import { personClearance } from '../visibility/person-clearance.ts';

/** The lead of a sheet, in a list of one, on a day on which they may read it (Art. 12); nobody else. */
export type LeadReaders = (leadId: string | null, readable: Readable, day: CivilDate) => string[];

/** For the sheets of an agreement; what one may read on a day is worked out once. */
export async function loadLeadReaders(agreementId: string, deps: Pick<Deps, 'db'>): Promise<LeadReaders> {
  const people = new Map((await loadRoster(agreementId, deps)).map((row) => [row.id, row]));
  const known = new Map<string, Clearance>();
  return (leadId, readable, day) => {
    const person = leadId === null ? undefined : people.get(leadId);
    if (!person) return [];
    const key = `${person.id} ${day}`;
    const clearance = known.get(key) ?? personClearance(person, day);
    known.set(key, clearance);
    return mayRead(clearance, readable) ? [person.id] : [];
  };
}
