import { SlackRefusal } from '../api/slack-refusal.ts';
import { readView } from '../blocks/read-view.ts';
import { isRecord } from '../is-record.ts';
import { parseJson } from '../parse-json.ts';
import type { ViewRecord } from '../workspace/records.ts';
import { changed, nextRevision, type World } from '../workspace/world.ts';
import { clearModals, popModal, pushModal, redrawView } from './modal-stack.ts';

/**
 * Does what the bot answered to a form: nothing closes it, or `errors`, `update`, `push`, `clear`.
 * False when Slack could make nothing of the answer, which is then in the problem log.
 */
export function answerSubmission(world: World, view: ViewRecord, body: string): boolean {
  try {
    const answer = body.trim() === '' ? {} : parseJson(body);
    if (answer === undefined) throw new SlackRefusal('invalid_payload', [body.slice(0, 200)]);
    if (!isRecord(answer)) throw new SlackRefusal('invalid_response_action');
    follow(world, view, answer);
    return true;
  } catch (error) {
    if (!(error instanceof SlackRefusal)) throw error;
    const detail = error.details.join('\n');
    world.problems.add({ kind: 'bad_ack', where: 'view_submission', code: error.code, detail });
    return false;
  }
}

function follow(world: World, view: ViewRecord, answer: Record<string, unknown>): void {
  switch (answer.response_action) {
    case undefined:
      popModal(world, view);
      break;
    case 'clear':
      clearModals(world, view.userId);
      break;
    case 'errors':
      showErrors(world, view, answer.errors);
      break;
    case 'update':
      redrawView(world, view, readView(answer.view, 'modal'));
      break;
    case 'push':
      pushModal(world, view.userId, readView(answer.view, 'modal'));
      break;
    default:
      throw new SlackRefusal('invalid_response_action', [String(answer.response_action)]);
  }
}

/** Slack shows errors under input blocks only, and refuses those of blocks it does not know. */
function showErrors(world: World, view: ViewRecord, errors: unknown): void {
  if (!isRecord(errors) || Object.keys(errors).length === 0) throw new SlackRefusal('invalid_errors');
  const inputs = new Set(
    view.definition.blocks.filter((block) => block.type === 'input').map((block) => block.block_id),
  );
  for (const [blockId, sentence] of Object.entries(errors)) {
    if (!inputs.has(blockId)) throw new SlackRefusal('invalid_errors', [`no input block: ${blockId}`]);
    if (typeof sentence !== 'string' || sentence === '')
      throw new SlackRefusal('invalid_errors', [`no text: ${blockId}`]);
    view.errors[blockId] = sentence;
  }
  view.revision = nextRevision(world);
  changed(world);
}
