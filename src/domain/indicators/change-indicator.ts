import { changeOnce } from '../audit/change-once.ts';
import type { Deps } from '../deps.ts';
import { requireRight } from '../viewer/right.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { findIndicator } from './find-indicator.ts';
import { type IndicatorInput, readIndicatorInput } from './read-indicator-input.ts';
import { indicatorRights } from './rights.ts';
import { updateIndicator } from './save-indicator.ts';

/**
 * Changes what an indicator is; its readings stay, and the trail keeps what it said. The same again changes nothing.
 * @throws UserError for anybody but the coordinator and the secretariat; InvalidForm naming each field to mend.
 */
export async function changeIndicator(
  viewer: Viewer,
  { code, ...input }: IndicatorInput & { code: string },
  deps: Deps,
): Promise<{ code: string }> {
  await requireRight(viewer, indicatorRights.change);
  const former = await findIndicator({ ...viewer, audience: 'self' }, code, deps);
  const line = await readIndicatorInput(viewer, input, deps);
  await changeOnce(viewer, deps, (change) => updateIndicator(change, { line, former }));
  return { code: former.code };
}
