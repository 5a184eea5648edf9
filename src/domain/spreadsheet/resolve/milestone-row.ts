import { readMilestones } from '../../sheets/read-milestones.ts';
import { fromDbDate } from '../../time/civil-date.ts';
import type { Entity } from '../entity.ts';
import type { ImportedRow } from '../imported-rows.ts';
import { milestoneKey } from '../keys.ts';
import { type ResolvedRow, type RowContext, refuser, sheetMeant, stepName } from './row-context.ts';

const MOST = 300;

/** A line of « Étapes »: a step of a sheet, found again by its words. */
export function resolveMilestone(row: ImportedRow<'milestones'>, context: RowContext): ResolvedRow {
  const { sheet = '', label = '', dueOn, doneOn } = row.cells;
  const { refuse, refusals } = refuser(row);
  const reference = sheetMeant(context, sheet);
  if (!reference) refuse('sheet', sheet === '' ? 'required' : 'sheetUnknown', { given: sheet });
  if (label === '') refuse('label', 'required');
  if (label.length > MOST) refuse('label', 'tooLong', { most: MOST });
  // A step that the sheet has already may come without its day.
  const isHeld = context.steps.has(stepName(reference, label));
  if (!dueOn && !isHeld) refuse('dueOn', 'required');
  if (!reference || refusals.length > 0) return { wanted: [], refusals, remarks: [] };
  return {
    wanted: [
      {
        kind: 'milestone',
        key: milestoneKey(reference, label, context.seen),
        label: `${reference} · ${label}`,
        cells: { sheet: reference, label, ...(dueOn ? { dueOn } : {}), ...(doneOn ? { doneOn } : {}) },
      },
    ],
    refusals,
    remarks: [],
  };
}

/** The steps written in a cell of a sheet, one a line with its date; null when a line has none. */
export function milestonesIn(text: string, reference: string, seen: Map<string, number>): Entity[] | null {
  const steps = readMilestones(text);
  if (!steps) return null;
  return steps.map(({ label, dueOn }) => ({
    kind: 'milestone',
    key: milestoneKey(reference, label, seen),
    label: `${reference} · ${label}`,
    cells: { sheet: reference, label, dueOn: fromDbDate(dueOn) },
  }));
}
