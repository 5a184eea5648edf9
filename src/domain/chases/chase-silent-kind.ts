import { z } from 'zod';
import type { DeliveryKind } from '../deliveries/delivery-kind.ts';
import { isClosed } from '../sheets/lateness.ts';
import { type CivilDate, civilDateIn, fromDbDate, toDbDate } from '../time/civil-date.ts';
import { isAskedOn } from './asked-on.ts';
import { chasedMeetings } from './chased-meetings.ts';
import { groupWaiting, listUnreached, type UnreachedSheet, type Waiting } from './describe-chases.ts';
import { loadChased } from './load-chased.ts';

const factsSchema = z.object({ meetingId: z.uuid() });

/** Who has not answered before a committee. */
export interface ChaseSilentNotice {
  code: 'chaseSilent';
  meeting: { committee: string; day: CivilDate };
  waiting: Waiting[];
  unreached: UnreachedSheet[];
}

/** Five days before a committee, tells who coordinates which leads have not said where their sheets stand. */
export const chaseSilentKind: DeliveryKind<ChaseSilentNotice> = {
  name: 'chase-silent',

  async propose(scope, until, { db }) {
    const meetings = (await chasedMeetings(scope, { db })).filter(({ tellsAt }) => tellsAt <= until);
    return meetings.flatMap(({ id, tellsAt }) => {
      const day = civilDateIn(scope.agreement.timeZone, tellsAt);
      return scope.offices.coordinators(day).map((personId) => ({
        kind: 'chase-silent',
        subject: `chase-silent:${id}`,
        to: { personId },
        at: tellsAt,
        step: 'told',
        urgency: 0,
        grouping: 'DIGEST' as const,
        facts: { meetingId: id },
      }));
    });
  },

  async compose({ facts, personId }, scope, deps) {
    const { meetingId } = factsSchema.parse(facts);
    const { agreement, today, offices } = scope;
    const meeting = await deps.db.meeting.findFirst({
      where: { id: meetingId, state: 'PLANNED', day: { gt: toDbDate(today) } },
      include: { committee: true },
    });
    if (!meeting || !offices.coordinators(today).includes(personId ?? '')) return { skip: 'noLongerDue' };
    // What mail there is, is known to whoever sends; an address alone counts as a way here.
    const all = await loadChased(scope, { ...deps, canMail: true });
    // Who was asked this very morning is not silent yet.
    const isEarlier = (chase: { askedAt: Date }) => !isAskedOn(chase, today, agreement.timeZone);
    const asked = all.map((one) => ({ ...one, chases: one.chases.filter(isEarlier) }));
    const waiting = await groupWaiting(asked, agreement.timeZone, deps);
    if (waiting.length === 0) return { skip: 'noLongerDue' };
    return {
      code: 'chaseSilent',
      meeting: { committee: meeting.committee.shortName, day: fromDbDate(meeting.day) },
      waiting,
      unreached: listUnreached(all.filter(({ sheet }) => !isClosed(sheet))),
    };
  },
};
