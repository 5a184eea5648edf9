import { UserError } from '../../errors.ts';
import type { Deps } from '../deps.ts';
import { stewards } from '../people/access.ts';
import { type CivilDate, fromDbDate, toDbDate } from '../time/civil-date.ts';
import { requireRight } from '../viewer/right.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { type AgendaLine, loadAgenda } from './load-agenda.ts';

export interface NotableMeeting {
  reference: string;
  committee: string;
  day: CivilDate;
  points: AgendaLine[];
}

/** Meetings further back are noted by their own card. */
const MOST = 6;

/**
 * The meetings in whose notes something may still be written, with their points: today's and those before, the latest
 * first.
 * @throws UserError for anybody but the coordinator and the secretariat, and when there is none.
 */
export async function listNotableMeetings(viewer: Viewer, deps: Deps): Promise<NotableMeeting[]> {
  await requireRight(viewer, stewards);
  const meetings = await deps.db.meeting.findMany({
    where: {
      agreementId: viewer.agreement.id,
      state: { in: ['PLANNED', 'HELD'] },
      day: { lte: toDbDate(viewer.today) },
      items: { some: { state: 'ACCEPTED' } },
    },
    include: { committee: true },
    orderBy: [{ day: 'desc' }, { startsAt: 'desc' }],
    take: MOST,
  });
  if (meetings.length === 0) throw new UserError('noMeetingToNote');
  return Promise.all(
    meetings.map(async ({ id, reference, committee, day }) => ({
      reference,
      committee: committee.shortName,
      day: fromDbDate(day),
      points: await loadAgenda(id, deps),
    })),
  );
}
