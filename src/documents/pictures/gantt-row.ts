import { isClosed, isSheetLate } from '../../domain/sheets/lateness.ts';
import type { SheetRecord } from '../../domain/sheets/sheet-record.ts';
import { addDays, type CivilDate, laterOf } from '../../domain/time/civil-date.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { Diamond, Shape } from './drawing.ts';
import { LINE, type Pen } from './pen.ts';
import { EDGE, INK, LATE, QUIET, RULE, STATUS_FILL, WHITE, WIDTH } from './picture-look.ts';
import type { YearScale } from './year-scale.ts';

export const ROW_HEIGHT = 44;
/** The calendar stands between the titles and the words that say where each sheet stands. */
export const CALENDAR = { left: 620, right: 1340 };
const REFERENCE = 70;
const SIZE = 16;
const BAR = 18;

/** One sheet: its title, its bar and milestones in the year, and where it stands in words. */
export function ganttRow(
  sheet: SheetRecord,
  { top, today, scale }: { top: number; today: CivilDate; scale: YearScale },
  t: Catalogue,
  pen: Pen,
): Shape[] {
  const middle = top + ROW_HEIGHT / 2;
  const x = EDGE + REFERENCE + 10;
  const titles = pen.wrap(sheet.title, { x, y: 0, size: SIZE, most: CALENDAR.left - 22 - x, lines: 2 });
  const state = statusTexts(sheet, today, t);
  const stateX = CALENDAR.right + 22;
  const most = WIDTH - EDGE - stateX;
  return [
    { kind: 'stroke', from: { x: EDGE, y: top }, to: { x: WIDTH - EDGE, y: top }, colour: RULE, thickness: 1 },
    pen.write(sheet.reference, { x: EDGE, y: baseline(middle, 0, 1), size: SIZE, fill: QUIET, most: REFERENCE }),
    ...titles.map((label, place) => ({ ...label, y: baseline(middle, place, titles.length) })),
    ...bars(sheet, { middle, today, scale }),
    ...milestones(sheet, { middle, today, scale }),
    ...state.map(({ text, isLate: late }, place) =>
      pen.write(text, {
        x: stateX,
        y: baseline(middle, place, state.length),
        size: SIZE,
        ...(late ? { weight: 'bold', fill: LATE } : {}),
        most,
      }),
    ),
  ];
}

function baseline(middle: number, place: number, lines: number): number {
  return middle + SIZE * 0.35 + (place - (lines - 1) / 2) * SIZE * LINE;
}

function statusTexts(sheet: SheetRecord, today: CivilDate, t: Catalogue): { text: string; isLate: boolean }[] {
  const { status, progress } = sheet;
  const known = status === 'DONE' || status === 'DROPPED' || progress === null ? [] : [t.sheets.percent({ progress })];
  return [
    { text: [t.sheets.statuses[status], ...known].join(', '), isLate: false },
    ...(isSheetLate(sheet, today) ? [{ text: t.annualPlan.picture.late, isLate: true }] : []),
  ];
}

interface Row {
  middle: number;
  today: CivilDate;
  scale: YearScale;
}

/** The days that were planned and, hatched, those by which it is late. */
function bars(sheet: SheetRecord, { middle, today, scale }: Row): Shape[] {
  const late = isSheetLate(sheet, today);
  const bar = { kind: 'box', y: middle - BAR / 2, height: BAR, fill: STATUS_FILL[sheet.status] } as const;
  const planned = scale.span(sheet.startsOn, sheet.dueOn);
  const { before, after } = runsBeyond(sheet, scale);
  const over = late ? scale.span(laterOf(addDays(sheet.dueOn, 1), sheet.startsOn), today) : null;
  return [
    ...(planned ? [{ ...bar, ...planned, stroke: INK }] : []),
    ...(over ? [{ ...bar, ...over, fill: WHITE, stroke: LATE, isHatched: true }] : []),
    ...(before ? goesOn(scale.left - 4, middle, -1) : []),
    ...(after ? goesOn(scale.right + 4, middle, 1) : []),
  ];
}

/** On which sides the days that were planned leave the year. */
export function runsBeyond({ startsOn, dueOn }: SheetRecord, { first, last }: YearScale) {
  return { before: startsOn < first, after: dueOn > last };
}

/** A chevron: the sheet goes on that way. */
export function goesOn(x: number, y: number, way: -1 | 1): Shape[] {
  const tip = { x: x + way * 7, y };
  const line = { kind: 'stroke', to: tip, colour: INK, thickness: 2 } as const;
  return [
    { ...line, from: { x, y: y - 6 } },
    { ...line, from: { x, y: y + 6 } },
  ];
}

function milestones(sheet: SheetRecord, { middle, today, scale }: Row): Diamond[] {
  return sheet.milestones.flatMap(({ dueOn, doneOn }) => {
    const x = scale.at(dueOn);
    if (x === null) return [];
    return [milestoneSign({ x, y: middle }, milestoneState({ dueOn, doneOn }, sheet, today))];
  });
}

export type MilestoneState = 'done' | 'due' | 'late';

/** Nothing is awaited any more of a sheet that is over. */
export function milestoneState(
  { dueOn, doneOn }: { dueOn: CivilDate; doneOn: CivilDate | null },
  sheet: SheetRecord,
  today: CivilDate,
): MilestoneState {
  if (doneOn) return 'done';
  return dueOn < today && !isClosed(sheet) ? 'late' : 'due';
}

/** Full once done, empty until then; a late one is larger too. */
export function milestoneSign(at: { x: number; y: number }, state: MilestoneState): Diamond {
  return {
    kind: 'diamond',
    ...at,
    radius: state === 'late' ? 11 : 8,
    fill: state === 'done' ? INK : WHITE,
    stroke: state === 'late' ? LATE : INK,
  };
}
