import { createHash } from 'node:crypto';
import { readSpreadsheet } from '../documents/spreadsheet/read-spreadsheet.ts';
import type { Deps } from '../domain/deps.ts';
import { describeImport, type ImportPreview } from '../domain/spreadsheet/describe-import.ts';
import { keepImport } from '../domain/spreadsheet/keep-import.ts';
import type { Viewer } from '../domain/viewer/viewer.ts';
import { UserError } from '../errors.ts';

/**
 * Reads a spreadsheet that somebody gave, wherever they gave it, and keeps it until they confirm (X2-1); the plan is not
 * touched. Answers with what it would change.
 * @throws UserError for anybody but the coordinator and the secretariat, and for a file that cannot be read.
 */
export async function keepSpreadsheet(
  viewer: Viewer,
  { name, bytes }: { name: string; bytes: Uint8Array },
  deps: Deps,
): Promise<ImportPreview> {
  const reading = await readSpreadsheet({ name, bytes });
  const hash = createHash('sha256').update(bytes).digest('hex');
  const { id } = await keepImport(viewer, { fileName: name, hash, reading }, deps);
  const preview = await describeImport(viewer, { id }, deps);
  if (!preview) throw new UserError('importGone');
  return preview;
}
