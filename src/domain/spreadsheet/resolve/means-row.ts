import { meansFaults } from '../../means/means-line.ts';
import { oneNamed } from '../directory.ts';
import type { Cells } from '../entity.ts';
import type { ImportedRow } from '../imported-rows.ts';
import { meansKey } from '../keys.ts';
import { type ResolvedRow, type RowContext, refuser, sheetMeant } from './row-context.ts';

/** A line of « Moyens »: what a party brings in a year (A4-3), with its source (Art. 7, R-15), by the rules of the forms. */
export function resolveMeans(row: ImportedRow<'means'>, context: RowContext): ResolvedRow {
  const { party, objective, sheet, ...plain } = row.cells;
  const { refuse, refusals } = refuser(row);
  const { directory } = context;
  const cells: Cells = { ...plain, label: plain.label ?? '' };
  const known = directory.parties.map(({ names }) => names[0]);
  const found = party ? oneNamed(directory.parties, party) : undefined;
  if (!party) refuse('party', 'required');
  else if (!found) refuse('party', 'partyUnknown', { given: party, known });
  cells.party = found?.names[0];
  if (plain.year === undefined) refuse('year', 'required');
  if (!plain.kind) refuse('kind', 'required');
  if (sheet) {
    const reference = sheetMeant(context, sheet);
    if (!reference) refuse('sheet', 'sheetUnknown', { given: sheet });
    cells.sheet = reference ?? undefined;
  } else if (objective) {
    // What belongs to a sheet belongs to its objective already.
    const meant = oneNamed(directory.objectives, objective);
    if (!meant) refuse('objective', 'objectiveUnknown', { given: objective });
    cells.objective = meant?.names[0];
  }
  if (plain.year === undefined || !plain.kind || refusals.length > 0) return { wanted: [], refusals, remarks: [] };

  const key = meansKey(cells, context.seen);
  const whole: Cells = { ...context.stored.get(key)?.cells, ...cells };
  const faults = meansFaults({
    partyId: String(found?.id),
    year: plain.year,
    kind: plain.kind,
    sheetId: null,
    objectiveId: null,
    label: String(whole.label),
    planned: (whole.planned as number | undefined) ?? null,
    actual: (whole.actual as number | undefined) ?? null,
    dueOn: null,
    source: String(whole.source ?? ''),
    visibility: 'PARTIES',
  });
  for (const [field, { code, detail }] of Object.entries(faults)) refuse(field, code, detail);
  if (refusals.length > 0) return { wanted: [], refusals, remarks: [] };
  const label = [cells.party, cells.year, cells.sheet ?? cells.objective, cells.label].filter(Boolean).join(' · ');
  return { wanted: [{ kind: 'means', key, label, cells }], refusals, remarks: [] };
}
