import { randomUUID } from 'node:crypto';
import { UserError } from '../../errors.ts';
import { changeOnce } from '../audit/change-once.ts';
import { rowOf } from '../deliveries/delivery-row.ts';
import type { Deps } from '../deps.ts';
import { requireOwnEyes } from '../people/access.ts';
import { findSheet } from '../sheets/find-sheet.ts';
import { isClosed } from '../sheets/lateness.ts';
import type { SheetRecord } from '../sheets/sheet-record.ts';
import { requireRight } from '../viewer/right.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { isAskedOn } from './asked-on.ts';
import { chaseDelivery } from './chase-delivery.ts';
import { listUnreached, type UnreachedSheet } from './describe-chases.ts';
import { awaited, type ChasedSheet, loadChased } from './load-chased.ts';
import { noteAsked } from './note-asked.ts';
import { chaseRights } from './rights.ts';

/** Which open sheets are asked of: all of them, one, those that a party leads, or those whose lead has not answered. */
export type ChaseQuery = { what: 'all' | 'silent' } | { reference: string } | { partyId: string };

export interface ChaseOutcome {
  asked: { reference: string; lead: string }[];
  /** Left alone: asked today already. */
  askedToday: { reference: string; lead: string }[];
  unreached: UnreachedSheet[];
}

/**
 * Has the leads of open sheets asked where they stand, at the next working hour; once a day for each sheet and lead,
 * however often and by however many it is asked.
 * @throws UserError for anybody but the stewards; `sheetClosed` for one sheet that is over, `sheetUnknown` for none.
 */
export async function chaseSheets(
  viewer: Viewer,
  query: ChaseQuery,
  { canMail, ...deps }: Deps & { canMail: boolean },
): Promise<ChaseOutcome> {
  await requireRight(viewer, chaseRights.ask);
  requireOwnEyes(viewer);
  const { agreement, today } = viewer;
  const one = 'reference' in query ? await findSheet(viewer, query.reference, deps) : null;
  if (one && isClosed(one)) throw new UserError('sheetClosed', { reference: one.reference, status: one.status });
  const all = await loadChased(viewer, { ...deps, canMail });
  const meant = all.filter((chased) => !isClosed(chased.sheet) && isMeant(chased, query, one));
  const isToday = ({ chases }: ChasedSheet) => chases.some((chase) => isAskedOn(chase, today, agreement.timeZone));
  const reached = meant.filter(({ unreached }) => !unreached);
  const fresh = reached.filter((chased) => !isToday(chased));
  const askedBy = viewer.person?.name ?? viewer.slackUserId;
  const asked = await changeOnce(viewer, deps, async ({ tx, note, now }) => {
    const rows = fresh.map(({ sheet: { id: sheetId, leadPerson } }) => {
      const whom = { sheetId, meetingId: null, personId: leadPerson?.id ?? '', askedBy };
      const planned = chaseDelivery({ ...whom, step: `asked:${today}`, at: now });
      return { id: randomUUID(), ...rowOf(agreement.id, planned, now) };
    });
    // What somebody else has just asked has its row already: it is not asked again.
    await tx.delivery.createMany({ data: rows, skipDuplicates: true });
    const written = await tx.delivery.findMany({ where: { id: { in: rows.map(({ id }) => id) } } });
    await noteAsked(written, now, { db: tx });
    const ids = written.map(({ facts }) => (facts as { sheetId?: string }).sheetId);
    const sheets = fresh.map(({ sheet }) => sheet).filter(({ id }) => ids.includes(id));
    if (sheets.length > 0) {
      note('sheets.chased', ['Agreement', agreement.id], {
        after: { references: sheets.map(({ reference }) => reference) },
      });
    }
    return sheets;
  });
  const left = reached.filter(({ sheet }) => !asked.includes(sheet)).map(({ sheet }) => sheet);
  return { asked: asked.map(named), askedToday: left.map(named), unreached: listUnreached(meant) };
}

function isMeant(chased: ChasedSheet, query: ChaseQuery, one: SheetRecord | null): boolean {
  if (one) return chased.sheet.id === one.id;
  if ('partyId' in query) return chased.sheet.leadParty.id === query.partyId;
  return !('what' in query) || query.what === 'all' || awaited(chased).length > 0;
}

function named({ reference, leadPerson }: SheetRecord): { reference: string; lead: string } {
  return { reference, lead: leadPerson?.name ?? '' };
}
