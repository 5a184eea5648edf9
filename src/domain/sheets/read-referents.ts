import { UserError } from '../../errors.ts';
import type { Deps } from '../deps.ts';
import { countsOn } from '../people/counts-on.ts';
import type { Viewer } from '../viewer/viewer.ts';

/** Who answers for a sheet's technical side in one party. */
export interface GivenReferents {
  partyId: string;
  personIds: string[];
}

/**
 * What is wrong with the referents given, by field (`referents:<party>`): somebody who sits, speaks or keeps the records
 * today for other parties only is none of this one's. Who holds nothing may be anybody's: services are not all seated.
 */
export async function referentFaults(
  viewer: Viewer,
  given: GivenReferents[],
  { db }: Pick<Deps, 'db'>,
): Promise<Record<string, UserError>> {
  const agreementId = viewer.agreement.id;
  const [parties, people] = await Promise.all([
    db.party.findMany({ where: { agreementId }, orderBy: { position: 'asc' } }),
    db.person.findMany({
      where: { agreementId, id: { in: given.flatMap(({ personIds }) => personIds) } },
      include: { memberships: true, voices: true, roles: true },
    }),
  ]);
  const faults: Record<string, UserError> = {};
  for (const { partyId, personIds } of given) {
    const field = `referents:${partyId}`;
    if (!parties.some(({ id }) => id === partyId)) faults[field] = new UserError('gone');
    for (const id of personIds) {
      const person = people.find((one) => one.id === id);
      if (!person) faults[field] = new UserError('gone');
      if (!person) continue;
      const held = [...person.memberships, ...person.voices, ...person.roles].filter((row) =>
        countsOn(row, viewer.today),
      );
      const of = parties.filter((party) => held.some((row) => row.partyId === party.id));
      if (of.length > 0 && !of.some((party) => party.id === partyId)) {
        const names = of.map(({ shortName }) => shortName);
        faults[field] = new UserError('referentOfOther', { name: person.name, parties: names });
      }
    }
  }
  return faults;
}
