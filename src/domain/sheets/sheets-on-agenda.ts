import type { Meeting } from '../../database/generated/client.ts';
import type { Deps } from '../deps.ts';
import { addDays, toDbDate } from '../time/civil-date.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { type Clearance, mayRead } from '../visibility/clearance.ts';
import { sheetOrigin } from './agenda-sheets.ts';
import { isClosed } from './lateness.ts';
import { loadSheets } from './load-sheets.ts';
import { sheetSecrecy } from './sheet-access.ts';
import type { SheetRecord } from './sheet-record.ts';

export interface SheetsOnAgenda {
  /** Where the sheets on it stand now, by the point's id. */
  standings: Record<string, Pick<SheetRecord, 'status' | 'progress' | 'startsOn' | 'dueOn' | 'blockers'>>;
  /** References of open sheets of which the lead was asked, for this meeting or for none, and has not answered. */
  silent: string[];
}

/** Days for which an answer asked for no meeting is awaited. */
const RECENT = 60;

/** What is known today of the sheets that concern a meeting to come, as far as its reader may read them (Art. 12). */
export async function sheetsOnAgenda(
  { meeting, agenda }: { meeting: Pick<Meeting, 'id' | 'state'>; agenda: { id: string; origin: string }[] },
  clearance: Clearance,
  viewer: Viewer,
  deps: Pick<Deps, 'db' | 'derive'>,
): Promise<SheetsOnAgenda> {
  // What was looked at in a meeting held is not what stands today.
  if (meeting.state !== 'PLANNED') return { standings: {}, silent: [] };
  const since = toDbDate(addDays(viewer.today, -RECENT));
  const chases = await deps.db.statusChase.findMany({
    where: {
      agreementId: viewer.agreement.id,
      answeredAt: null,
      OR: [{ meetingId: meeting.id }, { meetingId: null, askedAt: { gte: since } }],
    },
  });
  const beginning = sheetOrigin('');
  const points = agenda.filter(({ origin }) => origin.startsWith(beginning));
  const named = points.map(({ origin }) => origin.slice(beginning.length));
  const ids = [...new Set([...named, ...chases.map(({ sheetId }) => sheetId)])];
  if (ids.length === 0) return { standings: {}, silent: [] };
  const sheets = (await loadSheets({ id: { in: ids } }, viewer, deps)).filter((sheet) => {
    return mayRead(clearance, sheetSecrecy(sheet));
  });
  const standings = points.flatMap(({ id, origin }) => {
    const sheet = sheets.find((one) => sheetOrigin(one.id) === origin);
    return sheet ? [[id, sheet] as const] : [];
  });
  const isSilent = ({ id, leadPerson }: SheetRecord) =>
    chases.some(({ sheetId, personId }) => sheetId === id && personId === leadPerson?.id);
  return {
    standings: Object.fromEntries(standings),
    silent: sheets.filter((sheet) => !isClosed(sheet) && isSilent(sheet)).map(({ reference }) => reference),
  };
}
