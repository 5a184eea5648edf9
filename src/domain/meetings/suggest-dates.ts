import type { Deps } from '../deps.ts';
import { loadDueScope } from '../dues/due-scope.ts';
import { loadPeriods } from '../periods/load-periods.ts';
import { convocationDelay } from '../settings/convocation-delay.ts';
import { addDays, type CivilDate, fromDbDate, laterOf } from '../time/civil-date.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { proposeDates } from './propose-dates.ts';

/**
 * Days that fit a committee's next open period: working days, no school holiday, the notice kept though it is
 * convened only so many days from now.
 */
export async function suggestDates(
  viewer: Viewer,
  { committee: code, waitingDays = 0 }: { committee: string; waitingDays?: number },
  deps: Deps,
): Promise<CivilDate[]> {
  const agreementId = viewer.agreement.id;
  const scope = await loadDueScope(agreementId, deps);
  const [committee, all, spans] = await Promise.all([
    deps.db.committee.findFirst({ where: { agreementId, code } }),
    loadPeriods(scope, deps),
    deps.db.calendarSpan.findMany({ where: { agreementId, kind: 'SCHOOL_HOLIDAY' } }),
  ]);
  const periods = all.find((one) => one.committee.code === code)?.periods ?? [];
  const open = periods.find(({ state, endsOn }) => state === 'toPlan' && endsOn >= viewer.today);
  if (!committee || !open) return [];
  // A clear day more than the notice, so that sending tomorrow is early enough.
  const earliest = addDays(viewer.today, waitingDays + convocationDelay(committee.kind, scope.settings) + 2);
  return proposeDates({
    from: laterOf(open.startsOn, earliest),
    until: open.endsOn,
    count: 5,
    calendar: scope.calendar,
    schoolHolidays: spans.map(({ startsOn, endsOn }) => ({
      startsOn: fromDbDate(startsOn),
      endsOn: fromDbDate(endsOn),
    })),
  });
}
