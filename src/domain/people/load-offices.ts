import type { Deps } from '../deps.ts';
import { loadRotations } from '../rotations/load-rotations.ts';
import { readRotation } from '../rotations/read-rotation.ts';
import { holderOn } from '../rotations/rotation.ts';
import type { CivilDate } from '../time/civil-date.ts';
import { countsOn } from './counts-on.ts';
import { loadRoster } from './load-roster.ts';

/** Who holds which office of an agreement on a day, by person id. */
export interface Offices {
  coordinators: (day: CivilDate) => string[];
  /** The secretaries of the party whose turn it is (Annexe 3). */
  secretaries: (day: CivilDate) => string[];
  /** The secretaries of one party, whether or not it is its turn. */
  secretariesOf: (partyId: string, day: CivilDate) => string[];
  /** The secretariat in charge, or the coordinators while it has nobody: somebody is always told. */
  stewards: (day: CivilDate) => string[];
  /** Who may record decisions: the coordinators, the secretaries in charge, and who sits for their party. */
  recorders: (day: CivilDate) => string[];
  /** The secretaries of a meeting: those in charge, or those of its own secretariat where it departs from the rotation. */
  secretariesFor: (meeting: MeetingSecretariat, day: CivilDate) => string[];
  /** They, or the coordinators while there is nobody. */
  keepers: (meeting: MeetingSecretariat, day: CivilDate) => string[];
  /** Who speaks for a party, its holders only (K-10). */
  speakersOf: (partyId: string, day: CivilDate) => string[];
}

/** What a meeting says of its secretariat. */
export interface MeetingSecretariat {
  committeeId: string;
  secretariatId: string | null;
  day: CivilDate;
}

/** Loads every dated office of an agreement once, so that many days can be asked of it. */
export async function loadOffices(
  agreementId: string,
  { db }: { db: Pick<Deps['db'], 'person' | 'rotation'> },
): Promise<Offices> {
  const [roster, rotations] = await Promise.all([loadRoster(agreementId, { db }), loadRotations(agreementId, { db })]);
  const roles = roster.flatMap((person) => person.roles).toSorted(byId);
  const voices = roster
    .flatMap((person) => person.voices.filter(({ capacity }) => capacity === 'HOLDER'))
    .toSorted(byId);
  const rotation = rotations.find(({ kind }) => kind === 'SECRETARIAT');
  const plan = rotation && readRotation(rotation);
  const holding = (role: 'coordinator' | 'secretariat', day: CivilDate) =>
    roles.filter((row) => row.role === role && countsOn(row, day));
  const coordinators = (day: CivilDate) => unique(holding('coordinator', day));
  const secretaries = (day: CivilDate) => {
    const party = plan && holderOn(plan, day).id;
    return unique(holding('secretariat', day).filter(({ partyId }) => partyId === null || partyId === party));
  };
  const secretariesOf = (partyId: string, day: CivilDate) =>
    unique(holding('secretariat', day).filter((row) => row.partyId === partyId));
  const secretariesFor = ({ committeeId, secretariatId, day: held }: MeetingSecretariat, day: CivilDate) => {
    const isOfRotation = plan && rotation.committeeId === committeeId && holderOn(plan, held).id === secretariatId;
    return secretariatId === null || isOfRotation ? secretaries(day) : secretariesOf(secretariatId, day);
  };
  // Rules ask for the same days again and again.
  const stewards = new Map<CivilDate, string[]>();
  const orCoordinators = (people: string[], day: CivilDate) => (people.length > 0 ? people : coordinators(day));
  return {
    coordinators,
    secretaries,
    secretariesOf,
    secretariesFor,
    recorders: (day) => {
      const party = plan && holderOn(plan, day).id;
      const sitting = roster.filter(({ memberships, voices, roles }) =>
        [...memberships, ...voices, ...roles.filter(({ role }) => role === 'secretariat')].some(
          (row) => row.partyId === party && countsOn(row, day),
        ),
      );
      const offices = [...coordinators(day), ...secretaries(day)];
      return [...new Set([...offices, ...sitting.map(({ id }) => id)])];
    },
    stewards: (day) => {
      const found = stewards.get(day) ?? orCoordinators(secretaries(day), day);
      stewards.set(day, found);
      return found;
    },
    keepers: (meeting, day) => orCoordinators(secretariesFor(meeting, day), day),
    speakersOf: (partyId, day) => unique(voices.filter((voice) => voice.partyId === partyId && countsOn(voice, day))),
  };
}

/** The order in which they were entered. */
const byId = (a: { id: string }, b: { id: string }) => a.id.localeCompare(b.id);

function unique(rows: { personId: string }[]): string[] {
  return [...new Set(rows.map(({ personId }) => personId))];
}
