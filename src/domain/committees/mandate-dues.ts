import type { Due } from '../dues/due.ts';
import type { DueRule } from '../dues/due-rule.ts';
import type { KindEnds } from '../dues/end-facts.ts';
import { addDays, type CivilDate, daysBetween, fromDbDate, toDbDate } from '../time/civil-date.ts';

/** Days before mandates end at which the secretariat gets the renewal list; a day after, for who is not replaced. */
const STEPS = [60, 30, 7, -1];

/** Days after its end during which an unfilled mandate is listed as late. */
const KEPT = 90;

/** Mandates that end without a successor, one due for each day: the renewal list. */
export const mandateDues: DueRule = async ({ agreement, term, today, watchedFrom, offices }, { db }) => {
  const rows = await db.membership.findMany({
    where: { agreementId: agreement.id, holderId: null, endsOn: { gte: toDbDate(addDays(today, -KEPT)) } },
    include: { person: true, party: true, seatRule: { include: { committee: true, memberships: true } } },
    orderBy: [{ endsOn: 'asc' }, { person: { name: 'asc' } }],
  });
  const open = rows.filter(({ endsOn, startsOn, partyId, seatRule }) => {
    if (!endsOn || fromDbDate(endsOn) >= term.endsOn) return false;
    const successor = seatRule.memberships.some(
      (next) => next.partyId === partyId && !next.holderId && next.startsOn > startsOn && outlasts(next, endsOn),
    );
    return !successor;
  });
  const days = [...new Set(open.map(({ endsOn }) => fromDbDate(endsOn as Date)))];
  return days.map((on): Due => {
    const mandates = open
      .filter(({ endsOn }) => fromDbDate(endsOn as Date) === on)
      .map(({ person, party, seatRule }) => {
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
      return [{ day, step: String(days), to: offices.stewards(day), isDuty: true }];
    });
    const ask = { by: [], of: offices.stewards(today), since: addDays(on, -Math.max(...STEPS)) };
    return { kind: 'mandates', mandates, subject: `mandates:${on}`, on, isReserved: true, ask, reminders };
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
