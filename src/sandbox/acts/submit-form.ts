import { answerSubmission } from '../modals/answer-submission.ts';
import { formErrors } from '../modals/form-errors.ts';
import { completeState } from '../modals/form-state.ts';
import { findModal } from '../modals/modal-stack.ts';
import { sendInteraction } from '../outbound/send-interaction.ts';
import { issueTrigger } from '../outbound/triggers.ts';
import type { SandboxAct } from '../protocol.ts';
import { slackView } from '../workspace/slack-shapes.ts';
import { changed, nextRevision } from '../workspace/world.ts';
import { type Actor, ActRefusal } from './actor.ts';

/** Sends a form (`view_submission`), once Slack itself finds nothing against it. Throws ActRefusals. */
export async function submitForm(actor: Actor, act: Extract<SandboxAct, { type: 'submit' }>): Promise<void> {
  const { world, user, words } = actor;
  const view = findModal(world, user.id, act.viewId);
  if (!view || view.isBusy || !view.definition.submit) throw new ActRefusal(words.formGone);
  view.state = completeState(actor, view.definition.blocks, act.state, view.state);
  view.errors = formErrors(words, view.definition.blocks, view.state);
  view.isBusy = Object.keys(view.errors).length === 0;
  view.revision = nextRevision(world);
  changed(world);
  if (!view.isBusy) throw new ActRefusal(words.formHasErrors);
  const ack = await sendInteraction(world, user, {
    type: 'view_submission',
    trigger_id: issueTrigger(world, user.id),
    view: slackView(world, view),
  });
  view.isBusy = false;
  view.revision = nextRevision(world);
  changed(world);
  if (ack.kind !== 'ok') throw new ActRefusal(words.formFailed);
  const isTaken = answerSubmission(world, view, ack.body);
  if (!isTaken) throw new ActRefusal(words.formFailed);
  if (Object.keys(view.errors).length > 0) throw new ActRefusal(words.formHasErrors);
}
