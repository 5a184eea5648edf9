import type { Deps } from '../deps.ts';
import type { DueScope } from '../dues/due-scope.ts';
import { reminderInstant } from '../reminders/reminder-instant.ts';
import { addDays, type CivilDate, fromDbDate, toDbDate } from '../time/civil-date.ts';

/** Days before a meeting at which the coordinator hears who is silent. */
const TOLD = 5;

export interface ChasedMeeting {
  id: string;
  reference: string;
  committee: string;
  day: CivilDate;
  /** When leads are asked, and when the coordinator is told who is silent: nine on a working morning. */
  asksAt: Date;
  tellsAt: Date;
}

/** The technical and steering committees' meetings to come, before each of which the leads of sheets are asked, the earliest first. */
export async function chasedMeetings(
  scope: Pick<DueScope, 'agreement' | 'calendar' | 'settings' | 'today'>,
  { db }: Pick<Deps, 'db'>,
): Promise<ChasedMeeting[]> {
  const { agreement, settings, today } = scope;
  const rows = await db.meeting.findMany({
    where: {
      agreementId: agreement.id,
      state: 'PLANNED',
      day: { gt: toDbDate(today) },
      committee: { kind: { in: ['TECHNICAL', 'STEERING'] } },
    },
    include: { committee: true },
    orderBy: { day: 'asc' },
  });
  return rows.map(({ id, reference, committee, day: date }) => {
    const day = fromDbDate(date);
    const before = (days: number) => reminderInstant(addDays(day, -days), day, scope);
    return {
      id,
      reference,
      committee: committee.shortName,
      day,
      asksAt: before(settings.chaseDays),
      tellsAt: before(TOLD),
    };
  });
}
