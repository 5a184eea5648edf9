import type { Deps } from '../deps.ts';
import { fold } from '../text/fold.ts';
import { mayHere } from '../viewer/right.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { mayRead } from '../visibility/clearance.ts';
import { findClearance } from '../visibility/find-clearance.ts';
import { isClosed, isSheetLate } from './lateness.ts';
import { loadSheets } from './load-sheets.ts';
import { sheetRights } from './rights.ts';
import { sheetSecrecy } from './sheet-access.ts';
import { choiceFields, type KeyOfKind } from './sheet-fields.ts';
import { namesOf } from './sheet-names.ts';
import type { SheetRecord, SheetStatus } from './sheet-record.ts';

type ChoiceKey = KeyOfKind<'choice'>;

/** What is looked for; everything when nothing is said. */
export interface SheetQuery {
  /** Found in the title, the description, the need, the lead or the objective, whatever their accents. */
  words?: string | undefined;
  /** Code of an objective; a strategic one holds its operational ones. */
  objective?: string | undefined;
  axis?: string | undefined;
  partyId?: string | undefined;
  /** The body that leads it for its party (A3-5). */
  subOrganisationId?: string | undefined;
  /** A part of the name of who leads it. */
  leadName?: string | undefined;
  territory?: string | undefined;
  year?: number | undefined;
  status?: SheetStatus | undefined;
  /** What each of some fields has to hold, among the values that it lets people choose. */
  chosen?: Partial<Record<ChoiceKey, string>> | undefined;
  isLate?: boolean | undefined;
  isInnovative?: boolean | undefined;
}

export interface SheetsAnswer {
  sheets: SheetRecord[];
  /** How many others answer, which are not for who reads this. */
  reserved: number;
  /** How many of those shown are open, and late. */
  open: number;
  late: number;
  mayCreate: boolean;
}

/** The action sheets that answer to a query, as their reader may see them (Art. 12). */
export async function listSheets(viewer: Viewer, query: SheetQuery, deps: Pick<Deps, 'db'>): Promise<SheetsAnswer> {
  const all = await loadSheets({}, viewer, deps);
  const matching = all.filter((sheet) => answers(sheet, query, viewer));
  const clearance = await findClearance(viewer, deps);
  const sheets = matching.filter((sheet) => mayRead(clearance, sheetSecrecy(sheet)));
  return {
    sheets,
    reserved: matching.length - sheets.length,
    open: sheets.filter((sheet) => !isClosed(sheet)).length,
    late: sheets.filter((sheet) => isSheetLate(sheet, viewer.today)).length,
    mayCreate: mayHere(viewer, sheetRights.create),
  };
}

function answers(sheet: SheetRecord, query: SheetQuery, { today }: Pick<Viewer, 'today'>): boolean {
  const { objective, axis, partyId, subOrganisationId, leadName, territory, year, status, chosen = {} } = query;
  const code = sheet.objective.code.toUpperCase();
  const wanted = objective?.toUpperCase();
  const named = (list: string[], name: string) => list.some((one) => fold(one).includes(fold(name)));
  return (
    (!wanted || code === wanted || code.startsWith(`${wanted}.`)) &&
    (!axis || named(sheet.axes, axis)) &&
    (!partyId || sheet.leadParty.id === partyId) &&
    (!subOrganisationId || sheet.subOrganisation?.id === subOrganisationId) &&
    (!leadName || named(sheet.leadPerson ? [sheet.leadPerson.name] : [], leadName)) &&
    (!territory || named(sheet.territories, territory)) &&
    (!year || sheet.planYears.includes(year)) &&
    (!status || sheet.status === status) &&
    choiceFields.every((key) => !chosen[key] || sheet[key] === chosen[key]) &&
    (!query.isLate || isSheetLate(sheet, today)) &&
    (!query.isInnovative || sheet.isInnovative) &&
    (!query.words || holds(sheet, query.words))
  );
}

function holds(sheet: SheetRecord, words: string): boolean {
  const { description, need, leadPerson, leadService, subOrganisation, objective } = sheet;
  const where = [
    ...namesOf(sheet),
    description,
    need,
    leadPerson?.name ?? '',
    leadService,
    subOrganisation?.name ?? '',
    objective.code,
    objective.label,
  ];
  const folded = fold(where.join(' '));
  return fold(words)
    .split(' ')
    .every((word) => folded.includes(word));
}
