import { readRotation, rotationParts } from '../committees/read-rotation.ts';
import { holderOn } from '../committees/rotation.ts';
import type { Deps } from '../deps.ts';
import type { CivilDate } from '../time/civil-date.ts';
import { countsOn } from './counts-on.ts';

/** Who holds which office of an agreement on a day, by person id. */
export interface Offices {
  coordinators: (day: CivilDate) => string[];
  /** The secretaries of the party whose turn it is (Annexe 3). */
  secretaries: (day: CivilDate) => string[];
  /** The secretaries of one party, whether or not it is its turn. */
  secretariesOf: (partyId: string, day: CivilDate) => string[];
  /** The secretariat in charge, or the coordinators while it has nobody: somebody is always told. */
  stewards: (day: CivilDate) => string[];
  /** Who speaks for a party, its holders only (K-10). */
  speakersOf: (partyId: string, day: CivilDate) => string[];
}

/** Loads every dated office of an agreement once, so that many days can be asked of it. */
export async function loadOffices(agreementId: string, { db }: Pick<Deps, 'db'>): Promise<Offices> {
  const [roles, voices, rotation] = await Promise.all([
    db.roleAssignment.findMany({ where: { agreementId }, orderBy: { id: 'asc' } }),
    db.partyVoice.findMany({ where: { party: { agreementId }, capacity: 'HOLDER' }, orderBy: { id: 'asc' } }),
    db.rotation.findFirst({ where: { agreementId, kind: 'SECRETARIAT' }, include: rotationParts }),
  ]);
  const plan = rotation && readRotation(rotation);
  const holding = (role: 'coordinator' | 'secretariat', day: CivilDate) =>
    roles.filter((row) => row.role === role && countsOn(row, day));
  const coordinators = (day: CivilDate) => unique(holding('coordinator', day));
  const secretaries = (day: CivilDate) => {
    const party = plan && holderOn(plan, day).id;
    return unique(holding('secretariat', day).filter(({ partyId }) => partyId === null || partyId === party));
  };
  return {
    coordinators,
    secretaries,
    secretariesOf: (partyId, day) => unique(holding('secretariat', day).filter((row) => row.partyId === partyId)),
    stewards: (day) => {
      const inCharge = secretaries(day);
      return inCharge.length > 0 ? inCharge : coordinators(day);
    },
    speakersOf: (partyId, day) => unique(voices.filter((voice) => voice.partyId === partyId && countsOn(voice, day))),
  };
}

function unique(rows: { personId: string }[]): string[] {
  return [...new Set(rows.map(({ personId }) => personId))];
}
