import type { Due } from '../dues/due.ts';
import type { DueRule } from '../dues/due-rule.ts';
import type { KindEnds } from '../dues/end-facts.ts';
import { countsOn } from '../people/counts-on.ts';
import { partyName } from '../text/party-name.ts';
import { addDays, type CivilDate, earlierOf, fromDbDate, laterOf } from '../time/civil-date.ts';
import { loadSeatRules } from './load-seat-rules.ts';
import { listedFrom } from './mandate-dues.ts';
import { vacantSeats } from './seat-gaps.ts';
import { seaters, toldOfSeats } from './told-of-seats.ts';

/** Days that a party has to fill a seat of the text which nobody holds. */
const GIVEN = 30;

/**
 * Seats of the text that nobody fills, one due for each seat and party (X3-12, Annexe 3): told when the bot finds it so and the day
 * after its own, until somebody is named. One left by a mandate that ended is on that mandate's renewal list instead.
 */
export const seatDues: DueRule = async (scope, deps) => {
  const { agreement, term, today, watchedFrom, offices } = scope;
  if (today > term.endsOn) return [];
  const rules = await loadSeatRules(agreement.id, deps);
  return rules.flatMap((rule) =>
    rule.parties.flatMap((party): Due[] => {
      const own = rule.memberships.filter(({ partyId }) => partyId === party.id);
      const vacant = vacantSeats({ ...rule, holders: own.filter((one) => countsOn(one, today)) });
      const ended = own.flatMap(({ endsOn }) => (endsOn ? [fromDbDate(endsOn)] : [])).filter((day) => day < today);
      const isToBeFilled = own.some(({ startsOn }) => fromDbDate(startsOn) > today);
      if (vacant === 0 || isToBeFilled || ended.some((day) => day >= listedFrom(scope))) return [];
      const since = ended.reduce((latest, day) => laterOf(latest, addDays(day, 1)), watchedFrom);
      const on = earlierOf(addDays(since, GIVEN), term.endsOn);
      const told = (day: CivilDate, step: string) => {
        return { day, step, to: toldOfSeats(party.id, offices, day), isDuty: true };
      };
      return [
        {
          kind: 'seat',
          committee: rule.committee.shortName,
          seat: rule.label,
          seatRuleId: rule.id,
          party: { id: party.id, ...partyName(party) },
          subject: `seat:${rule.id}:${party.code}`,
          on,
          isReserved: true,
          ask: {
            by: [],
            of: toldOfSeats(party.id, offices, today),
            since,
            secretariat: seaters(party.id, offices, today),
          },
          reminders: [told(since, 'vacant'), told(addDays(on, 1), 'late')],
        },
      ];
    }),
  );
};

/** How it ends, and who is told. */
export const seatEnds: KindEnds<'seat'> = {
  answered: { shown: 'the roster' },
  refused: { never: 'the text asks for it' },
  declined: { never: 'a seat is filled or not' },
  lapsed: { saidBy: 'due' },
  withdrawn: { shown: 'the roster' },
  superseded: { shown: 'the roster' },
  settled: 'byReason',
};
