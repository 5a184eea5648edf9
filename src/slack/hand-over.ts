import { type AllMiddlewareArgs, webApi } from '@slack/bolt';
import type { Catalogue } from '../i18n/catalogue.ts';
import type { SentFile } from './reply.ts';
import { sendFile } from './send-file.ts';

/** Puts a file into somebody's direct messages and resolves with what to tell them: where it is, or that the bot may not. */
export async function handOver(
  client: AllMiddlewareArgs['client'],
  file: SentFile & { slackUserId: string },
  t: Catalogue,
): Promise<string> {
  try {
    await sendFile(client, file);
    return t.papers.files.sent(file);
  } catch (error) {
    const isRefused = error instanceof webApi.WebAPIPlatformError && error.data.error === 'missing_scope';
    if (!isRefused) throw error;
    return t.papers.files.notGranted;
  }
}
