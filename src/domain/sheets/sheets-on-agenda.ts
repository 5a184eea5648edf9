import type { Deps } from '../deps.ts';
import type { Viewer } from '../people/viewer.ts';
import { type Clearance, mayRead } from '../visibility/clearance.ts';
import { sheetOrigin } from './agenda-sheets.ts';
import { isClosed } from './lateness.ts';
import { loadSheets } from './load-sheets.ts';
import { sheetSecrecy } from './sheet-access.ts';
import type { SheetRecord } from './sheet-record.ts';

export interface SheetsOnAgenda {
  /** Where the sheets on it stand now, by the point's id. */
  standings: Record<string, Pick<SheetRecord, 'status' | 'progress' | 'startsOn' | 'dueOn' | 'blockers'>>;
  /** References of open sheets of which the lead was asked for this meeting and has not answered. */
  silent: string[];
}

/** What is known today of the sheets that concern a meeting, as far as its reader may read them (Art. 12). */
export async function sheetsOnAgenda(
  { meetingId, agenda }: { meetingId: string; agenda: { id: string; origin: string }[] },
  clearance: Clearance,
  viewer: Viewer,
  { db }: Pick<Deps, 'db'>,
): Promise<SheetsOnAgenda> {
  const chases = await db.statusChase.findMany({ where: { meetingId, answeredAt: null } });
  const beginning = sheetOrigin('');
  const points = agenda.filter(({ origin }) => origin.startsWith(beginning));
  const named = points.map(({ origin }) => origin.slice(beginning.length));
  const ids = [...new Set([...named, ...chases.map(({ sheetId }) => sheetId)])];
  if (ids.length === 0) return { standings: {}, silent: [] };
  const sheets = (await loadSheets({ id: { in: ids } }, viewer, { db })).filter((sheet) => {
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
