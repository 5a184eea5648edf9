import type { Prisma } from '../../database/generated/client.ts';
import { InvalidForm, UserError } from '../../errors.ts';
import type { Deps } from '../deps.ts';
import { rosterParts } from '../people/load-roster.ts';
import { partyName } from '../text/party-name.ts';
import type { CivilDate } from '../time/civil-date.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { mayRead } from '../visibility/clearance.ts';
import { personClearance } from '../visibility/person-clearance.ts';
import { type GivenFields, type GivenPart, NO_AXIS } from './given-sheet.ts';
import { readGiven } from './read-given.ts';
import { type SheetFieldKey, type SheetFields, sheetField, sheetFieldKeys } from './sheet-fields.ts';

/** What a sheet cannot do without, and what is asked with it. */
export type CreationKey = {
  [N in SheetFieldKey]: SheetFields[N] extends { part: 'frame'; isRequired: true } | { inCreation: true } ? N : never;
}[SheetFieldKey];

/** The fields with which a sheet is created, in the table's order; its number and first status come by themselves. */
export const creationFields = sheetFieldKeys.filter((key) => {
  const { part, isRequired, inCreation } = sheetField(key);
  return (part === 'frame' && isRequired) || inCreation;
}) as CreationKey[];

type Given = Partial<GivenPart<'frame'> & GivenFields<CreationKey>>;

/** A sheet's own row, save for what is given by itself. */
type SheetData = Omit<
  Prisma.ActionSheetUncheckedCreateInput,
  'id' | 'agreementId' | 'reference' | 'number' | 'createdAt' | 'axes'
>;

/**
 * What somebody fills in of some fields of a sheet, checked against the agreement, as its row keeps it.
 * @throws InvalidForm naming each field to mend.
 */
export async function readSheetInput(
  viewer: Viewer,
  { keys, given }: { keys: readonly SheetFieldKey[]; given: Given },
  { db }: Pick<Deps, 'db'>,
): Promise<{ data: SheetData; axisIds: string[] }> {
  const { data, faults } = readGiven(keys, given);
  const named = await findNamed(viewer, given, db);
  const { objective, axes, party, person, body, committee } = named;
  if (!objective) faults.objective = new UserError('required');
  if (!party) faults.leadParty = new UserError('required');
  if (!person) faults.leadPerson = new UserError('required');
  // An axis, or « aucun »: one of them, and not both.
  const hasNoAxis = given.axes?.includes(NO_AXIS) ?? false;
  if (hasNoAxis === axes.length > 0) faults.axes = new UserError('axisOrNone');
  if (isBackwards(given)) faults.dueOn = new UserError('dueBeforeStart');
  if (given.committee && !committee) faults.committee = new UserError('gone');
  if (given.subOrganisation && !body) faults.subOrganisation = new UserError('gone');
  if (body && party && body.partyId !== party.id) {
    faults.subOrganisation = new UserError('bodyOfOther', {
      body: { shortName: body.name, article: body.article },
      party: partyName(party),
    });
  }
  const readable = { visibility: given.visibility ?? 'PARTIES', committeeId: committee?.id };
  if (person && !mayRead(personClearance(person, viewer.today), readable)) {
    faults.leadPerson = new UserError('leadMayNotRead', { name: person.name });
  }
  if (!objective || !party || !person || Object.keys(faults).length > 0) throw new InvalidForm(faults);
  const ids = { objectiveId: objective.id, leadPartyId: party.id, leadPersonId: person.id };
  const others = { subOrganisationId: body?.id ?? null, committeeId: committee?.id ?? null };
  // Read field by field from their table, all those that a sheet cannot do without among them.
  return { data: { ...data, ...ids, ...others, hasNoAxis } as SheetData, axisIds: axes.map(({ id }) => id) };
}

function isBackwards({ startsOn, dueOn }: { startsOn?: CivilDate; dueOn?: CivilDate }): boolean {
  return Boolean(startsOn && dueOn && dueOn < startsOn);
}

/** What the ids given mean in this agreement. */
async function findNamed({ agreement: { id: agreementId } }: Viewer, given: Given, db: Deps['db']) {
  const { objective, axes, leadParty, leadPerson, subOrganisation, committee } = given;
  const [objectiveFound, axesFound, party, person, body, committeeFound] = await Promise.all([
    objective ? db.objective.findFirst({ where: { agreementId, id: objective } }) : null,
    db.axis.findMany({ where: { agreementId, id: { in: (axes ?? []).filter((id) => id !== NO_AXIS) } } }),
    leadParty ? db.party.findFirst({ where: { agreementId, id: leadParty } }) : null,
    leadPerson ? db.person.findFirst({ where: { agreementId, id: leadPerson }, include: rosterParts }) : null,
    subOrganisation ? db.subOrganisation.findFirst({ where: { party: { agreementId }, id: subOrganisation } }) : null,
    committee ? db.committee.findFirst({ where: { agreementId, id: committee } }) : null,
  ]);
  return { objective: objectiveFound, axes: axesFound, party, person, body, committee: committeeFound };
}
