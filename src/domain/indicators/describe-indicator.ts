import type { Deps } from '../deps.ts';
import { mayHere } from '../viewer/right.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { findIndicator } from './find-indicator.ts';
import { mayAddReading } from './indicator-access.ts';
import type { IndicatorRecord } from './indicator-record.ts';
import { indicatorRights } from './rights.ts';

export interface IndicatorAnswer {
  indicator: IndicatorRecord;
  mayAdd: boolean;
  mayChange: boolean;
}

/**
 * One indicator with its readings, and what its reader may do (A9-3).
 * @throws UserError when there is none that may be read from where they ask.
 */
export async function describeIndicator(
  viewer: Viewer,
  { code }: { code: string },
  deps: Pick<Deps, 'db'>,
): Promise<IndicatorAnswer> {
  const indicator = await findIndicator(viewer, code, deps);
  const isForSelf = viewer.audience === 'self';
  return {
    indicator,
    mayAdd: isForSelf && (await mayAddReading(viewer, indicator, deps)),
    mayChange: mayHere(viewer, indicatorRights.change),
  };
}
