import type { Due, Reminder } from '../dues/due.ts';
import type { DueRule } from '../dues/due-rule.ts';
import type { DueScope } from '../dues/due-scope.ts';
import type { KindEnds } from '../dues/end-facts.ts';
import { conveneBy, type NoticeRules } from '../settings/convene-by.ts';
import { addDays, type CivilDate, earlierOf } from '../time/civil-date.ts';
import { type CommitteePeriods, loadPeriods } from './load-periods.ts';

/** Days before a period ends at which the secretariat is told that nothing is planned. */
const EARLY = [90, 60, 30];

/** Days before its end at which they are told a last time, and the coordinator. */
const LAST = 7;

export interface CadenceScope extends Pick<DueScope, 'today' | 'term' | 'watchedFrom' | 'calendar'> {
  settings: NoticeRules;
  offices: Pick<DueScope['offices'], 'stewards' | 'coordinators'>;
}

/**
 * The cadence guard: each period in force needs one held meeting (Annexe 3). A planned meeting silences it until it
 * is cancelled or moved out of the period, or its day has come. The coordinator joins on the last day on which a meeting can still
 * be convened in time, at the last step, and once the period was missed, before the bot came too; a missed one is late until a meeting is recorded in it
 * or somebody settles it.
 */
export const cadenceDues: DueRule = async (scope, deps) => cadenceDuesOf(await loadPeriods(scope, deps), scope);

/** The periods that still ask for a meeting, with who is told when. */
export function cadenceDuesOf(committees: CommitteePeriods[], scope: CadenceScope): Due[] {
  const { today, term, watchedFrom } = scope;
  return committees.flatMap(({ committee, periods }) =>
    periods.flatMap((period): Due[] => {
      const { cadence, year, index, state } = period;
      if (state !== 'toPlan' && state !== 'missed') return [];
      const on = earlierOf(period.endsOn, term.endsOn);
      const lastMeeting = scope.calendar.onOrBefore(on);
      const convening = scope.calendar.onOrBefore(conveneBy(committee.kind, lastMeeting, scope.settings));
      return [
        {
          kind: 'cadence',
          committee: committee.shortName,
          committeeCode: committee.code,
          cadence,
          year,
          index,
          state,
          conveneBy: convening,
          subject: `cadence:${committee.code}:${year}:${index}`,
          on,
          isReserved: false,
          ask: { by: [], of: scope.offices.stewards(today), since: period.startsOn },
          reminders: on < watchedFrom ? foundMissed(scope) : reminders(on, convening, scope),
        },
      ];
    }),
  );
}

function reminders(on: CivilDate, convening: CivilDate, { offices, term }: CadenceScope): Reminder[] {
  const both = (day: CivilDate) => stewardsAndCoordinators(day, { offices });
  const before = (days: number, to: (day: CivilDate) => string[]): Reminder => {
    const day = addDays(on, -days);
    return { day, step: String(days), to: to(day), isDuty: true };
  };
  const after = addDays(on, 1);
  const steps = [
    ...EARLY.map((days) => before(days, offices.stewards)),
    { day: convening, step: 'convene', to: both(convening), isDuty: true },
    before(LAST, both),
  ];
  return [
    ...steps.toSorted((a, b) => a.day.localeCompare(b.day)),
    // After the term nobody takes the office over: those who had it are told.
    { day: after, step: 'missed', to: both(earlierOf(after, term.endsOn)), isDuty: true },
  ];
}

/** What was missed before the bot came is said once, on its first day. */
function foundMissed(scope: CadenceScope): Reminder[] {
  const day = scope.watchedFrom;
  return [{ day, step: 'missed', to: stewardsAndCoordinators(earlierOf(day, scope.term.endsOn), scope), isDuty: true }];
}

function stewardsAndCoordinators(day: CivilDate, { offices }: Pick<CadenceScope, 'offices'>): string[] {
  return [...new Set([...offices.stewards(day), ...offices.coordinators(day)])];
}

/** How it ends, and who is told. */
export const cadenceEnds: KindEnds<'cadence'> = {
  answered: { shown: 'the calendar' },
  refused: { never: 'the text asks for it' },
  declined: { never: 'the text asks for it' },
  lapsed: { saidBy: 'due' },
  withdrawn: { shown: 'the calendar' },
  superseded: { shown: 'the calendar' },
  settled: 'byReason',
};
