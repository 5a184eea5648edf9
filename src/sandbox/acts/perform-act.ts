import type { SandboxAct, SandboxActAnswer } from '../protocol.ts';
import { sentencesFor } from '../sentences.ts';
import { changed, type World } from '../workspace/world.ts';
import { type Actor, ActRefusal } from './actor.ts';
import { edit, react, remove } from './change-message.ts';
import { closeModal } from './close-modal.ts';
import { interact } from './interact.ts';
import { invite } from './join-channel.ts';
import { moveClock } from './move-clock.ts';
import { openHome } from './open-home.ts';
import { post, upload } from './post-message.ts';
import { runShortcut } from './run-shortcut.ts';
import { submitForm } from './submit-form.ts';
import { suggestOptions } from './suggest-options.ts';

/**
 * Does what a person does, at the page or in a test, and resolves once the bot has acknowledged it or Slack gave up.
 * A refusal comes back as a sentence in the person's language.
 */
export async function performAct(world: World, userId: string, act: SandboxAct): Promise<SandboxActAnswer> {
  const user = world.users.get(userId);
  if (!user || user.isBot) return { ok: false, error: 'user_not_found' };
  const actor: Actor = { world, user, words: sentencesFor(user.locale) };
  try {
    const options = await perform(actor, act);
    return options ? { ok: true, options } : { ok: true };
  } catch (error) {
    if (error instanceof ActRefusal) return { ok: false, error: error.message };
    throw error;
  }
}

async function perform(actor: Actor, act: SandboxAct): Promise<SandboxActAnswer['options'] | undefined> {
  switch (act.type) {
    case 'suggest':
      return suggestOptions(actor, act);
    case 'post':
      await post(actor, act);
      break;
    case 'upload':
      await upload(actor, act);
      break;
    case 'react':
      react(actor, act);
      break;
    case 'edit':
      await edit(actor, act);
      break;
    case 'delete':
      await remove(actor, act);
      break;
    case 'interact':
      await interact(actor, act);
      break;
    case 'submit':
      await submitForm(actor, act);
      break;
    case 'close':
      closeModal(actor, act);
      break;
    case 'openHome':
      await openHome(actor);
      break;
    case 'messageShortcut':
      await runShortcut(actor, act);
      break;
    case 'invite':
      invite(actor, act);
      break;
    case 'moveClock':
      await moveClock(actor, act);
      break;
    case 'dismissProblems':
      actor.world.problems.dismiss();
      changed(actor.world);
      break;
  }
  return undefined;
}
