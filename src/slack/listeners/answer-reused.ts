import type { App, BlockAction, ButtonAction, Context } from '@slack/bolt';
import type { Viewer } from '../../domain/viewer/viewer.ts';
import { identify } from '../identify.ts';
import { ACTION } from '../ids.ts';
import { type CommandOutcome, runCommand } from '../run-command.ts';
import type { Services } from '../services.ts';
import { answerModal } from '../views/answer-modal.ts';
import { messageOf, type Rerun } from '../views/message.ts';
import { bold, lines, userMention } from '../views/rich-text.ts';

/** Somebody turned a page of an answer, or shared it. */
export function answerReused(app: App, services: Services): void {
  app.action<BlockAction<ButtonAction>>(ACTION.turnPage, async ({ action, body, context, client, respond }) => {
    const rerun = JSON.parse(action.value ?? '{}') as Rerun;
    const outcome = await runAgain(rerun, body, context, services);
    if (outcome.reply.kind !== 'answer') return;
    if (body.view) {
      await client.views.update({ view_id: body.view.id, view: answerModal(outcome.reply.blocks, rerun, outcome.t) });
      return;
    }
    const mayShare = outcome.reply.mayShare && body.container.is_ephemeral === true;
    await respond({ ...messageOf(outcome.reply.blocks, { rerun, mayShare }, outcome.t), replace_original: true });
  });

  app.action<BlockAction<ButtonAction>>(ACTION.shareAnswer, async ({ action, body, context, respond }) => {
    const rerun = { ...(JSON.parse(action.value ?? '{}') as Rerun), isPublic: true };
    const { reply, t } = await runAgain(rerun, body, context, services);
    if (reply.kind !== 'answer' || reply.isFinal) return;
    const sharer = lines([userMention(body.user.id), ' · ', bold(`/ctg ${rerun.line}`.trim())]);
    const threadTs: unknown = body.container.thread_ts;
    await respond({
      ...messageOf([...sharer, ...reply.blocks], { rerun, mayShare: false }, t),
      response_type: 'in_channel',
      replace_original: false,
      ...(typeof threadTs === 'string' ? { thread_ts: threadTs } : {}),
    });
  });
}

function runAgain(rerun: Rerun, body: BlockAction, context: Context, services: Services): Promise<CommandOutcome> {
  const channelId = body.channel?.id;
  const audience: Viewer['audience'] = rerun.isPublic ? 'channel' : 'self';
  return runCommand(
    {
      text: rerun.line,
      channelId,
      surface: body.channel ? 'message' : 'modal',
      isPublic: rerun.isPublic,
      identify: ({ agreementCode }) =>
        identify(context, { slackUserId: body.user.id, channelId, via: 'button', audience, agreementCode }, services),
    },
    services,
  );
}
