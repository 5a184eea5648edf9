import { readMilestones } from '../../sheets/read-milestones.ts';
import { mostOf, type SheetFieldKind, sheetField, sheetFieldKeys } from '../../sheets/sheet-fields.ts';
import { otherNames } from '../../sheets/sheet-names.ts';
import { fold } from '../../text/fold.ts';
import type { Cells, Entity } from '../entity.ts';
import type { ImportedRow } from '../imported-rows.ts';
import { numberIn, ownReference, sheetKey } from '../keys.ts';
import { milestonesIn } from './milestone-row.ts';
import { type ImportRemark, type ResolvedRow, type RowContext, refuser } from './row-context.ts';
import { sheetLead } from './sheet-lead.ts';
import { sheetNames } from './sheet-names.ts';
import { sheetReferents } from './sheet-referents.ts';
import { spanOf } from './span-of.ts';

/** Cells that name something, taken as the agreement calls it; steps are things of their own. */
const NAMING: SheetFieldKind[] = [
  'objective',
  'axes',
  'committee',
  'partners',
  'party',
  'person',
  'body',
  'referents',
  'milestones',
];

const TEXTS: SheetFieldKind[] = ['text', 'paragraph'];

/**
 * A line of « Actions »: the sheet that it means, by its number or its title, or a new one, which cannot do without a
 * title, an objective, a lead party, and years or dates. Names are read as the agreement knows them.
 */
export function resolveSheet(given: ImportedRow<'sheets'>, context: RowContext): ResolvedRow {
  const row = withPartnerNumber(given);
  const { cells: read } = row;
  const { directory } = context;
  const { refuse, refusals } = refuser(row);
  const remarks: ImportRemark[] = [];
  const remark = (why: ImportRemark['why'], value: string) => remarks.push({ at: row.at, why, value });

  const known = findStored(row, context);
  const former = known?.cells ?? {};
  const { milestones = '' } = read;
  const plain = sheetFieldKeys.filter((key) => key in read && !NAMING.includes(sheetField(key).kind));
  const cells: Cells = Object.fromEntries(plain.map((key) => [key, read[key]]));
  const title = read.title ?? String(former.title ?? '');
  if (title === '') refuse('title', 'required');
  for (const key of plain.filter((each) => TEXTS.includes(sheetField(each).kind))) {
    const most = mostOf(key);
    if (String(read[key] ?? '').length > most) refuse(key, 'tooLong', { most });
  }

  Object.assign(cells, sheetNames(row, { isNew: !known, refuse }, directory));
  Object.assign(
    cells,
    sheetLead(row, { former, isNew: !known, committee: cells.committee, refuse, remark }, directory),
  );
  Object.assign(cells, sheetReferents(row, { former, refuse, remark }, directory));
  const span = spanOf({ ...former, ...cells });
  if (!span) refuse('dueOn', 'datesOrYears');
  else {
    Object.assign(cells, span.cells);
    for (const why of span.assumed) remark(why, title);
    if (span.isBackwards) refuse('dueOn', 'dueBeforeStart');
  }
  if (!readMilestones(milestones)) refuse('milestones', 'milestoneForm');
  if (refusals.length > 0) return { wanted: [], refusals, remarks: [] };

  const reference = known
    ? String(former.reference)
    : (context.newSheets.get(nameIn(row)) ?? newReference(read.reference, context));
  if (!known) context.newSheets.set(nameIn(row), reference);
  const isKept = read.reference === read.partnerNumber || ownReference(read.reference ?? '') === reference;
  if (read.reference && !isKept && !known) remark('renumbered', read.reference);
  if (known && fold(String(former.title)) !== fold(title)) remark('renamed', `${reference} ${former.title}`);
  cells.reference = reference;
  const names = [title, read.reference, ...otherNames.map((key) => read[key]), reference];
  for (const name of names) if (name) context.sheetNames.set(fold(name), reference);
  const sheet: Entity = { kind: 'sheet', key: sheetKey(reference), label: `${reference} ${title}`, cells };
  return { wanted: [sheet, ...(milestonesIn(milestones, reference, context.seen) ?? [])], refusals, remarks };
}

/** A number that is none of ours is the authority's own, « PE1 »; a bare one only numbers the lines of its file. */
function withPartnerNumber(row: ImportedRow<'sheets'>): ImportedRow<'sheets'> {
  const { reference = '', partnerNumber } = row.cells;
  const isTheirs = reference.length <= mostOf('partnerNumber') && !ownReference(reference) && !/^fa/i.test(reference);
  if (partnerNumber || reference === '' || !isTheirs) return row;
  return { ...row, cells: { ...row.cells, partnerNumber: reference } };
}

/**
 * « FA-03 » is that sheet; a bare number only when its title agrees, since files number their own lines; else the only one
 * that has its other names, the surest first.
 */
function findStored({ cells }: ImportedRow<'sheets'>, { stored, called }: RowContext) {
  const { reference = '', title = '' } = cells;
  const own = ownReference(reference);
  const numbered = own ? stored.get(sheetKey(own)) : undefined;
  const isSaid = /^fa/i.test(reference.trim());
  if (numbered && (isSaid || title === '' || fold(String(numbered.cells.title)) === fold(title))) return numbered;
  if (isSaid) return undefined;
  const found = otherNames.map((key) => called.get(key)?.get(fold(cells[key] ?? '')) ?? []);
  return found.find((sheets) => sheets.length === 1)?.[0];
}

/** By what a new sheet is known in its file: its number when that is one of ours, else its title. */
function nameIn({ cells: { reference = '', title = '' } }: ImportedRow<'sheets'>): string {
  return /^fa/i.test(reference.trim()) ? fold(reference) : fold(title);
}

/** Its own number where it is free, else the next one. */
function newReference(given: string | undefined, { last, stored, sheetNames }: RowContext): string {
  const own = given ? ownReference(given) : null;
  const isFree = own !== null && !stored.has(sheetKey(own)) && ![...sheetNames.values()].includes(own);
  const number = isFree ? numberIn(own) : last.sheet + 1;
  last.sheet = Math.max(last.sheet, number);
  return `FA-${String(number).padStart(2, '0')}`;
}
