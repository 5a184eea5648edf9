import type { Due } from '../dues/due.ts';
import type { DueRule } from '../dues/due-rule.ts';
import type { DueScope } from '../dues/due-scope.ts';
import type { KindEnds } from '../dues/end-facts.ts';
import { addDays, type CivilDate, daysBetween, earlierOf, fromDbDate, toDbDate } from '../time/civil-date.ts';
import { seaters, toldOfSeats } from './told-of-seats.ts';

/** Days before mandates end at which the party gets the renewal list; a day after, for who is not replaced. */
const STEPS = [60, 30, 7, -1];

/** Days after its end during which an unfilled mandate that was over before the bot came is listed as late. */
const KEPT = 90;

/** The first end of a mandate that is still listed: what ended since the bot came stays until the seat is filled. */
export function listedFrom({ today, watchedFrom }: Pick<DueScope, 'today' | 'watchedFrom'>): CivilDate {
  return earlierOf(addDays(today, -KEPT), watchedFrom);
}

/** Mandates that end without a successor, one due for each party and day: its renewal list. */
export const mandateDues: DueRule = async (scope, { db }) => {
  const { agreement, term, today, watchedFrom, offices } = scope;
  const rows = await db.membership.findMany({
    where: { agreementId: agreement.id, holderId: null, endsOn: { gte: toDbDate(listedFrom(scope)) } },
    include: { person: true, party: true, seatRule: { include: { committee: true, memberships: true } } },
    orderBy: [{ endsOn: 'asc' }, { party: { position: 'asc' } }, { person: { name: 'asc' } }],
  });
  const open = rows.flatMap(({ endsOn, ...row }) => {
    if (!endsOn || fromDbDate(endsOn) >= term.endsOn) return [];
    const { startsOn, partyId, seatRule } = row;
    const successor = seatRule.memberships.some(
      (next) => next.partyId === partyId && !next.holderId && next.startsOn > startsOn && outlasts(next, endsOn),
    );
    return successor ? [] : [{ ...row, on: fromDbDate(endsOn) }];
  });
  const lists = [...new Set(open.map(({ on, partyId }) => `${on}|${partyId}`))];
  return lists.flatMap((list): Due[] => {
    const own = open.filter(({ on, partyId }) => `${on}|${partyId}` === list);
    const [first] = own;
    if (!first) return [];
    const { on, party } = first;
    const mandates = own.map(({ person, seatRule }) => {
      const { committee, label: seat } = seatRule;
      return {
        name: person.name,
        party: party.shortName,
        committee: committee.shortName,
        seat,
        seatRuleId: seatRule.id,
        partyId: party.id,
      };
    });
    const reminders = STEPS.flatMap((days) => {
      const day: CivilDate = addDays(on, -days);
      if (days < 0 && on < watchedFrom) return [];
      return [{ day, step: String(days), to: toldOfSeats(party.id, offices, day), isDuty: true }];
    });
    const ask = {
      by: [],
      of: toldOfSeats(party.id, offices, today),
      since: addDays(on, -Math.max(...STEPS)),
      secretariat: seaters(party.id, offices, today),
    };
    const subject = `mandates:${on}:${party.code}`;
    return [{ kind: 'mandates', mandates, subject, on, isReserved: true, ask, reminders }];
  });
};

function outlasts({ endsOn }: { endsOn: Date | null }, other: Date): boolean {
  return endsOn === null || daysBetween(fromDbDate(other), fromDbDate(endsOn)) > 0;
}

/** How it ends, and who is told. */
export const mandatesEnds: KindEnds<'mandates'> = {
  answered: { shown: 'the roster' },
  refused: { never: 'who is named says so to their party' },
  declined: { never: 'a seat is filled or not' },
  lapsed: { tells: ['coordination', 'secretariat'] },
  withdrawn: { shown: 'the roster' },
  superseded: { shown: 'the roster' },
  settled: 'byReason',
};
