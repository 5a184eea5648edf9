import type { StatusChase } from '../../database/generated/client.ts';
import type { Deps } from '../deps.ts';
import { loadRoster } from '../people/load-roster.ts';
import { loadSheets } from '../sheets/load-sheets.ts';
import { sheetSecrecy } from '../sheets/sheet-access.ts';
import type { SheetRecord } from '../sheets/sheet-record.ts';
import type { CivilDate } from '../time/civil-date.ts';
import { type Unreached, unreachedLead } from './lead-reach.ts';

/** A sheet with what was asked of it. */
export interface ChasedSheet {
  sheet: SheetRecord;
  /** Why nobody can be asked of it; null when its lead can. */
  unreached: Unreached | null;
  /** What its present lead was asked since a day, the latest first. */
  chases: StatusChase[];
}

/** How far back chases are of interest, in milliseconds: 60 days. */
const RECENT = 60 * 86_400_000;

/** The sheets of an agreement with what their leads were asked of late, those that are over too. */
export async function loadChased(
  scope: { agreement: { id: string }; today: CivilDate },
  deps: Deps & { canMail: boolean },
): Promise<ChasedSheet[]> {
  const { agreement, today } = scope;
  const { db, now, canMail } = deps;
  const [sheets, roster, chases] = await Promise.all([
    loadSheets({}, scope, deps),
    loadRoster(agreement.id, deps),
    db.statusChase.findMany({
      where: { agreementId: agreement.id, askedAt: { gte: new Date(now().getTime() - RECENT) } },
      orderBy: { askedAt: 'desc' },
    }),
  ]);
  return sheets.map((sheet) => {
    const lead = roster.find(({ id }) => id === sheet.leadPerson?.id) ?? null;
    const about = { id: sheet.id, readable: sheetSecrecy(sheet) };
    return {
      sheet,
      unreached: unreachedLead(lead, about, { today, canMail }),
      chases: chases.filter(({ sheetId, personId }) => sheetId === sheet.id && personId === lead?.id),
    };
  });
}

/** What is still awaited of the lead; the first time they were asked comes last. */
export function awaited({ sheet, chases }: Pick<ChasedSheet, 'sheet' | 'chases'>): StatusChase[] {
  if (sheet.status === 'DONE' || sheet.status === 'DROPPED') return [];
  return chases.filter(({ answeredAt }) => answeredAt === null);
}
