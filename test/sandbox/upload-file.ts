import type { WebClient } from '@slack/web-api';

/** Gives a file to a channel as the bot does: its size first, its bytes, then where it goes. */
export async function uploadFile(client: WebClient, channel: string, name: string, title: string, text: string) {
  const bytes = Buffer.from(text);
  const { upload_url: url = '', file_id: id = '' } = await client.files.getUploadURLExternal({
    filename: name,
    length: bytes.length,
  });
  await fetch(url, { method: 'POST', body: new Uint8Array(bytes) });
  await client.files.completeUploadExternal({ files: [{ id, title }], channel_id: channel });
}
