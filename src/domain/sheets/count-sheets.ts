import type { Deps } from '../deps.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { listSheets } from './list-sheets.ts';
import { type SheetTally, tallySheets } from './tally-sheets.ts';

/** How many sheets serve an objective, how many are late, and how far they went together. */
export type SheetCount = Pick<SheetTally, 'number' | 'late' | 'progress'>;

/** How the sheets of each objective stand, by its code, among those the viewer may read (A4-1). */
export async function countSheets(viewer: Viewer, deps: Pick<Deps, 'db'>): Promise<Map<string, SheetCount>> {
  const { sheets } = await listSheets(viewer, {}, deps);
  const codes = new Set(sheets.map(({ objective }) => objective.code));
  return new Map(
    [...codes].map((code) => {
      const own = sheets.filter(({ objective }) => objective.code === code);
      return [code, tallySheets(own, viewer.today)];
    }),
  );
}
