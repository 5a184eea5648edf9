import type { Membership, PartyVoice, Role, RoleAssignment } from '../../database/generated/client.ts';
import type { Database } from '../deps.ts';
import { readRotation, rotationParts } from '../rotations/read-rotation.ts';
import { holderOn } from '../rotations/rotation.ts';
import type { CivilDate } from '../time/civil-date.ts';
import { countsOn } from './counts-on.ts';

/** The database, or one transaction, as far as rotations go. */
type Rotations = Pick<Database, 'rotation'>;

interface DatedRights {
  agreementId: string;
  roles: RoleAssignment[];
  voices: PartyVoice[];
  memberships: Membership[];
}

/**
 * The roles and parties of a person on a day. The secretariat's role counts only while the person's party
 * holds the secretariat (Annexe 3: « alternativement »): at each turn the rights pass by themselves.
 */
export async function personRights(
  person: DatedRights,
  today: CivilDate,
  db: Rotations,
): Promise<{ roles: Role[]; partyIds: string[] }> {
  const assignments = person.roles.filter((role) => countsOn(role, today));
  const voices = person.voices.filter((voice) => countsOn(voice, today));
  const memberships = person.memberships.filter((membership) => countsOn(membership, today));

  const roles = new Set<Role>();
  const isSecretary = assignments.some(({ role }) => role === 'secretariat');
  const secretariat = isSecretary ? await secretariatOn(person.agreementId, today, db) : null;
  for (const { role, partyId } of assignments) {
    if (role !== 'secretariat' || partyId === null || partyId === secretariat) roles.add(role);
  }
  // Who speaks for a party reads what it is asked to agree to.
  if (memberships.length > 0 || voices.length > 0 || isSecretary) roles.add('member');

  const parties = [...memberships, ...voices, ...assignments].map((row) => row.partyId);
  return { roles: [...roles], partyIds: [...new Set(parties.filter((id) => id !== null))] };
}

/** The party that holds the secretariat on a day, or null when the agreement knows no such rotation. */
export async function secretariatOn(agreementId: string, today: CivilDate, db: Rotations): Promise<string | null> {
  const row = await db.rotation.findFirst({
    where: { agreementId, kind: 'SECRETARIAT' },
    include: rotationParts,
  });
  return row ? holderOn(readRotation(row), today).id : null;
}
