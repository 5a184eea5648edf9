import { createHash } from 'node:crypto';
import type { AllMiddlewareArgs } from '@slack/bolt';
import { MOST_MEGABYTES } from '../documents/spreadsheet/file-limits.ts';
import { readSpreadsheet } from '../documents/spreadsheet/read-spreadsheet.ts';
import type { Deps } from '../domain/deps.ts';
import { describeImport } from '../domain/spreadsheet/describe-import.ts';
import { keepImport } from '../domain/spreadsheet/keep-import.ts';
import type { Viewer } from '../domain/viewer/viewer.ts';
import { UserError } from '../errors.ts';
import { words } from '../i18n/words.ts';
import { downloadFile, type FileRequest } from './download-file.ts';
import { importMessage } from './views/import-view.ts';
import type { Message } from './views/message.ts';

export interface SpreadsheetReceived {
  fileName: string;
  /** What it would change, to be read, then confirmed. */
  preview: Message;
}

/**
 * Reads a spreadsheet that somebody gave, wherever they gave it, and keeps it until they confirm (X2-1); the plan is not touched.
 * @throws UserError for anybody but the coordinator and the secretariat, and for a file that cannot be taken.
 */
export async function receiveSpreadsheet(
  viewer: Viewer,
  given: Omit<FileRequest, 'most'>,
  { client, deps }: { client: AllMiddlewareArgs['client']; deps: Deps },
): Promise<SpreadsheetReceived> {
  const { name: fileName, bytes } = await downloadFile(client, { ...given, most: MOST_MEGABYTES * 1024 ** 2 });
  const reading = await readSpreadsheet({ name: fileName, bytes });
  const hash = createHash('sha256').update(bytes).digest('hex');
  const { id } = await keepImport(viewer, { fileName, hash, reading }, deps);
  const preview = await describeImport(viewer, { id }, deps);
  if (!preview) throw new UserError('importGone');
  return { fileName, preview: importMessage(preview, viewer, words(viewer.language)) };
}
