import type { RotationKind } from '../../database/generated/client.ts';
import type { Offices } from '../people/load-offices.ts';
import type { CivilDate } from '../time/civil-date.ts';

/** Who acts for a party in an office that turns: its secretaries, or who speaks for it in the chair (Annexe 3). */
export function officeHolders(
  kind: RotationKind,
  partyId: string,
  offices: Pick<Offices, 'secretariesOf' | 'speakersOf'>,
  day: CivilDate,
): string[] {
  return kind === 'SECRETARIAT' ? offices.secretariesOf(partyId, day) : offices.speakersOf(partyId, day);
}
