import type { Deps } from '../deps.ts';
import { isSteward } from '../people/access.ts';
import { loadOffices } from '../people/load-offices.ts';
import { followsBy, sheetSecrecy } from '../sheets/sheet-access.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { type Clearance, mayRead } from '../visibility/clearance.ts';
import type { IndicatorRecord } from './indicator-record.ts';

/** The indicator as one may read it: none at all, or without the sheets that are not for them (Art. 12). */
export function readableIndicator(clearance: Clearance, indicator: IndicatorRecord): IndicatorRecord | null {
  if (!mayRead(clearance, { visibility: indicator.visibility })) return null;
  return { ...indicator, sheets: indicator.sheets.filter((sheet) => mayRead(clearance, sheetSecrecy(sheet))) };
}

/** True for who may say a value: the stewards, and who follows a sheet that it measures. */
export async function mayAddReading(
  viewer: Viewer,
  { sheets }: Pick<IndicatorRecord, 'sheets'>,
  deps: Pick<Deps, 'db'>,
): Promise<boolean> {
  if (isSteward(viewer)) return true;
  if (!viewer.person || sheets.length === 0) return false;
  const offices = await loadOffices(viewer.agreement.id, deps);
  return sheets.some((sheet) => followsBy(offices, viewer, sheet));
}
