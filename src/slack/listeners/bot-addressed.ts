import type { AllMiddlewareArgs, App, Context } from '@slack/bolt';
import { captureThread } from '../../domain/messages/capture-thread.ts';
import type { Viewer } from '../../domain/viewer/viewer.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { decode } from '../arguments.ts';
import { giveFiles } from '../give-files.ts';
import { identify } from '../identify.ts';
import { readThread } from '../messages/read-thread.ts';
import type { Answer, FormRequest } from '../reply.ts';
import { runCommand } from '../run-command.ts';
import type { Services } from '../services.ts';
import { formButton } from '../views/form-button.ts';
import { type Message, messageOf } from '../views/message.ts';

interface Address {
  slackUserId: string;
  channelId: string;
  text: string;
  ts: string;
  threadTs: string | undefined;
  isDirect: boolean;
}

/** Somebody wrote to the bot: by a mention in a channel or a thread, or in a direct message. */
export function botAddressed(app: App, services: Services): void {
  app.event('app_mention', async ({ event, context, client }) => {
    if (!event.user) return;
    const address = {
      slackUserId: event.user,
      channelId: event.channel,
      text: event.text,
      ts: event.ts,
      threadTs: event.thread_ts,
    };
    await answerAddress({ ...address, isDirect: false }, context, client, services);
  });
  app.event('message', async ({ event, context, client }) => {
    if (event.channel_type !== 'im' || event.subtype !== undefined || event.bot_id || !event.text) return;
    const address = {
      slackUserId: event.user,
      channelId: event.channel,
      text: event.text,
      ts: event.ts,
      threadTs: event.thread_ts,
    };
    await answerAddress({ ...address, isDirect: true }, context, client, services);
  });
}

async function answerAddress(
  { slackUserId, channelId, text, ts, threadTs, isDirect }: Address,
  context: Context,
  client: AllMiddlewareArgs['client'],
  services: Services,
): Promise<void> {
  const mention = { channelId, ts, threadTs, text };
  const { reply, t, isPublic, line } = await runCommand(
    {
      text: withoutAddress(decode(text), context.botUserId),
      channelId,
      surface: 'message',
      isPublic: false,
      ...(isDirect ? {} : { capture: (viewer: Viewer) => captureMention(viewer, mention, { client, ...services }) }),
      identify: ({ agreementCode, isPublic: forAll }) =>
        identify(
          context,
          { slackUserId, channelId, via: 'mention', audience: forAll && !isDirect ? 'channel' : 'self', agreementCode },
          services,
        ),
    },
    services,
  );
  const message =
    reply.kind === 'file'
      ? await giveFiles(client, { reply, slackUserId }, t)
      : replyMessage(reply, { line, isPublic: isPublic && !isDirect, isDirect }, t);
  const thread = threadTs ? { thread_ts: threadTs } : {};
  if (isDirect || (isPublic && reply.kind === 'answer')) {
    await client.chat.postMessage({
      channel: channelId,
      ...message,
      ...thread,
      unfurl_links: false,
      unfurl_media: false,
    });
  } else {
    await client.chat.postEphemeral({ channel: channelId, user: slackUserId, ...message, ...thread });
  }
}

function replyMessage(
  reply: Answer | FormRequest,
  { line, isPublic, isDirect }: { line: string; isPublic: boolean; isDirect: boolean },
  t: Catalogue,
): Message {
  if (reply.kind === 'form') return formButton(reply, t);
  const rerun = reply.isFinal ? null : { line, page: 0, isPublic };
  return messageOf(reply.blocks, { rerun, mayShare: reply.mayShare && !isDirect }, t);
}

/** Keeps the thread in which the bot was named, without that message; outside a thread, that message itself. */
async function captureMention(
  viewer: Viewer,
  { channelId, ts, threadTs, text }: Pick<Address, 'channelId' | 'ts' | 'threadTs' | 'text'>,
  { client, db, now }: Pick<Services, 'db' | 'now'> & { client: AllMiddlewareArgs['client'] },
): Promise<string> {
  const channel = { id: channelId, name: '' };
  const message = threadTs ? { ts: threadTs } : { ts, text, user: viewer.slackUserId };
  const place = { channel, message, threadTs: threadTs ?? ts, left: [ts] };
  return captureThread(viewer, await readThread(place, viewer, { client, db }), { db, now });
}

/** What was asked: without the mention of the bot, and without `/ctg` typed out of habit. */
function withoutAddress(text: string, botUserId: string | undefined): string {
  const mention = new RegExp(`<@${botUserId}(\\|[^>]*)?>`, 'g');
  return text
    .replace(mention, ' ')
    .trim()
    .replace(/^\/?ctg\b/i, '')
    .trim();
}
