import { fundingFaults } from '../../means/funding-line.ts';
import type { Cells } from '../entity.ts';
import type { ImportedRow } from '../imported-rows.ts';
import { fundingKey } from '../keys.ts';
import { type ResolvedRow, type RowContext, refuser, sheetMeant } from './row-context.ts';

/** A line of « Financeurs »: who pays for a sheet, with its source (Art. 7), by the rules of the form. */
export function resolveFunding(row: ImportedRow<'fundings'>, context: RowContext): ResolvedRow {
  const { sheet = '', funder = '', scheme = '', ...plain } = row.cells;
  const { refuse, refusals } = refuser(row);
  const reference = sheetMeant(context, sheet);
  if (!reference) refuse('sheet', sheet === '' ? 'required' : 'sheetUnknown', { given: sheet });
  const cells: Cells = { ...plain, sheet: reference ?? undefined, funder, scheme };
  const key = fundingKey(cells, context.seen);
  const whole: Cells = { ...context.stored.get(key)?.cells, ...cells };
  const faults = fundingFaults({
    funder,
    scheme,
    year: plain.year ?? null,
    amount: plain.amount ?? null,
    source: String(whole.source ?? ''),
  });
  for (const [field, { code, detail }] of Object.entries(faults)) refuse(field, code, detail);
  if (refusals.length > 0) return { wanted: [], refusals, remarks: [] };
  const label = [reference, funder, scheme, plain.year].filter(Boolean).join(' · ');
  return { wanted: [{ kind: 'funding', key, label, cells }], refusals, remarks: [] };
}
