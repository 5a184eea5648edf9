import type { Deps } from '../deps.ts';
import { followsSheet } from '../sheets/sheet-access.ts';
import type { SheetRecord } from '../sheets/sheet-record.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { type ListedMeans, readableMeans } from './list-means.ts';
import { type FundingRecord, loadFundings } from './load-fundings.ts';
import { loadMeans } from './load-means.ts';

/** What a sheet lives on, and what its reader may say of it. */
export interface SheetMeans {
  lines: ListedMeans[];
  fundings: FundingRecord[];
  mayAdd: boolean;
  mayFund: boolean;
}

/** The means and the funders of a sheet that its reader may read (A4-3, A12-1). */
export async function loadSheetMeans(viewer: Viewer, sheet: SheetRecord, deps: Pick<Deps, 'db'>): Promise<SheetMeans> {
  const [{ means, mayAdd }, fundings, follows] = await Promise.all([
    loadMeans({ sheetId: sheet.id }, viewer, deps).then((lines) => readableMeans(viewer, lines, deps)),
    loadFundings({ sheetId: sheet.id }, viewer, deps),
    followsSheet(viewer, sheet, deps),
  ]);
  return { lines: means, fundings, mayAdd, mayFund: viewer.audience === 'self' && follows };
}
