import { InvalidForm, UserError } from '../../errors.ts';
import { changeOnce } from '../audit/change-once.ts';
import type { Deps } from '../deps.ts';
import { findSheet } from '../sheets/find-sheet.ts';
import type { SheetRecord } from '../sheets/sheet-record.ts';
import { requireRight } from '../viewer/right.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { readAmount } from './amount.ts';
import { type FundingLine, fundingFaults } from './funding-line.ts';
import { type FundingRecord, loadFundings } from './load-fundings.ts';
import { meansRights } from './rights.ts';

export interface FundingInput {
  /** Reference of the sheet. */
  reference: string;
  /** The one to change; empty for a new one. */
  id: string;
  funder: string;
  scheme: string;
  /** « 2021 », or empty. */
  year: string;
  /** « 12 500,50 », or empty. */
  amount: string;
  source: string;
}

/**
 * The sheet of a funding, and the one to change when there is one, for who follows the sheet.
 * @throws UserError for others, and when either is gone.
 */
export async function findFunding(
  viewer: Viewer,
  { reference, id }: { reference: string; id: string },
  deps: Pick<Deps, 'db'>,
): Promise<{ sheet: SheetRecord; former: FundingRecord | null }> {
  const sheet = await findSheet({ ...viewer, audience: 'self' }, reference, deps);
  await requireRight(viewer, meansRights.recordFunding, sheet, deps);
  if (id === '') return { sheet, former: null };
  const isId = /^[0-9a-f-]{36}$/i.test(id);
  const [former] = isId ? await loadFundings({ id, sheetId: sheet.id }, viewer, deps) : [];
  if (!former) throw new UserError('gone');
  return { sheet, former };
}

/**
 * Says who pays for a sheet, or mends what was said of it; what it was before stays in the trail.
 * @throws UserError for who does not follow the sheet; InvalidForm naming each field to mend: no source (Art. 7).
 */
export async function recordFunding(viewer: Viewer, input: FundingInput, deps: Deps): Promise<{ reference: string }> {
  const { sheet, former } = await findFunding(viewer, input, deps);
  const data = readFunding(input);
  const before = former && plain(former);
  if (before && JSON.stringify(before) === JSON.stringify(data)) return { reference: sheet.reference };
  await changeOnce(viewer, deps, async ({ tx, note }) => {
    const changed = former ? (await tx.funding.updateMany({ where: { id: former.id }, data })).count : 0;
    if (former && changed === 0) throw new UserError('gone');
    const { id } = former ?? (await tx.funding.create({ data: { ...data, sheetId: sheet.id } }));
    note(former ? 'funding.changed' : 'funding.added', ['Funding', id], {
      before: before && { ...before },
      after: { reference: sheet.reference, ...data },
    });
  });
  return { reference: sheet.reference };
}

/**
 * Takes a funding away; the trail keeps what it said.
 * @throws UserError for who does not follow the sheet, and when it is gone already.
 */
export async function removeFunding(
  viewer: Viewer,
  input: { reference: string; id: string },
  deps: Deps,
): Promise<{ reference: string }> {
  const { sheet, former } = await findFunding(viewer, input, deps);
  if (!former) throw new UserError('gone');
  await changeOnce(viewer, deps, async ({ tx, note }) => {
    const { count } = await tx.funding.deleteMany({ where: { id: former.id } });
    if (count === 0) throw new UserError('gone');
    note('funding.removed', ['Funding', former.id], { before: { reference: sheet.reference, ...plain(former) } });
  });
  return { reference: sheet.reference };
}

function readFunding(input: FundingInput): FundingLine {
  const [funder, scheme, source] = [input.funder.trim(), input.scheme.trim(), input.source.trim()];
  const year = input.year.trim() === '' ? null : Number(input.year);
  const amount = readAmount(input.amount);
  const line = { year, funder, scheme, amount: amount ?? null, source };
  const fields = { ...fundingFaults(line), ...(amount === undefined ? { amount: new UserError('amount') } : {}) };
  if (Object.keys(fields).length > 0) throw new InvalidForm(fields);
  return line;
}

function plain({ year, funder, scheme, amount, source }: FundingRecord): FundingLine {
  return { year, funder, scheme, amount, source };
}
