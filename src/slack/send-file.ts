import type { AllMiddlewareArgs } from '@slack/bolt';
import type { SentFile } from './reply.ts';

/** Puts a file into somebody's direct conversation with the bot. Throws what Slack's client throws. */
export async function sendFile(
  client: AllMiddlewareArgs['client'],
  { slackUserId, name, content, altText }: SentFile & { slackUserId: string },
): Promise<void> {
  const { channel } = await client.conversations.open({ users: slackUserId });
  const { upload_url: url = '', file_id: id = '' } = await client.files.getUploadURLExternal({
    filename: name,
    length: content.length,
    ...(altText ? { alt_txt: altText } : {}),
  });
  const response = await fetch(url, { method: 'POST', body: new Uint8Array(content) });
  if (!response.ok) throw new Error(`the upload was refused with ${response.status}`);
  await client.files.completeUploadExternal({ files: [{ id, title: name }], channel_id: channel?.id ?? '' });
}
