import { z } from 'zod';
import type { DeliveryKind, OutboxScope } from '../deliveries/delivery-kind.ts';
import type { PlannedDelivery } from '../deliveries/planned-delivery.ts';
import type { Due } from '../dues/due.ts';
import { addDays, type CivilDate, civilDateIn } from '../time/civil-date.ts';
import { instantOf, MORNING } from '../time/civil-hours.ts';
import { type Clearance, mayRead } from '../visibility/clearance.ts';
import type { Change } from './change.ts';
import { readChanges } from './list-changes.ts';

const factsSchema = z.object({ monday: z.iso.date() });

/** How far ahead the digest looks, in days. */
const AHEAD = 45;

export interface WeeklyNotice {
  code: 'weekly';
  since: CivilDate;
  changes: Change[];
  /** How many changes are not for who reads the channel. */
  reserved: number;
  upcoming: Due[];
  today: CivilDate;
}

/**
 * The shared channel's digest: what changed since the last one, Monday at nine (Art. 7), or the first working
 * morning of the week. A week without a change is passed over.
 */
export const weeklyKind: DeliveryKind<WeeklyNotice> = {
  name: 'weekly',

  async propose({ agreement, today, calendar, channelIds }, until, { now }) {
    return mondays(today, civilDateIn(agreement.timeZone, until)).flatMap((monday) => {
      const day = calendar.onOrAfter(monday);
      const at = instantOf(agreement.timeZone, day, MORNING);
      // A Monday already gone was the former plan's; a week of holidays has no digest.
      if (at < now() || at > until || day > addDays(monday, 6)) return [];
      return channelIds.map((channelId): PlannedDelivery => {
        const to = { channelId };
        return {
          kind: 'weekly',
          subject: 'weekly',
          to,
          at,
          step: monday,
          urgency: 0,
          grouping: 'ALONE',
          facts: { monday },
        };
      });
    });
  },

  async compose({ facts, channelId, id }, scope, { db }) {
    const { agreement, dues, clearance, today } = scope;
    const { monday } = factsSchema.parse(facts);
    const isBound = await db.channelBinding.findFirst({
      where: { agreementId: agreement.id, channelId: channelId ?? '' },
    });
    if (!isBound) return { skip: 'recipientGone' };
    const last = await db.delivery.findFirst({
      where: { agreementId: agreement.id, kind: 'weekly', channelId, state: 'SENT', id: { not: id } },
      orderBy: { sentAt: 'desc' },
    });
    const since = last?.sentAt ?? instantOf(agreement.timeZone, addDays(monday, -7), MORNING);
    const { changes: dated, reserved } = await readChanges(agreement, { after: since, today, clearance }, { db });
    const changes = dated.map(({ change }) => change);
    if (changes.length + reserved === 0) return { skip: 'nothingChanged' };
    return {
      code: 'weekly',
      since: civilDateIn(agreement.timeZone, since),
      changes,
      reserved,
      upcoming: dues.filter(isToldSoon(today, clearance)),
      today,
    };
  },
};

/** What is reserved to the roster is never in the letter, whoever reads the channel. */
function isToldSoon(today: CivilDate, clearance: Clearance): (due: OutboxScope['dues'][number]) => boolean {
  return ({ isReserved, readable, on }) => {
    return !isReserved && (!readable || mayRead(clearance, readable)) && on <= addDays(today, AHEAD);
  };
}

/** Every Monday from the week of a day to another day. */
function mondays(from: CivilDate, to: CivilDate): CivilDate[] {
  const weekday = (new Date(`${from}T00:00:00Z`).getUTCDay() + 6) % 7;
  const list: CivilDate[] = [];
  for (let monday = addDays(from, -weekday); monday <= to; monday = addDays(monday, 7)) list.push(monday);
  return list;
}
