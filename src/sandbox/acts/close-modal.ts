import { clearModals, findModal, popModal } from '../modals/modal-stack.ts';
import { interactionBase, sendInteraction } from '../outbound/payloads.ts';
import type { SandboxAct } from '../protocol.ts';
import { slackView } from '../workspace/slack-shapes.ts';
import { type Actor, ActRefusal } from './actor.ts';

/** Closes a modal without sending it; the bot hears of it (`view_closed`) only if it asked. Throws ActRefusals. */
export async function closeModal(
  { world, user, words }: Actor,
  act: Extract<SandboxAct, { type: 'close' }>,
): Promise<void> {
  const view = findModal(world, user.id, act.viewId);
  if (!view) throw new ActRefusal(words.formGone);
  const { clear_on_close: clears = false, notify_on_close: notifies = false } = view.definition;
  if (clears) clearModals(world, user.id);
  else popModal(world, view);
  if (!notifies) return;
  await sendInteraction(world, {
    type: 'view_closed',
    ...interactionBase(world, user),
    view: slackView(world, view),
    is_cleared: clears,
  });
}
