import type { AnnualPlan } from '../../domain/plan/show-plan.ts';
import { sheetStatuses } from '../../domain/sheets/sheet-record.ts';
import { type SheetTally, tallySheets } from '../../domain/sheets/tally-sheets.ts';
import type { CivilDate } from '../../domain/time/civil-date.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { drawLegend } from './draw-legend.ts';
import type { Picture, Shape } from './drawing.ts';
import { type Pen, takePen } from './pen.ts';
import { BODY_TOP, FOOT, frame } from './picture-frame.ts';
import { EDGE, HEADING, INK, inkOn, LATE, QUIET, RULE, STATUS_FILL, WHITE, WIDTH } from './picture-look.ts';
import { progressAltText } from './plan-alt-text.ts';

const ROW = 74;
const BARS = { left: 580, right: 1220 };
const SHARE = { left: 1260, width: 220 };
const BAR = 26;

/** How each objective stands: its sheets by status in one bar, and its share of progress. */
export function planProgress(plan: AnnualPlan, today: CivilDate, t: Catalogue): Picture {
  const pen = takePen();
  const words = t.annualPlan.picture;
  const used = sheetStatuses.filter((status) => plan.tally.byStatus[status] > 0);
  const legend = drawLegend(
    used.map((status) => ({
      text: t.sheets.statuses[status],
      sign: ({ x, y }) => [
        { kind: 'box', x: x - 15, y: y - 8, width: 30, height: 16, fill: STATUS_FILL[status], stroke: INK },
      ],
    })),
    BODY_TOP,
    pen,
  );
  const rows = plan.branches.flatMap(({ objective, groups, tally }) => [
    { objective, tally, isWhole: true },
    ...groups
      .filter((group) => group.objective.code !== objective.code)
      .map((group) => ({ objective: group.objective, tally: tallySheets(group.sheets, today), isWhole: false })),
  ]);
  const most = Math.max(1, ...rows.map(({ tally }) => tally.number));
  const top = legend.bottom + 40;
  const bottom = top + rows.length * ROW;
  const title = words.progressTitle({ year: plan.year });
  const corner = words.corner({ agreement: plan.agreement, on: today });
  const source = words.source({ number: plan.tally.number, reserved: plan.reserved });
  const heading = { x: SHARE.left, y: top - 12, size: 15, fill: QUIET, most: WIDTH - EDGE - SHARE.left };
  const shapes = [
    ...frame({ title, corner, source, bottom }, pen),
    ...legend.shapes,
    pen.write(words.progressScale, heading),
    ...rows.flatMap((row, index) => progressRow(row, { top: top + index * ROW, most }, t, pen)),
  ];
  return { drawing: { width: WIDTH, height: bottom + FOOT, shapes }, altText: progressAltText(plan, t) };
}

function progressRow(
  row: { objective: { code: string; label: string }; tally: SheetTally; isWhole: boolean },
  { top, most }: { top: number; most: number },
  t: Catalogue,
  pen: Pen,
): Shape[] {
  const { objective, tally, isWhole } = row;
  const x = EDGE + (isWhole ? 0 : 24);
  const name = { x, y: top + 28, size: 16, most: BARS.left - 20 - x, lines: 2 };
  const weight = isWhole ? ({ weight: 'bold', fill: HEADING } as const) : {};
  return [
    {
      kind: 'stroke',
      from: { x: EDGE, y: top },
      to: { x: WIDTH - EDGE, y: top },
      colour: isWhole ? QUIET : RULE,
      thickness: isWhole ? 2 : 1,
    },
    ...pen.wrap(t.annualPlan.objective(objective), { ...name, ...weight }),
    ...stackedBar(tally, { top: top + 12, most }, t, pen),
    ...shareBar(tally, top + 12, t, pen),
  ];
}

/** As long as it has sheets; each part holds its number, and the line under it says the late ones. */
function stackedBar(tally: SheetTally, { top, most }: { top: number; most: number }, t: Catalogue, pen: Pen): Shape[] {
  const unit = (BARS.right - BARS.left) / most;
  let x = BARS.left;
  const parts = sheetStatuses.flatMap((status): Shape[] => {
    const number = tally.byStatus[status];
    if (number === 0) return [];
    const [from, width] = [x, number * unit];
    x += width;
    const place = { x: from + width / 2, y: top + 19, size: 16, weight: 'bold', anchor: 'middle' } as const;
    const label = pen.write(String(number), { ...place, fill: inkOn(status), most: WIDTH });
    return [
      { kind: 'box', x: from, y: top, width, height: BAR, fill: STATUS_FILL[status], stroke: INK },
      // The words under the bar say it where there is no room.
      ...(label.width + 4 <= width ? [label] : []),
    ];
  });
  const counts = sheetStatuses
    .filter((status) => tally.byStatus[status] > 0)
    .map((status) => {
      return t.annualPlan.picture.counted({ status: t.sheets.statuses[status], number: tally.byStatus[status] });
    });
  const place = { y: top + BAR + 19, size: 14 };
  const late = tally.late > 0 ? `${tally.late} ${t.annualPlan.picture.late}` : '';
  const lateLabel = pen.write(late, { ...place, x: BARS.right, anchor: 'end', weight: 'bold', fill: LATE, most: 140 });
  const room = BARS.right - BARS.left - (late ? lateLabel.width + 16 : 0);
  return [
    ...parts,
    pen.write(counts.join(', '), { ...place, x: BARS.left, fill: QUIET, most: room }),
    ...(late ? [lateLabel] : []),
  ];
}

function shareBar({ progress }: SheetTally, top: number, t: Catalogue, pen: Pen): Shape[] {
  const words = t.annualPlan.picture;
  const text = progress === null ? words.unsaid : words.share({ progress });
  const [x, width] = [SHARE.left, SHARE.width];
  const label = { x: x + width + 12, y: top + 19, size: 17, weight: 'bold' } as const;
  if (progress === null) return [pen.write(text, { ...label, x, most: WIDTH - EDGE - x })];
  return [
    { kind: 'box', x, y: top, width, height: BAR, fill: WHITE, stroke: INK },
    { kind: 'box', x, y: top, width: (width * progress) / 100, height: BAR, fill: HEADING },
    pen.write(text, { ...label, most: WIDTH - EDGE - label.x }),
  ];
}
