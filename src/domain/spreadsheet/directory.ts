import type { Deps, Transaction } from '../deps.ts';
import { objectiveParts, readObjective } from '../objectives/objective.ts';
import { rosterParts } from '../people/load-roster.ts';
import { fold } from '../text/fold.ts';
import type { CivilDate } from '../time/civil-date.ts';
import type { AgreementScope } from '../viewer/viewer.ts';
import type { Clearance } from '../visibility/clearance.ts';
import { personClearance } from '../visibility/person-clearance.ts';

/** Something with an id and the names by which a cell may mean it, the one that exports write first. */
export interface Named {
  id: string;
  names: string[];
}

export interface NamedPerson extends Named {
  email: string | null;
  partyIds: string[];
  clearance: Clearance;
}

export interface NamedSeat extends Named {
  committeeId: string;
  partyIds: string[];
  isAdvisory: boolean;
}

/** Everything of an agreement that a spreadsheet's cells may name. */
export interface Directory {
  today: CivilDate;
  parties: Named[];
  subOrganisations: (Named & { partyId: string })[];
  objectives: Named[];
  axes: Named[];
  committees: Named[];
  seats: NamedSeat[];
  people: NamedPerson[];
  /** Names of the partners that the agreement knows (A1-2). */
  partners: string[];
}

/** Loads what cells may name (parties by any alias, C-1; objectives by code or label; people by name or e-mail). */
export async function loadDirectory(
  { agreement: { id: agreementId }, today }: { agreement: Pick<AgreementScope, 'id'>; today: CivilDate },
  { db }: { db: Deps['db'] | Transaction },
): Promise<Directory> {
  const where = { agreementId };
  const orderBy = { position: 'asc' } as const;
  const [parties, objectives, axes, committees, seats, people, partners] = await Promise.all([
    db.party.findMany({ where, orderBy, include: { aliases: true, subOrganisations: true } }),
    db.objective.findMany({ where, include: objectiveParts(today) }),
    db.axis.findMany({ where, orderBy }),
    db.committee.findMany({ where, orderBy }),
    db.seatRule.findMany({ where, orderBy, include: { parties: true } }),
    db.person.findMany({ where, include: rosterParts, orderBy: { name: 'asc' } }),
    db.partner.findMany({ where, orderBy: { name: 'asc' } }),
  ]);
  return {
    today,
    parties: parties.map(({ id, shortName, code, statedName, officialName, aliases }) => ({
      id,
      names: [shortName, code, statedName, officialName, ...aliases.map(({ name }) => name)],
    })),
    subOrganisations: parties.flatMap(({ id: partyId, subOrganisations }) =>
      subOrganisations.map(({ id, code, name }) => ({ id, partyId, names: [name, code] })),
    ),
    objectives: objectives.map((row) => ({ id: row.id, names: [row.code, readObjective(row).label] })),
    axes: axes.map(({ id, code, label }) => ({ id, names: [label, code] })),
    committees: committees.map(({ id, shortName, code, name, aliases }) => ({
      id,
      names: [shortName, code, name, ...aliases],
    })),
    seats: seats.map(({ id, label, code, committeeId, isAdvisory, parties: of }) => ({
      id,
      names: [label, code],
      committeeId,
      isAdvisory,
      partyIds: of.map((party) => party.id),
    })),
    people: people.map((person) => ({
      id: person.id,
      names: [person.name],
      email: person.email,
      partyIds: [
        ...new Set([...person.memberships, ...person.voices, ...person.roles].flatMap(({ partyId }) => partyId ?? [])),
      ],
      clearance: personClearance(person, today),
    })),
    partners: partners.map(({ name }) => name),
  };
}

/** Names as they are compared, worked out once for all the rows of a file. */
const folded = new WeakMap<Named, string[]>();

function foldedNames(one: Named): string[] {
  const known = folded.get(one) ?? one.names.map(fold);
  folded.set(one, known);
  return known;
}

/** Those that a text names exactly, whatever accents and case; else, when none does, those of which it is a part. */
export function named<T extends Named>(among: T[], text: string): T[] {
  const wanted = fold(text);
  const exact = among.filter((one) => foldedNames(one).includes(wanted));
  if (exact.length > 0 || wanted.length < 3) return exact;
  return among.filter((one) => foldedNames(one).some((name) => name.includes(wanted)));
}

/** The one that a text names; undefined when none does, or several. */
export function oneNamed<T extends Named>(among: T[], text: string): T | undefined {
  const found = named(among, text);
  return found.length === 1 ? found[0] : undefined;
}

/** Its first name: what exports write. */
export function nameOf(among: Named[], id: string | null | undefined): string | undefined {
  return among.find((one) => one.id === id)?.names[0];
}
