import { isSheetLate } from '../../domain/sheets/lateness.ts';
import { sheetStatuses } from '../../domain/sheets/sheet-record.ts';
import type { CivilDate } from '../../domain/time/civil-date.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { LegendEntry } from './draw-legend.ts';
import type { GanttRow } from './gantt-pages.ts';
import { goesOn, milestoneSign, milestoneState, runsBeyond } from './gantt-row.ts';
import { INK, LATE, STATUS_FILL, WHITE } from './picture-look.ts';
import type { YearScale } from './year-scale.ts';

/** The signs that the picture holds, and no other. */
export function ganttLegend(
  rows: GanttRow[],
  { today, scale }: { today: CivilDate; scale: YearScale },
  t: Catalogue,
): LegendEntry[] {
  const words = t.annualPlan.picture;
  const sheets = rows.flatMap((row) => (row.kind === 'sheet' ? [row.sheet] : []));
  const states = sheets.flatMap((sheet) =>
    sheet.milestones
      .filter(({ dueOn }) => scale.at(dueOn) !== null)
      .map((milestone) => milestoneState(milestone, sheet, today)),
  );
  const milestones = { done: words.milestoneDone, due: words.milestoneDue, late: words.milestoneLate };
  const beyond = sheets.some((sheet) => runsBeyond(sheet, scale).after || runsBeyond(sheet, scale).before);
  return [
    ...sheetStatuses
      .filter((status) => sheets.some((sheet) => sheet.status === status))
      .map((status) => ({ text: t.sheets.statuses[status], sign: swatch(STATUS_FILL[status], { stroke: INK }) })),
    ...(sheets.some((sheet) => isSheetLate(sheet, today))
      ? [{ text: words.late, sign: swatch(WHITE, { stroke: LATE, isHatched: true }) }]
      : []),
    ...(['done', 'due', 'late'] as const)
      .filter((state) => states.includes(state))
      .map((state): LegendEntry => ({ text: milestones[state], sign: (at) => [milestoneSign(at, state)] })),
    ...(beyond ? [{ text: words.beyond, sign: ({ x, y }: { x: number; y: number }) => goesOn(x - 4, y, 1) }] : []),
  ];
}

function swatch(fill: string, rest: { stroke: string; isHatched?: boolean }): LegendEntry['sign'] {
  return ({ x, y }) => [{ kind: 'box', width: 30, height: 16, x: x - 15, y: y - 8, fill, ...rest }];
}
