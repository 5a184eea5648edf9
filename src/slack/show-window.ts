import type { AllMiddlewareArgs, ViewOutput } from '@slack/bolt';
import type { ModalView } from '@slack/types';

export interface Opening {
  /** Good for three seconds, once. */
  triggerId: string;
  /** What the person pressed in: a window, the App Home, or nothing where it was a message. */
  below?: Pick<ViewOutput, 'id' | 'type' | 'previous_view_id' | 'root_view_id'> | undefined;
  view: ModalView;
}

/** Opens a window; on top of the one that it was asked for in, or in its place where no more fit. */
export async function showWindow(
  { views }: AllMiddlewareArgs['client'],
  { triggerId, below, view }: Opening,
): Promise<void> {
  if (below?.type !== 'modal') await views.open({ trigger_id: triggerId, view });
  else if (isStackFull(below)) await views.update({ view_id: below.id, view });
  else await views.push({ trigger_id: triggerId, view });
}

/** Slack stacks three windows at most: this is the third one. */
function isStackFull({ previous_view_id: previous, root_view_id: root }: NonNullable<Opening['below']>): boolean {
  return Boolean(previous) && previous !== root;
}
