import { type Directory, type Named, type NamedPerson, oneNamed } from '../directory.ts';
import { findPerson, splitParty } from './find-person.ts';

export interface WrittenLead {
  party: Named | undefined;
  subOrganisation: (Named & { partyId: string }) | undefined;
  person: NamedPerson | undefined;
}

/**
 * Who leads, from the cells that may say it: the party by any of its names, or by a body that acts for it (A3-5); the
 * person with or without their party in brackets; a party written where a person is expected.
 */
export function writtenLead(directory: Directory, cells: { party: string; person: string; body: string }): WrittenLead {
  const { parties, subOrganisations } = directory;
  const written = splitParty(cells.person);
  const person = cells.person ? findPerson(directory, cells.person) : undefined;
  const candidates = [cells.party, ...(person ? [] : [cells.person]), written.party].filter(Boolean);
  const bodies = [cells.body, ...candidates].filter(Boolean);
  const subOrganisation = firstOf(bodies, (text) => oneNamed(subOrganisations, text));
  const party =
    firstOf(candidates, (text) => oneNamed(parties, text)) ??
    parties.find(({ id }) => id === subOrganisation?.partyId) ??
    (person?.partyIds.length === 1 ? parties.find(({ id }) => id === person.partyIds[0]) : undefined);
  return { party, subOrganisation: subOrganisation?.partyId === party?.id ? subOrganisation : undefined, person };
}

function firstOf<T>(texts: string[], find: (text: string) => T | undefined): T | undefined {
  for (const text of texts) {
    const found = find(text);
    if (found) return found;
  }
  return undefined;
}
