import { UserError } from '../../errors.ts';
import type { Deps } from '../deps.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { mayRead } from '../visibility/clearance.ts';
import { findClearance } from '../visibility/find-clearance.ts';
import { loadSheets } from './load-sheets.ts';
import { sheetSecrecy } from './sheet-access.ts';
import type { SheetRecord } from './sheet-record.ts';

/**
 * The sheet of that reference; `FA-3`, `fa3` and `3` are `FA-03`.
 * @throws UserError when there is none that may be read from where the viewer asks: what is hidden is not told to exist.
 */
export async function findSheet(viewer: Viewer, given: string, deps: Pick<Deps, 'db'>): Promise<SheetRecord> {
  const number = Number(/^(?:fa)?[-\s]?0*(\d{1,6})$/i.exec(given.trim())?.[1] ?? 0);
  const [sheet] = await loadSheets({ number }, viewer, deps);
  if (!sheet || !mayRead(await findClearance(viewer, deps), sheetSecrecy(sheet))) {
    throw new UserError('sheetUnknown', { given });
  }
  return sheet;
}
