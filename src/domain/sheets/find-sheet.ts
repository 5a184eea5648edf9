import { UserError } from '../../errors.ts';
import type { Deps } from '../deps.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { mayRead } from '../visibility/clearance.ts';
import { findClearance } from '../visibility/find-clearance.ts';
import { loadSheets } from './load-sheets.ts';
import { sheetSecrecy } from './sheet-access.ts';
import { otherNumbers } from './sheet-names.ts';
import type { SheetRecord } from './sheet-record.ts';

/**
 * The sheet of that number: `FA-3`, `fa3` and `3` are `FA-03`; else the only one that others number so.
 * @throws UserError when there is none that may be read from where the viewer asks: what is hidden is not told to exist.
 */
export async function findSheet(viewer: Viewer, given: string, deps: Pick<Deps, 'db'>): Promise<SheetRecord> {
  const number = Number(/^(?:fa)?[-\s]?0*(\d{1,6})$/i.exec(given.trim())?.[1] ?? 0);
  const equals = { equals: given.trim(), mode: 'insensitive' } as const;
  const where = { OR: [{ number }, ...(equals.equals ? otherNumbers.map((key) => ({ [key]: equals })) : [])] };
  const [sheets, clearance] = await Promise.all([loadSheets(where, viewer, deps), findClearance(viewer, deps)]);
  const readable = sheets.filter((sheet) => mayRead(clearance, sheetSecrecy(sheet)));
  // Ours before anybody else's; of two that others number alike, neither is meant.
  const own = readable.find(({ reference }) => Number(/\d+$/.exec(reference)?.[0]) === number);
  const sheet = own ?? (readable.length === 1 ? readable[0] : undefined);
  if (!sheet) throw new UserError('sheetUnknown', { given });
  return sheet;
}
