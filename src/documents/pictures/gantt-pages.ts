import type { AnnualPlan } from '../../domain/plan/show-plan.ts';
import type { SheetRecord } from '../../domain/sheets/sheet-record.ts';

export type GanttRow =
  | { kind: 'objective'; objective: { code: string; label: string }; isContinued: boolean }
  | { kind: 'sheet'; sheet: SheetRecord };

/** As many sheets as stay legible in one picture. */
const MOST_SHEETS = 40;

/** The rows of each picture: alike in length, each beginning by its objective. */
export function ganttPages({ branches }: Pick<AnnualPlan, 'branches'>): GanttRow[][] {
  const groups = branches.flatMap((branch) => branch.groups);
  const all = groups.flatMap(({ objective, sheets }) => sheets.map((sheet) => ({ objective, sheet })));
  const length = Math.ceil(all.length / Math.ceil(all.length / MOST_SHEETS));
  const pages: GanttRow[][] = [];
  for (const [place, { objective, sheet }] of all.entries()) {
    const isFirst = place % length === 0;
    if (isFirst) pages.push([]);
    const isContinued = all[place - 1]?.objective.code === objective.code;
    if (isFirst || !isContinued) pages.at(-1)?.push({ kind: 'objective', objective, isContinued });
    pages.at(-1)?.push({ kind: 'sheet', sheet });
  }
  return pages;
}
