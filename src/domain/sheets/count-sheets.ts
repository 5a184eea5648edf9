import type { Deps } from '../deps.ts';
import type { Viewer } from '../people/viewer.ts';
import { isLate } from './lateness.ts';
import { listSheets } from './list-sheets.ts';

export interface SheetCount {
  number: number;
  late: number;
}

/** How many sheets serve each objective, by its code, and how many of them are late, among those the viewer may read (A4-1). */
export async function countSheets(viewer: Viewer, deps: Pick<Deps, 'db'>): Promise<Map<string, SheetCount>> {
  const { sheets } = await listSheets(viewer, {}, deps);
  const counts = new Map<string, SheetCount>();
  for (const sheet of sheets) {
    const { code } = sheet.objective;
    const { number, late } = counts.get(code) ?? { number: 0, late: 0 };
    counts.set(code, { number: number + 1, late: late + (isLate(sheet, viewer.today) ? 1 : 0) });
  }
  return counts;
}
