import type { DecisionRecord } from '../decisions/decision-record.ts';
import { decisionsOf } from '../decisions/decisions-of.ts';
import type { Deps } from '../deps.ts';
import type { IndicatorRecord } from '../indicators/indicator-record.ts';
import { listIndicators } from '../indicators/list-indicators.ts';
import { loadSheetMeans, type SheetMeans } from '../means/sheet-means.ts';
import { findSheet } from '../sheets/find-sheet.ts';
import { sheetRights } from '../sheets/rights.ts';
import { followsSheet } from '../sheets/sheet-access.ts';
import type { SheetRecord } from '../sheets/sheet-record.ts';
import { loadReviews, type SheetReview } from '../sheets/sheet-reviews.ts';
import { mayHere } from '../viewer/right.ts';
import type { Viewer } from '../viewer/viewer.ts';

export interface SheetAnswer {
  sheet: SheetRecord;
  /** What each year brought, the latest first. */
  reviews: SheetReview[];
  /** Those that concern it, the latest first, as far as the viewer may read them. */
  decisions: DecisionRecord[];
  /** Those that measure it, as far as the viewer may read them (Art. 9). */
  indicators: IndicatorRecord[];
  means: SheetMeans;
  /** They may say where it stands. */
  mayFollow: boolean;
  /** They may complete it. */
  mayComplete: boolean;
}

/**
 * One action sheet with its milestones and its history, and what its reader may do.
 * @throws UserError when there is none that may be read from where they ask.
 */
export async function describeSheet(
  viewer: Viewer,
  { reference }: { reference: string },
  deps: Pick<Deps, 'db'>,
): Promise<SheetAnswer> {
  const sheet = await findSheet(viewer, reference, deps);
  const isForSelf = viewer.audience === 'self';
  return {
    sheet,
    reviews: await loadReviews(sheet.id, deps),
    decisions: await decisionsOf({ sheets: { some: { id: sheet.id } } }, viewer, deps),
    indicators: (await listIndicators(viewer, { sheet: sheet.reference }, deps)).indicators,
    means: await loadSheetMeans(viewer, sheet, deps),
    mayFollow: isForSelf && (await followsSheet(viewer, sheet, deps)),
    mayComplete: mayHere(viewer, sheetRights.complete),
  };
}
