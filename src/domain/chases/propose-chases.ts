import type { Propose } from '../deliveries/delivery-kind.ts';
import { loadOpenSheets } from '../sheets/open-sheets.ts';
import { civilDateIn, laterOf } from '../time/civil-date.ts';
import { chaseDelivery } from './chase-delivery.ts';
import { chasedMeetings } from './chased-meetings.ts';

/**
 * Two weeks before each meeting unless set otherwise, once for it and each open sheet: who leads the sheet and may read it. A sheet that came
 * since then is not asked of, nor one of which somebody else was asked before it passed on.
 */
export const proposeChases: Propose = async (scope, until, { db }) => {
  const meetings = (await chasedMeetings(scope, { db })).filter(({ asksAt }) => asksAt <= until);
  if (meetings.length === 0) return [];
  const [{ sheets, readersAmong }, asked] = await Promise.all([
    loadOpenSheets(scope.agreement.id, { db }),
    db.statusChase.findMany({ where: { meetingId: { in: meetings.map(({ id }) => id) } } }),
  ]);
  return meetings.flatMap(({ id: meetingId, asksAt }) => {
    const day = laterOf(civilDateIn(scope.agreement.timeZone, asksAt), scope.today);
    return sheets.flatMap(({ id: sheetId, leadPersonId, visibility, committeeId, createdAt }) => {
      const [personId] = readersAmong(leadPersonId, { visibility, committeeId }, day);
      if (!personId || createdAt > asksAt) return [];
      const isOthers = asked.some(
        (one) => one.meetingId === meetingId && one.sheetId === sheetId && one.personId !== personId,
      );
      if (isOthers) return [];
      return [chaseDelivery({ sheetId, meetingId, personId, askedBy: '', step: `meeting:${meetingId}`, at: asksAt })];
    });
  });
};
