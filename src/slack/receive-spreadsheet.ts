import type { AllMiddlewareArgs } from '@slack/bolt';
import { MOST_MEGABYTES } from '../documents/spreadsheet/file-limits.ts';
import type { Deps } from '../domain/deps.ts';
import type { Viewer } from '../domain/viewer/viewer.ts';
import { keepSpreadsheet } from '../forms/keep-spreadsheet.ts';
import { words } from '../i18n/words.ts';
import { downloadFile, type FileRequest } from './download-file.ts';
import { importMessage } from './views/import-view.ts';
import type { Message } from './views/message.ts';

/**
 * Reads a spreadsheet that somebody gave in Slack; answers with what it would change, to be read, then confirmed (X2-1).
 * @throws UserError for anybody but the coordinator and the secretariat, and for a file that cannot be taken.
 */
export async function receiveSpreadsheet(
  viewer: Viewer,
  given: Omit<FileRequest, 'most'>,
  { client, deps }: { client: AllMiddlewareArgs['client']; deps: Deps },
): Promise<Message> {
  const file = await downloadFile(client, { ...given, most: MOST_MEGABYTES * 1024 ** 2 });
  return importMessage(await keepSpreadsheet(viewer, file, deps), viewer, words(viewer.language));
}
