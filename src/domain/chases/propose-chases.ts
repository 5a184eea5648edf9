import type { Propose } from '../deliveries/delivery-kind.ts';
import { rosterParts } from '../people/load-roster.ts';
import { civilDateIn, laterOf } from '../time/civil-date.ts';
import { mayRead } from '../visibility/clearance.ts';
import { personClearance } from '../visibility/person-clearance.ts';
import { chaseDelivery } from './chase-delivery.ts';
import { chasedMeetings } from './chased-meetings.ts';

/**
 * Two weeks before each meeting unless set otherwise, once for it and each open sheet: who leads the sheet and may read it. A sheet that came
 * since then is not asked of, nor one of which somebody else was asked before it passed on.
 */
export const proposeChases: Propose = async (scope, until, { db }) => {
  const meetings = (await chasedMeetings(scope, { db })).filter(({ asksAt }) => asksAt <= until);
  if (meetings.length === 0) return [];
  const [sheets, asked] = await Promise.all([
    db.actionSheet.findMany({
      where: {
        agreementId: scope.agreement.id,
        status: { notIn: ['DONE', 'DROPPED'] },
        leadPersonId: { not: null },
      },
      include: { leadPerson: { include: rosterParts } },
      orderBy: { number: 'asc' },
    }),
    db.statusChase.findMany({ where: { meetingId: { in: meetings.map(({ id }) => id) } } }),
  ]);
  return meetings.flatMap(({ id: meetingId, asksAt }) => {
    const day = laterOf(civilDateIn(scope.agreement.timeZone, asksAt), scope.today);
    return sheets.flatMap(({ id: sheetId, leadPerson, visibility, committeeId, createdAt }) => {
      if (!leadPerson || createdAt > asksAt) return [];
      if (!mayRead(personClearance(leadPerson, day), { visibility, committeeId })) return [];
      const { id: personId } = leadPerson;
      const isOthers = asked.some(
        (one) => one.meetingId === meetingId && one.sheetId === sheetId && one.personId !== personId,
      );
      if (isOthers) return [];
      return [chaseDelivery({ sheetId, meetingId, personId, askedBy: '', step: `meeting:${meetingId}`, at: asksAt })];
    });
  });
};
