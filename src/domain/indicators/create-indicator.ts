import { changeOnce } from '../audit/change-once.ts';
import type { Deps } from '../deps.ts';
import { requireRight } from '../viewer/right.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { type IndicatorInput, readIndicatorInput } from './read-indicator-input.ts';
import { indicatorRights } from './rights.ts';
import { insertIndicator } from './save-indicator.ts';

/**
 * Creates an indicator (Art. 9), and gives it its code, without a gap.
 * @throws UserError for anybody but the coordinator and the secretariat; InvalidForm naming each field to mend.
 */
export async function createIndicator(viewer: Viewer, input: IndicatorInput, deps: Deps): Promise<{ code: string }> {
  await requireRight(viewer, indicatorRights.create);
  const line = await readIndicatorInput(viewer, input, deps);
  const { code } = await changeOnce(viewer, deps, (change) => insertIndicator(change, line));
  return { code };
}
