import type { App } from '@slack/bolt';
import { decode } from '../arguments.ts';
import { giveFiles } from '../give-files.ts';
import { identify } from '../identify.ts';
import { COMMAND } from '../ids.ts';
import { runCommand } from '../run-command.ts';
import type { Services } from '../services.ts';
import { showForm } from '../show-form.ts';
import { messageOf } from '../views/message.ts';

/** Somebody typed `/ctg …`. */
export function commandTyped(app: App, services: Services): void {
  app.command(COMMAND, async ({ command, respond, client, context }) => {
    const { user_id: slackUserId, channel_id: channelId, trigger_id: triggerId } = command;
    const { reply, viewer, t, isPublic, line } = await runCommand(
      {
        text: decode(command.text),
        channelId,
        surface: 'message',
        isPublic: false,
        identify: ({ agreementCode, isPublic: forAll }) =>
          identify(
            context,
            { slackUserId, channelId, via: 'slash', audience: forAll ? 'channel' : 'self', agreementCode },
            services,
          ),
      },
      services,
    );
    if (reply.kind === 'form') return showForm({ client, viewer, triggerId, channelId, request: reply, t }, services);
    if (reply.kind === 'file') {
      await respond({ ...(await giveFiles(client, { reply, slackUserId }, t)), response_type: 'ephemeral' });
      return;
    }

    const rerun = reply.isFinal ? null : { line, page: 0, isPublic };
    const mayShare = reply.mayShare && command.channel_name !== 'directmessage';
    await respond({
      ...messageOf(reply.blocks, { rerun, mayShare }, t),
      response_type: isPublic ? 'in_channel' : 'ephemeral',
    });
  });
}
