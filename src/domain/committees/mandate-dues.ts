import type { Due } from '../dues/due.ts';
import type { DueRule } from '../dues/due-rule.ts';
import type { DueScope } from '../dues/due-scope.ts';
import type { KindEnds } from '../dues/end-facts.ts';
import { addDays, type CivilDate, earlierOf, fromDbDate } from '../time/civil-date.ts';
import { loadSeatRules } from './load-seat-rules.ts';
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
export const mandateDues: DueRule = async (scope, deps) => {
  const { agreement, term, today, watchedFrom, offices } = scope;
  const rules = await loadSeatRules(agreement.id, deps);
  const open = rules
    .flatMap((seatRule) => seatRule.memberships.flatMap((one) => withoutSuccessor(one, seatRule)))
    .filter(({ on }) => listedFrom(scope) <= on && on < term.endsOn)
    .toSorted(inOrder);
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

type SeatRule = Awaited<ReturnType<typeof loadSeatRules>>[number];
type Holding = SeatRule['memberships'][number];
type Ending = Omit<Holding, 'endsOn'> & { seatRule: SeatRule; on: CivilDate };

/** A mandate with its last day; nothing where somebody of the same party holds the seat after it. */
function withoutSuccessor({ endsOn, ...mandate }: Holding, seatRule: SeatRule): Ending[] {
  if (!endsOn) return [];
  const on = fromDbDate(endsOn);
  const isSucceeded = seatRule.memberships.some(
    (next) =>
      next.partyId === mandate.partyId &&
      next.startsOn > mandate.startsOn &&
      (next.endsOn === null || fromDbDate(next.endsOn) > on),
  );
  return isSucceeded ? [] : [{ ...mandate, seatRule, on }];
}

/** By day, then party, then name. */
function inOrder(a: Ending, b: Ending): number {
  const byParty = a.party.position - b.party.position;
  return a.on.localeCompare(b.on) || byParty || a.person.name.localeCompare(b.person.name, 'fr');
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
