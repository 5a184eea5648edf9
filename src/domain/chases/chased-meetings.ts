import type { CommitteeKind } from '../../database/generated/client.ts';
import type { Deps } from '../deps.ts';
import type { DueScope } from '../dues/due-scope.ts';
import { loadCurrentMeetings } from '../meetings/load-current-meetings.ts';
import { reminderInstant } from '../reminders/reminder-instant.ts';
import { addDays, type CivilDate, fromDbDate } from '../time/civil-date.ts';

/** Days before a meeting at which the coordinator hears who is silent. */
const TOLD = 5;

const CHASED: CommitteeKind[] = ['TECHNICAL', 'STEERING'];

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
  deps: Pick<Deps, 'db'>,
): Promise<ChasedMeeting[]> {
  const { agreement, settings, today } = scope;
  const { planned } = await loadCurrentMeetings(agreement.id, today, deps);
  const chased = planned.filter(({ committee, day }) => CHASED.includes(committee.kind) && fromDbDate(day) > today);
  return chased.map(({ id, reference, committee, day: date }) => {
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
