import { createHash } from 'node:crypto';
import type { Deps, Transaction } from '../deps.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { compareImport, type ImportComparison } from './compare-import.ts';
import { type Directory, loadDirectory } from './directory.ts';
import type { StoredEntity } from './entity.ts';
import { findImport } from './find-import.ts';
import type { ImportRecord } from './import-record.ts';
import { loadEntities } from './load-entities.ts';

export interface ImportPreview {
  record: ImportRecord;
  /** What confirming would change, the plan being as it is now. */
  comparison: ImportComparison;
  /** Names those changes: what is confirmed is what was shown. */
  fingerprint: string;
}

/**
 * What an import would change now; null when the person sent none yet.
 * @throws UserError for anybody but the coordinator and the secretariat, and for an import that is not theirs.
 */
export async function describeImport(
  viewer: Viewer,
  { id }: { id: string | null },
  deps: Pick<Deps, 'db'>,
): Promise<ImportPreview | null> {
  const record = await findImport(viewer, { id }, deps);
  return record && (await previewOf(viewer, record, deps.db));
}

/** The same, inside a transaction too, with what it was compared with. */
export async function previewOf(
  viewer: Viewer,
  record: ImportRecord,
  db: Deps['db'] | Transaction,
): Promise<ImportPreview & { directory: Directory; stored: StoredEntity[] }> {
  const directory = await loadDirectory(viewer, { db });
  const stored = await loadEntities({ agreement: viewer.agreement, today: viewer.today, directory, db });
  const comparison = compareImport(record.reading.rows, directory, stored);
  const fingerprint = createHash('sha256').update(JSON.stringify(comparison.changes)).digest('hex').slice(0, 16);
  return { record, comparison, fingerprint, directory, stored };
}
