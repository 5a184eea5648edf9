import { InvalidForm, UserError } from '../../errors.ts';
import type { Deps } from '../deps.ts';
import { loadSheets } from '../sheets/load-sheets.ts';
import { sheetSecrecy } from '../sheets/sheet-access.ts';
import { type PartyName, partyName } from '../text/party-name.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { mayRead } from '../visibility/clearance.ts';
import { ownClearance } from '../visibility/find-clearance.ts';
import { readAmount } from './amount.ts';
import { type MeansLine, meansFaults } from './means-line.ts';
import { meansKinds, type Visibility } from './means-record.ts';

/** A line as somebody fills it in. */
export interface MeansInput {
  partyId: string;
  /** « 2021 » */
  year: string;
  kind: string;
  /** A sheet's reference, an objective's id, or neither. */
  sheet: string;
  objectiveId: string;
  label: string;
  /** « 12 500,50 », or empty. */
  planned: string;
  actual: string;
  /** `YYYY-MM-DD`, or empty. */
  dueOn: string;
  source: string;
  visibility: Visibility;
}

/** The form's one field for a sheet, an objective or the whole. */
const FIELDS: Partial<Record<keyof MeansLine, string>> = {
  partyId: 'party',
  sheetId: 'target',
  objectiveId: 'target',
};

/**
 * What somebody fills in of a line, checked against the agreement.
 * @throws InvalidForm naming each field to mend: no source (Art. 7), a negative or unreadable amount.
 */
export async function readMeansInput(
  viewer: Viewer,
  input: MeansInput,
  deps: Pick<Deps, 'db'>,
): Promise<MeansLine & { party: PartyName & { id: string } }> {
  const agreementId = viewer.agreement.id;
  const [party, objective, [sheet], clearance] = await Promise.all([
    input.partyId ? deps.db.party.findFirst({ where: { agreementId, id: input.partyId } }) : null,
    input.objectiveId ? deps.db.objective.findFirst({ where: { agreementId, id: input.objectiveId } }) : null,
    input.sheet ? loadSheets({ reference: input.sheet }, viewer, deps) : [],
    ownClearance(viewer, deps),
  ]);
  const fields: Record<string, UserError> = {};
  const kind = meansKinds.find((each) => each === input.kind);
  const [planned, actual] = [readAmount(input.planned), readAmount(input.actual)];
  if (!party) fields.party = new UserError('required');
  if (!kind) fields.kind = new UserError('required');
  if (input.objectiveId && !objective) fields.target = new UserError('gone');
  if (input.sheet && !(sheet && mayRead(clearance, sheetSecrecy(sheet)))) fields.target = new UserError('gone');
  const line: MeansLine = {
    partyId: party?.id ?? '',
    year: Number(input.year.trim()),
    kind: kind ?? 'FTE',
    sheetId: sheet?.id ?? null,
    objectiveId: objective?.id ?? null,
    label: input.label.replace(/\s+/g, ' ').trim(),
    planned: planned ?? null,
    actual: actual ?? null,
    dueOn: input.dueOn || null,
    source: input.source.trim(),
    visibility: input.visibility,
  };
  for (const [key, fault] of Object.entries(meansFaults(line))) fields[FIELDS[key as keyof MeansLine] ?? key] ??= fault;
  if (planned === undefined) fields.planned = new UserError('amount');
  if (actual === undefined) fields.actual = new UserError('amount');
  if (!party || Object.keys(fields).length > 0) throw new InvalidForm(fields);
  return { ...line, party: { id: party.id, ...partyName(party) } };
}
