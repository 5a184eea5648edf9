import type { Committee } from '../../database/generated/client.ts';
import type { Deps } from '../deps.ts';
import type { DueScope } from '../dues/due-scope.ts';
import { renewalToCome } from '../parties/load-parties.ts';
import { addDays, type CivilDate, fromDbDate, toDbDate } from '../time/civil-date.ts';
import { convocationDeadline } from './convocation-deadline.ts';
import { convocationDelay } from './convocation-delay.ts';

/** What speaks against a date; none of it forbids the meeting. */
export type SlotWarning =
  /** */
  | { code: 'afterTerm'; endsOn: CivilDate }
  | { code: 'dayOff' }
  | { code: 'schoolHoliday'; label: string }
  /** */
  | { code: 'shortDelay'; days: number; deadline: CivilDate }
  /** X3-5: the technical committee prepares the steering committee. */
  | { code: 'beforeTechnical' };

/** Days between a technical committee and the copil that it prepares. */
const PREPARING = 7;

/** What speaks against holding a committee on a day (R-04, R-05, X3-5). */
export async function checkSlot(
  committee: Pick<Committee, 'kind'>,
  day: CivilDate,
  { agreement, term, settings, calendar, today }: DueScope,
  { db }: Pick<Deps, 'db'>,
): Promise<SlotWarning[]> {
  const on = toDbDate(day);
  const [holiday, renewals, parties] = await Promise.all([
    db.calendarSpan.findFirst({
      where: { agreementId: agreement.id, kind: 'SCHOOL_HOLIDAY', startsOn: { lte: on }, endsOn: { gte: on } },
    }),
    db.party.count({ where: { agreementId: agreement.id, authorizingActs: { some: renewalToCome } } }),
    db.party.count({ where: { agreementId: agreement.id } }),
  ]);
  const days = convocationDelay(committee.kind, settings);
  const deadline = convocationDeadline(day, days, settings.noticeCounting);
  const warnings: SlotWarning[] = [];
  if (day > term.endsOn && renewals < parties) warnings.push({ code: 'afterTerm', endsOn: term.endsOn });
  if (!calendar.isWorkingDay(day)) warnings.push({ code: 'dayOff' });
  if (holiday) warnings.push({ code: 'schoolHoliday', label: holiday.label });
  if (deadline < today) warnings.push({ code: 'shortDelay', days, deadline });
  if (committee.kind === 'STEERING' && !(await isPrepared(agreement.id, day, db))) {
    warnings.push({ code: 'beforeTechnical' });
  }
  return warnings;
}

/** True when a technical committee of the same year is held, or planned, a week before at the latest. */
async function isPrepared(agreementId: string, day: CivilDate, db: Deps['db']): Promise<boolean> {
  const meetings = await db.meeting.findMany({
    where: { agreementId, committee: { kind: 'TECHNICAL' }, state: { in: ['PLANNED', 'HELD'] } },
    select: { day: true },
  });
  const days = meetings.map((meeting) => fromDbDate(meeting.day));
  return days.some((other) => other.slice(0, 4) === day.slice(0, 4) && other <= addDays(day, -PREPARING));
}
