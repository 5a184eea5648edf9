import type { Due, Reminder } from '../dues/due.ts';
import type { DueRule } from '../dues/due-rule.ts';
import type { DueScope } from '../dues/due-scope.ts';
import { addDays, daysBetween, earlierOf } from '../time/civil-date.ts';
import { loadPeriods } from './load-periods.ts';

/** Days before a period ends at which the secretariat is told that nothing is planned. */
const STEPS = [90, 60, 30, 7];

/** Days after its end during which a missed period is still brought up; afterwards the calendar keeps it. */
const MOURNED = 60;

/**
 * The cadence guard: each period in force needs one held meeting (Annexe 3). A planned meeting silences it until it
 * is cancelled or moved out of the period. The coordinator joins at the last step, and when the period was missed.
 */
export const cadenceDues: DueRule = async (scope, deps) => {
  const { today, term, watchedFrom } = scope;
  const committees = await loadPeriods(scope, deps);
  return committees.flatMap(({ committee, periods }) =>
    periods.flatMap((period): Due[] => {
      const { cadence, year, index, state } = period;
      if (state !== 'toPlan' && state !== 'missed') return [];
      const on = earlierOf(period.endsOn, term.endsOn);
      const isOld = daysBetween(on, today) > MOURNED || on < watchedFrom;
      if (state === 'missed' && isOld) return [];
      return [
        {
          kind: 'cadence',
          committee: committee.shortName,
          committeeCode: committee.code,
          cadence,
          year,
          index,
          state,
          subject: `cadence:${committee.code}:${year}:${index}`,
          on,
          isReserved: false,
          reminders: reminders(on, scope),
        },
      ];
    }),
  );
};

function reminders(on: string, { offices, term }: DueScope): Reminder[] {
  const before = STEPS.map((days): Reminder => {
    const day = addDays(on, -days);
    return { day, step: String(days), to: offices.stewards(day), isDuty: true };
  });
  const last = STEPS.at(-1) ?? 0;
  const late = addDays(on, -last);
  const after = addDays(on, 1);
  const both = (day: string) => [...new Set([...offices.stewards(day), ...offices.coordinators(day)])];
  return [
    ...before.slice(0, -1),
    { day: late, step: String(last), to: both(late), isDuty: true },
    // After the term nobody takes the office over: those who had it are told.
    { day: after, step: 'missed', to: both(earlierOf(after, term.endsOn)), isDuty: true },
  ];
}
