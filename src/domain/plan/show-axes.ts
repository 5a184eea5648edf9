import type { Deps } from '../deps.ts';
import { type AxisLine, listAxes } from '../objectives/list-axes.ts';
import { listSheets } from '../sheets/list-sheets.ts';
import { type SheetTally, tallySheets } from '../sheets/tally-sheets.ts';
import type { Viewer } from '../viewer/viewer.ts';

type Count = Pick<SheetTally, 'number' | 'late' | 'progress'>;

export interface AxesAnswer {
  axes: (AxisLine & { sheets: Count })[];
  /** Of the sheets tied to none, whether « aucun axe » was said of them (K-18) or not yet. */
  withoutAxis: Count;
  /** Sheets that may not be shown here (Art. 12). */
  reserved: number;
}

/** The Caf's priority axes with the sheets of each, zero said: one that serves two axes counts under both (P-2). */
export async function showAxes(viewer: Viewer, deps: Deps): Promise<AxesAnswer> {
  const axes = await listAxes(viewer, deps);
  const { sheets, reserved } = await listSheets(viewer, {}, deps);
  const count = (holds: (labels: string[]) => boolean): Count =>
    tallySheets(
      sheets.filter((sheet) => holds(sheet.axes)),
      viewer.today,
    );
  return {
    axes: axes.map((axis) => ({ ...axis, sheets: count((labels) => labels.includes(axis.label)) })),
    withoutAxis: count((labels) => labels.length === 0),
    reserved,
  };
}
