import type { AnnualPlan } from '../../domain/plan/show-plan.ts';
import type { CivilDate } from '../../domain/time/civil-date.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { drawLegend } from './draw-legend.ts';
import type { Picture, Shape } from './drawing.ts';
import { ganttLegend } from './gantt-legend.ts';
import { type GanttRow, ganttPages } from './gantt-pages.ts';
import { CALENDAR, ganttRow, ROW_HEIGHT } from './gantt-row.ts';
import { type Pen, takePen } from './pen.ts';
import { BODY_TOP, FOOT, frame } from './picture-frame.ts';
import { EDGE, HEADING, INK, QUIET, RULE, SHADE, WIDTH } from './picture-look.ts';
import { planAltText } from './plan-alt-text.ts';
import { type YearScale, yearScale } from './year-scale.ts';

const OBJECTIVE_HEIGHT = 38;
/** Today's name, then the months. */
const AXIS = { today: 26, months: 28 };

/** A year's plan as a calendar: a bar by sheet under its objective; several pictures when one would not be legible. */
export function planGantt(plan: AnnualPlan, today: CivilDate, t: Catalogue): Picture[] {
  const pen = takePen();
  const pages = ganttPages(plan);
  return pages.map((rows, index) => {
    const place = { place: index + 1, number: pages.length };
    return {
      drawing: drawPage(plan, rows, { today, ...place }, t, pen),
      altText: planAltText(plan, rows, place, t, today),
    };
  });
}

function drawPage(
  plan: AnnualPlan,
  rows: GanttRow[],
  { today, place, number }: { today: CivilDate; place: number; number: number },
  t: Catalogue,
  pen: Pen,
) {
  const words = t.annualPlan.picture;
  const scale = yearScale(plan.year, CALENDAR.left, CALENDAR.right);
  const legend = drawLegend(ganttLegend(rows, { today, scale }, t), BODY_TOP, pen);
  const top = legend.bottom + 14 + AXIS.today + AXIS.months;
  const heights = rows.map(({ kind }) => (kind === 'sheet' ? ROW_HEIGHT : OBJECTIVE_HEIGHT));
  const bottom = top + heights.reduce((sum, height) => sum + height, 0);
  const tops = heights.map((_, index) => top + heights.slice(0, index).reduce((sum, height) => sum + height, 0));
  const page = number > 1 ? ` (${words.page({ place, number })})` : '';
  const title = words.ganttTitle({ year: plan.year }) + page;
  const corner = words.corner({ agreement: plan.agreement, on: today });
  const source = words.source({ number: plan.tally.number, reserved: plan.reserved });
  const body = (kind: GanttRow['kind']) =>
    rows.flatMap((row, index): Shape[] => {
      const at = tops[index] ?? top;
      if (row.kind !== kind) return [];
      if (row.kind === 'sheet') return ganttRow(row.sheet, { top: at, today, scale }, t, pen);
      return objectiveBand(row, at, t, pen);
    });
  return {
    width: WIDTH,
    height: bottom + FOOT,
    shapes: [
      ...frame({ title, corner, source, bottom }, pen),
      ...legend.shapes,
      ...axis(scale, { top, bottom }, t, pen),
      ...body('sheet'),
      ...todayLine(scale, today, { top, bottom }, t, pen),
      // Over today's line: it must not strike their names out.
      ...body('objective'),
    ],
  };
}

function axis(scale: YearScale, { top, bottom }: { top: number; bottom: number }, t: Catalogue, pen: Pen): Shape[] {
  const edges = [...t.annualPlan.picture.months.keys()].map((month) => {
    return scale.at(`${scale.year}-${String(month + 1).padStart(2, '0')}-01`) ?? scale.left;
  });
  const line = (x: number): Shape => {
    return { kind: 'stroke', from: { x, y: top - AXIS.months }, to: { x, y: bottom }, colour: RULE, thickness: 1 };
  };
  return [
    ...[...edges, scale.right].map(line),
    ...t.annualPlan.picture.months.map((month, index) => {
      const [from = 0, to = scale.right] = [edges[index], edges[index + 1]];
      const place = { x: (from + to) / 2, y: top - 9, size: 15, fill: QUIET, anchor: 'middle' } as const;
      return pen.write(month, { ...place, most: to - from - 4 });
    }),
  ];
}

function objectiveBand(
  { objective, isContinued }: Extract<GanttRow, { kind: 'objective' }>,
  top: number,
  t: Catalogue,
  pen: Pen,
): Shape[] {
  const name = t.annualPlan.objective(objective);
  const text = isContinued ? t.annualPlan.picture.continued({ objective: name }) : name;
  const place = { x: EDGE + 10, y: top + 25, size: 17, weight: 'bold', fill: HEADING } as const;
  return [
    { kind: 'box', x: EDGE, y: top, width: WIDTH - 2 * EDGE, height: OBJECTIVE_HEIGHT, fill: SHADE },
    pen.write(text, { ...place, most: WIDTH - 2 * EDGE - 20 }),
  ];
}

function todayLine(
  scale: YearScale,
  today: CivilDate,
  { top, bottom }: { top: number; bottom: number },
  t: Catalogue,
  pen: Pen,
): Shape[] {
  const x = scale.at(today);
  if (x === null) return [];
  const y = top - AXIS.months;
  const text = t.annualPlan.picture.today({ on: today });
  const place = { x, y: y - 8, size: 15, weight: 'bold', anchor: 'middle', most: 200 } as const;
  return [
    { kind: 'stroke', from: { x, y: top }, to: { x, y: bottom }, colour: INK, thickness: 2, isDashed: true },
    pen.write(text, place),
  ];
}
