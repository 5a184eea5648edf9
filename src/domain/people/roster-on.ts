import type { Deps } from '../deps.ts';
import type { CivilDate } from '../time/civil-date.ts';
import { countsOn } from './counts-on.ts';
import { loadRoster } from './load-roster.ts';

/** Everybody who holds a seat, a party's voice or an office on a day, by person id: the roster, guests left out. */
export async function rosterOn(
  agreementId: string,
  day: CivilDate,
  { db }: { db: Pick<Deps['db'], 'person'> },
): Promise<string[]> {
  const people = await loadRoster(agreementId, { db });
  return people
    .filter(({ roles, voices, memberships }) => [...roles, ...voices, ...memberships].some((row) => countsOn(row, day)))
    .map(({ id }) => id);
}
