import type { Due } from '../dues/due.ts';
import type { DueRule } from '../dues/due-rule.ts';
import type { KindEnds } from '../dues/end-facts.ts';
import { addDays, type CivilDate, fromDbDate } from '../time/civil-date.ts';
import type { WorkCalendar } from '../time/working-days.ts';
import { loadCurrentMeetings } from './load-current-meetings.ts';

/** So many working days after a meeting one is asked each morning whether it took place; then it is late. */
const ASKED = 3;

/** Meetings whose day is past and of which nobody said whether they took place: only a held one satisfies its period (X3-3). */
export const recordDues: DueRule = async ({ agreement, offices, calendar, today }, deps) => {
  const { past } = await loadCurrentMeetings(agreement.id, today, deps);
  return past.map((meeting): Due => {
    const { reference, committee, committeeId, secretariatId } = meeting;
    const held = fromDbDate(meeting.day);
    const keepers = offices.keepers({ committeeId, secretariatId, day: held }, today);
    const to = [...new Set([...keepers, ...offices.coordinators(today)])];
    const days = workingDaysAfter(held, calendar);
    return {
      kind: 'record',
      reference,
      committee: committee.shortName,
      held,
      subject: `record:${reference}`,
      on: days.at(-1) ?? held,
      isReserved: true,
      ask: { by: [], of: to, since: addDays(held, 1), secretariat: keepers },
      reminders: days.map((day) => ({ day, step: day, to, isDuty: true })),
    };
  });
};

function workingDaysAfter(day: CivilDate, calendar: WorkCalendar): CivilDate[] {
  const days: CivilDate[] = [];
  while (days.length < ASKED) days.push(calendar.onOrAfter(addDays(days.at(-1) ?? day, 1)));
  return days;
}

/** How it ends, and who is told. */
export const recordEnds: KindEnds<'record'> = {
  answered: { shown: 'the calendar, and the minutes that are asked for from then on' },
  refused: { saidBy: 'withdrawal' },
  declined: { never: 'who keeps the meeting says it' },
  lapsed: { tells: ['asked', 'coordination', 'secretariat'] },
  withdrawn: { saidBy: 'withdrawal' },
  superseded: { saidBy: 'convocation' },
  settled: { own: 'it is held, moved or cancelled' },
};
