import type { Offices } from '../people/load-offices.ts';
import type { CivilDate } from '../time/civil-date.ts';

/** Who says for a party who sits in its seats: its secretaries, else who speaks for it. */
export function seaters(
  partyId: string,
  offices: Pick<Offices, 'secretariesOf' | 'speakersOf'>,
  day: CivilDate,
): string[] {
  const secretaries = offices.secretariesOf(partyId, day);
  return secretaries.length > 0 ? secretaries : offices.speakersOf(partyId, day);
}

/** They and the coordinators, each once: who is told of a seat that is or will be empty. */
export function toldOfSeats(
  partyId: string,
  offices: Pick<Offices, 'secretariesOf' | 'speakersOf' | 'coordinators'>,
  day: CivilDate,
): string[] {
  return [...new Set([...seaters(partyId, offices, day), ...offices.coordinators(day)])];
}
