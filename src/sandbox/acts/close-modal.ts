import { findModal, popModal } from '../modals/modal-stack.ts';
import type { SandboxAct } from '../protocol.ts';
import { type Actor, ActRefusal } from './actor.ts';

/** Closes a modal without sending it, of which the bot hears nothing. Throws ActRefusals. */
export function closeModal({ world, user, words }: Actor, act: Extract<SandboxAct, { type: 'close' }>): void {
  const view = findModal(world, user.id, act.viewId);
  if (!view) throw new ActRefusal(words.formGone);
  popModal(world, view);
}
