import type { Committee, Meeting } from '../../database/generated/client.ts';
import { InvalidForm, UserError } from '../../errors.ts';
import type { Deps } from '../deps.ts';
import { rosterParts } from '../people/load-roster.ts';
import { type CivilDate, fromDbDate } from '../time/civil-date.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { mayRead } from '../visibility/clearance.ts';
import { personClearance } from '../visibility/person-clearance.ts';
import { listConcernChoices } from './decision-concerns.ts';
import type { DecisionKind, Visibility } from './decision-record.ts';

export interface DecisionInput {
  text: string;
  kind: DecisionKind;
  /** `committee:<id>`, or `meeting:<id>` for a meeting of one. */
  place: string;
  objectiveIds: string[];
  /** What else it concerns; left as it is when nothing is said. */
  sheetIds?: string[] | undefined;
  indicatorIds?: string[] | undefined;
  ownerId: string | null;
  dueOn: CivilDate | null;
  visibility: Visibility;
  /** « Contraire COG ? », in so many words; empty when it is not (A5-3). */
  cogNote: string;
}

/** As much as a form's field can show again. */
export const MOST_TEXT = 3000;
const MOST_NOTE = 500;

/**
 * What somebody fills in of a decision, checked against the agreement.
 * @throws InvalidForm naming each field to mend.
 */
export async function readDecisionInput(viewer: Viewer, input: DecisionInput, { db }: Pick<Deps, 'db'>) {
  const agreementId = viewer.agreement.id;
  const text = input.text.replace(/\r\n/g, '\n').trim();
  const cogNote = input.cogNote.trim();
  const [place, objectives, owner] = await Promise.all([
    findPlace(viewer, input.place, { db }),
    db.objective.findMany({ where: { agreementId, id: { in: input.objectiveIds } } }),
    input.ownerId ? db.person.findFirst({ where: { agreementId, id: input.ownerId }, include: rosterParts }) : null,
  ]);
  const fields: Record<string, UserError> = await concernRefusals(viewer, input, { db });
  if (text === '') fields.text = new UserError('required');
  if (text.length > MOST_TEXT) fields.text = new UserError('tooLong', { most: MOST_TEXT });
  if (cogNote.length > MOST_NOTE) fields.cogNote = new UserError('tooLong', { most: MOST_NOTE });
  if (!place) fields.place = new UserError('required');
  if (input.ownerId && !owner) fields.owner = new UserError('gone');
  const readable = { visibility: input.visibility, committeeId: place?.committee.id };
  if (owner && !mayRead(personClearance(owner, viewer.today), readable)) {
    fields.owner = new UserError('ownerMayNotRead', { name: owner.name });
  }
  if (objectives.length < new Set(input.objectiveIds).size) fields.objectives = new UserError('gone');
  if (!place || Object.keys(fields).length > 0) throw new InvalidForm(fields);
  return {
    text,
    kind: input.kind,
    ...place,
    day: place.meeting ? fromDbDate(place.meeting.day) : viewer.today,
    objectiveIds: objectives.map(({ id }) => id),
    sheetIds: input.sheetIds,
    indicatorIds: input.indicatorIds,
    ownerId: owner?.id ?? null,
    dueOn: input.dueOn,
    visibility: input.visibility,
    isContraryToCog: cogNote !== '',
    cogNote: cogNote || null,
  };
}

/** One chooses only what one may read: what is hidden is not told to exist (Art. 12). */
async function concernRefusals(
  viewer: Viewer,
  { sheetIds = [], indicatorIds = [] }: DecisionInput,
  deps: Pick<Deps, 'db'>,
): Promise<Record<string, UserError>> {
  if (sheetIds.length + indicatorIds.length === 0) return {};
  const known = await listConcernChoices({ ...viewer, audience: 'self' }, { words: '' }, deps);
  const isKnown = (rows: { id: string }[]) => (id: string) => rows.some((row) => row.id === id);
  return {
    ...(sheetIds.every(isKnown(known.sheets)) ? {} : { sheets: new UserError('gone') }),
    ...(indicatorIds.every(isKnown(known.indicators)) ? {} : { indicators: new UserError('gone') }),
  };
}

async function findPlace(
  viewer: Viewer,
  given: string,
  { db }: Pick<Deps, 'db'>,
): Promise<{ committee: Committee; meeting: Meeting | null } | null> {
  const [kind, id = ''] = given.split(':');
  const agreementId = viewer.agreement.id;
  if (kind === 'meeting') {
    const meeting = await db.meeting.findFirst({ where: { agreementId, id }, include: { committee: true } });
    return meeting && { committee: meeting.committee, meeting };
  }
  const committee = await db.committee.findFirst({ where: { agreementId, id } });
  return committee && { committee, meeting: null };
}
