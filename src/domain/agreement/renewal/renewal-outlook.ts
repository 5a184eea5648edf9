import type { RotationKind } from '../../../database/generated/client.ts';
import type { Due } from '../../dues/due.ts';
import type { CommitteePeriods } from '../../periods/load-periods.ts';
import type { MeetingPeriod } from '../../rotations/periods.ts';
import { type RotationPlan, type Turn, turnsUntil } from '../../rotations/rotation.ts';
import { addDays, type CivilDate } from '../../time/civil-date.ts';
import { termReminderDays } from '../term-dues.ts';

type DatedPeriod = Pick<MeetingPeriod, 'cadence' | 'year' | 'index'>;

/** What follows from a new term, before it takes effect and once it has. */
export interface RenewalOutlook {
  startsOn: CivilDate;
  endsOn: CivilDate;
  /** The periods in which committees must meet that there were not before, by committee. */
  periods: { committee: string; periods: MeetingPeriod[] }[];
  /** The first time that the cadence guard speaks of each committee in the new term. */
  guards: { committee: string; period: DatedPeriod; on: CivilDate }[];
  /** Periods that the former end had cut short: to be met in until another day. */
  moved: { committee: string; period: DatedPeriod; from: CivilDate; to: CivilDate }[];
  turns: { kind: RotationKind; committee: string; turns: Turn[] }[];
  /** Mandates that ended with the former term, or end within the new one, without a successor. */
  mandates: { on: CivilDate; number: number }[];
  /** When the parties are told of the new end. */
  reminders: CivilDate[];
}

interface Terms {
  today: CivilDate;
  formerEnd: CivilDate;
  endsOn: CivilDate;
  /** Periods and dues under the term as it is, and as it would be. */
  before: { committees: CommitteePeriods[]; dues: Due[] };
  after: { committees: CommitteePeriods[]; dues: Due[] };
  rotations: { kind: RotationKind; committee: string; plan: RotationPlan }[];
}

/** What another last day changes, out of what stands under the former one and under the new (Art. 10, Annexe 3). */
export function renewalOutlook({ today, formerEnd, endsOn, before, after, rotations }: Terms): RenewalOutlook {
  const guards = after.dues.flatMap((due) => (due.kind === 'cadence' && due.on > formerEnd ? [due] : []));
  const firstGuards = guards.filter(
    ({ committee }, index) => guards.findIndex((other) => other.committee === committee) === index,
  );
  return {
    startsOn: addDays(formerEnd, 1),
    endsOn,
    periods: after.committees.flatMap(({ committee, periods }) => {
      const known = before.committees.find(({ committee: { id } }) => id === committee.id)?.periods ?? [];
      const added = periods.filter((period) => !period.isWaived && !known.some((one) => isSame(one, period)));
      return added.length > 0 ? [{ committee: committee.shortName, periods: added }] : [];
    }),
    guards: firstGuards.flatMap(({ committee, cadence, year, index, reminders }) => {
      const next = reminders.find(({ day }) => day >= today);
      return next ? [{ committee, period: { cadence, year, index }, on: next.day }] : [];
    }),
    moved: after.dues.flatMap((due) => {
      const former = before.dues.find(({ subject }) => subject === due.subject);
      if (due.kind !== 'cadence' || !former || former.on === due.on) return [];
      const { committee, cadence, year, index } = due;
      return [{ committee, period: { cadence, year, index }, from: former.on, to: due.on }];
    }),
    turns: rotations.flatMap(({ kind, committee, plan }) => {
      const turns = turnsUntil(plan, endsOn).filter(({ startsOn }) => startsOn > formerEnd);
      return turns.length > 0 ? [{ kind, committee, turns }] : [];
    }),
    mandates: after.dues.flatMap((due) =>
      due.kind === 'mandates' && due.on >= formerEnd ? [{ on: due.on, number: due.mandates.length }] : [],
    ),
    reminders: termReminderDays(endsOn).filter((day) => day >= today),
  };
}

/** A period that was waived, since too few of its days were in force, counts as one that there was not. */
function isSame(known: MeetingPeriod, period: MeetingPeriod): boolean {
  return !known.isWaived && known.startsOn === period.startsOn;
}
