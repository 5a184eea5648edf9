import type { Deps } from '../deps.ts';
import { fromDbDate } from '../time/civil-date.ts';
import { type WorkCalendar, workCalendar } from '../time/working-days.ts';

/** The working days of an agreement: the public holidays that are computed, and its own. */
export async function loadWorkCalendar(agreementId: string, { db }: Pick<Deps, 'db'>): Promise<WorkCalendar> {
  const spans = await db.calendarSpan.findMany({ where: { agreementId, kind: 'PUBLIC_HOLIDAY' } });
  return workCalendar(
    spans.map(({ startsOn, endsOn }) => ({ startsOn: fromDbDate(startsOn), endsOn: fromDbDate(endsOn) })),
  );
}
