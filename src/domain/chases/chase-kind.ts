import type { Delivery, StatusChase } from '../../database/generated/client.ts';
import type { DeliveryKind, OutboxScope } from '../deliveries/delivery-kind.ts';
import type { SkipReason } from '../deliveries/skip-reason.ts';
import type { Deps } from '../deps.ts';
import { rosterParts } from '../people/load-roster.ts';
import { isClosed } from '../sheets/lateness.ts';
import { loadSheets } from '../sheets/load-sheets.ts';
import { sheetSecrecy } from '../sheets/sheet-access.ts';
import type { SheetRecord } from '../sheets/sheet-record.ts';
import { addDays, type CivilDate, civilDateIn, fromDbDate } from '../time/civil-date.ts';
import { personReads } from '../visibility/person-reads.ts';
import { isAskedOn } from './asked-on.ts';
import { CHASE, chaseFacts } from './chase-delivery.ts';
import { silenceOnSheet } from './lead-reach.ts';
import { noteAsked } from './note-asked.ts';
import { proposeChases } from './propose-chases.ts';

/** Days for which a card asked of somebody's own accord follows its sheet. */
const FOLLOWED = 30;

/** Where a sheet stands, asked of its lead; `isFinal`: the card follows it no longer. */
export interface ChaseNotice {
  code: 'chase';
  state: 'asked' | 'answered' | 'closed' | 'passedOn';
  sheet: SheetRecord;
  meeting: { committee: string; day: CivilDate } | null;
  /** Null when the clock did. */
  askedBy: string | null;
  today: CivilDate;
  isFinal: boolean;
}

/**
 * Asks who leads a sheet where it stands, before a committee or on demand: a card each, few messages a person. Once
 * sent the card follows its sheet. What was closed, passed on, answered or silenced meanwhile is not asked.
 */
export const chaseKind: DeliveryKind<ChaseNotice> = {
  name: CHASE,
  isLive: true,
  together: { most: 10, by: ({ sheet }) => sheet.reference },
  propose: proposeChases,

  async compose(delivery, scope, deps) {
    const { sheetId, meetingId, askedBy } = chaseFacts.parse(delivery.facts);
    const [sheet] = await loadSheets({ id: sheetId }, scope, deps);
    const [chase, meeting] = await Promise.all([
      deps.db.statusChase.findUnique({ where: { id: delivery.id } }),
      meetingId ? deps.db.meeting.findUnique({ where: { id: meetingId }, include: { committee: true } }) : null,
    ]);
    // Who was to be asked may have left office since (Art. 12).
    const personId = delivery.personId ?? '';
    if (!sheet || !(await personReads(personId, sheetSecrecy(sheet), scope, deps))) return { skip: 'noLongerDue' };
    const day = meeting && fromDbDate(meeting.day);
    const isAwaited = !meetingId || (meeting?.state === 'PLANNED' && fromDbDate(meeting.day) > scope.today);
    const state = stateOf(sheet, chase, personId);
    if (delivery.state !== 'SENT') {
      if (state !== 'asked' || !isAwaited) return { skip: 'noLongerDue' };
      const skip = await whyNotAsked(delivery, sheetId, chase, scope, deps);
      if (skip) return { skip };
      await noteAsked([delivery], deps.now(), deps);
    }
    const last = day ?? addDays(civilDateIn(scope.agreement.timeZone, chase?.askedAt ?? deps.now()), FOLLOWED);
    return {
      code: 'chase',
      state,
      sheet,
      meeting: meeting && day ? { committee: meeting.committee.shortName, day } : null,
      askedBy: askedBy || null,
      today: scope.today,
      isFinal: !isAwaited || scope.today > last,
    };
  },
};

function stateOf(sheet: SheetRecord, chase: StatusChase | null, personId: string): ChaseNotice['state'] {
  if (sheet.leadPerson?.id !== personId) return 'passedOn';
  if (chase?.answeredAt) return 'answered';
  return isClosed(sheet) ? 'closed' : 'asked';
}

/** They asked not to hear of it, or were asked of it on the same day already. */
async function whyNotAsked(
  { personId }: Delivery,
  sheetId: string,
  own: StatusChase | null,
  { agreement, today }: OutboxScope,
  { db }: Deps,
): Promise<SkipReason | null> {
  const lead = await db.person.findUniqueOrThrow({ where: { id: personId ?? '' }, include: rosterParts });
  const silence = silenceOnSheet(lead, sheetId, today);
  if (silence || own) return silence;
  const last = await db.statusChase.findFirst({
    where: { sheetId, personId: lead.id },
    orderBy: { askedAt: 'desc' },
  });
  return last && isAskedOn(last, today, agreement.timeZone) ? 'overtaken' : null;
}
