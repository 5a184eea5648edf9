import type { Prisma } from '../../database/generated/client.ts';
import type { Deps } from '../deps.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { mayRead, type Visibility } from '../visibility/clearance.ts';
import { findClearance } from '../visibility/find-clearance.ts';
import type { ChangedField, KeptValue } from './changed-field.ts';
import { changedPart } from './changed-part.ts';
import { findSheet } from './find-sheet.ts';
import { loadSheetEvents } from './sheet-events.ts';
import { numberOf } from './sheet-names.ts';

export interface SheetChange {
  at: Date;
  by: string;
  /** Ours (`sheet.edited`…), or that of whatever else changed it. */
  action: string;
  /** None when it is new, or when nothing is known of what changed. */
  fields: ChangedField[];
}

export interface SheetHistory {
  reference: string;
  title: string;
  /** Newest first. */
  changes: SheetChange[];
  /** How many go back to a time when who reads this might not read the sheet. */
  reserved: number;
}

type Kept = Record<string, Prisma.JsonValue>;

/**
 * Who changed what of a sheet, its means, its funders and its indicators, and when, newest first, from the audit trail:
 * as open as the sheet is (Art. 12), save for what was written while it was less so.
 * @throws UserError when there is none that may be read from where the viewer asks.
 */
export async function listSheetHistory(
  viewer: Viewer,
  { reference: given }: { reference: string },
  deps: Pick<Deps, 'db'>,
): Promise<SheetHistory> {
  const sheet = await findSheet(viewer, given, deps);
  const { title, visibility, committee } = sheet;
  const clearance = await findClearance(viewer, deps);
  const events = await loadSheetEvents(viewer, sheet, { clearance, db: deps.db });
  const rows = await deps.db.party.findMany({ where: { agreementId: viewer.agreement.id } });
  const parties = new Map(rows.map((party) => [party.id, party.shortName]));
  let readable: { visibility: Visibility; committeeId: string | undefined } = {
    visibility,
    committeeId: committee?.id,
  };
  const changes: SheetChange[] = [];
  for (const { at, actorName, action, subjectType, before, after } of events) {
    const since = readable;
    const [old, now] = [keptIn(before), keptIn(after)];
    // Further back the sheet was as open as this change of its own found it.
    const own = subjectType === 'ActionSheet' || subjectType === 'Milestone' ? old : null;
    if (own?.visibility) readable = { ...readable, visibility: own.visibility as Visibility };
    if (own && now && 'committee' in now && own.committee !== now.committee) {
      readable = { ...readable, committeeId: undefined };
    }
    if (!mayRead(clearance, since) || !mayRead(clearance, readable)) continue;
    const part = changedPart(subjectType, { before: old, after: now }, { sheet, parties });
    const fields = part ? [part] : old && now ? changedFields(old, now, action) : [];
    changes.push({ at, by: actorName, action, fields });
  }
  return { reference: numberOf(sheet), title, changes, reserved: events.length - changes.length };
}

function keptIn(value: Prisma.JsonValue): Kept | null {
  return value !== null && typeof value === 'object' && !Array.isArray(value) ? (value as Kept) : null;
}

/** A spreadsheet's row leaves out what is empty; our own forms keep every field that they ask for. */
function changedFields(before: Kept, after: Kept, action: string): ChangedField[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  const isWhole = action.endsWith('.imported');
  return [...names]
    .filter((name) => isWhole || (name in before && name in after))
    .filter((name) => comparable(before[name]) !== comparable(after[name]))
    .map((name) => ({ name, before: before[name], after: after[name] }));
}

function comparable(value: KeptValue): string {
  const isEmpty = value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
  if (isEmpty || value === false) return 'nothing';
  return JSON.stringify(value);
}
