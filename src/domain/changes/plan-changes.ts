import { z } from 'zod';
import { type AuditEvent, SheetStatus } from '../../database/generated/client.ts';
import type { Deps } from '../deps.ts';
import { isClosed } from '../sheets/lateness.ts';
import { addDays, type CivilDate, civilDateIn, fromDbDate, toDbDate } from '../time/civil-date.ts';
import { type Clearance, mayRead } from '../visibility/clearance.ts';
import type { Change, PlanChange } from './change.ts';

/** A change with its day; `reserved` to who reads more than this reader (Art. 12). */
export interface DatedChange {
  on: CivilDate;
  change: Change | 'reserved';
}

/** Since when, until when, and for whom changes are read. */
export interface ChangeReader {
  after: Date;
  today: CivilDate;
  timeZone: string;
  clearance: Clearance;
}

const followed = z.object({ status: z.enum(SheetStatus) });

/** What became of action sheets: created, said to stand otherwise, late since; each as secret as the sheet is now. */
export async function planChanges(
  agreementId: string,
  events: AuditEvent[],
  { after, today, timeZone, clearance }: ChangeReader,
  { db }: Pick<Deps, 'db'>,
): Promise<DatedChange[]> {
  const lines = events.filter(({ action }) => action === 'sheet.created' || action === 'sheet.followed');
  const since = civilDateIn(timeZone, after);
  const sheets = await db.actionSheet.findMany({
    where: {
      agreementId,
      OR: [
        { id: { in: lines.map(({ subjectId }) => subjectId) } },
        { dueOn: { gte: toDbDate(since), lt: toDbDate(today) } },
      ],
    },
    orderBy: { number: 'asc' },
  });
  const told = sheets.flatMap((sheet): DatedChange[] => {
    const { id, reference, title, dueOn } = sheet;
    const own = lines.filter(({ subjectId }) => subjectId === id);
    const found = own.flatMap((event) => {
      const change = readSheetChange(event, { reference, title });
      return change ? [{ on: civilDateIn(timeZone, event.at), change }] : [];
    });
    const last = fromDbDate(dueOn);
    const lateOn = addDays(last, 1);
    if (!isClosed(sheet) && lateOn > since && lateOn <= today) {
      found.push({ on: lateOn, change: { action: 'sheet.late', reference, title, dueOn: last } });
    }
    return mayRead(clearance, sheet) ? found : found.map(({ on }) => ({ on, change: 'reserved' }));
  });
  return told;
}

function readSheetChange(
  { action, before, after }: AuditEvent,
  sheet: { reference: string; title: string },
): PlanChange | null {
  if (action === 'sheet.created') return { action, ...sheet };
  const [was, is] = [followed.safeParse(before), followed.safeParse(after)];
  if (!is.success || (was.success && was.data.status === is.data.status)) return null;
  return { action: 'sheet.followed', ...sheet, status: is.data.status };
}
