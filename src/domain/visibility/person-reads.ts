import type { Deps } from '../deps.ts';
import { rosterParts } from '../people/load-roster.ts';
import type { CivilDate } from '../time/civil-date.ts';
import { mayRead, type Readable } from './clearance.ts';
import { personClearance } from './person-clearance.ts';

/** True when a person of the roster may read something on a day: asked again at the moment at which they are told. */
export async function personReads(
  personId: string,
  readable: Readable,
  { today }: { today: CivilDate },
  { db }: Pick<Deps, 'db'>,
): Promise<boolean> {
  const person = await db.person.findUnique({ where: { id: personId }, include: rosterParts });
  return person !== null && mayRead(personClearance(person, today), readable);
}
