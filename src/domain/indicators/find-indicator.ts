import { UserError } from '../../errors.ts';
import type { Deps } from '../deps.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { findClearance } from '../visibility/find-clearance.ts';
import { readableIndicator } from './indicator-access.ts';
import type { IndicatorRecord } from './indicator-record.ts';
import { loadIndicators } from './load-indicators.ts';

/**
 * The indicator of that code; `I-4`, `i4` and `4` are `I-04`.
 * @throws UserError when there is none that may be read from where the viewer asks: what is hidden is not told to exist.
 */
export async function findIndicator(viewer: Viewer, given: string, deps: Pick<Deps, 'db'>): Promise<IndicatorRecord> {
  const number = Number(/^i?[-\s]?0*(\d{1,6})$/i.exec(given.trim())?.[1] ?? 0);
  const [indicator] = await loadIndicators({ number }, viewer, deps);
  const readable = indicator && readableIndicator(await findClearance(viewer, deps), indicator);
  if (!readable) throw new UserError('indicatorUnknown', { given });
  return readable;
}
