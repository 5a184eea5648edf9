import type { Due } from '../dues/due.ts';
import type { DueRule } from '../dues/due-rule.ts';
import type { KindEnds } from '../dues/end-facts.ts';
import { loadRoster } from '../people/load-roster.ts';
import { addDays, type CivilDate } from '../time/civil-date.ts';
import { mayRead } from '../visibility/clearance.ts';
import { personClearance } from '../visibility/person-clearance.ts';
import { loadOpenDecisions } from './load-open-decisions.ts';

/** Days from the date at which who sees to a decision is reminded: a week before, the day, the day after, then weekly. */
const STEPS = [-7, 0, 1, 8, 15, 22, 29];

/** Adopted decisions that somebody must still carry out by a date (X3-21); without an owner who may read it, the secretariat is told. */
export const decisionDues: DueRule = async ({ agreement, offices, today }, deps) => {
  const [{ toCarryOut }, roster] = await Promise.all([
    loadOpenDecisions({ agreement, today }, deps),
    loadRoster(agreement.id, deps),
  ]);
  return toCarryOut.flatMap((decision): Due[] => {
    const { id, reference, committee, text, owner: named, dueOn: on, visibility } = decision;
    if (!on) return [];
    const owner = roster.find((person) => person.id === named?.id);
    const isOwners = (day: CivilDate) => owner !== undefined && mayRead(personClearance(owner, day), readable);
    const seesToIt = (day: CivilDate) => (owner && isOwners(day) ? [owner.id] : offices.stewards(day));
    const readable = { visibility, committeeId: committee.id };
    return [
      {
        kind: 'decision',
        reference,
        committee: committee.shortName,
        text,
        owner: owner?.name ?? null,
        subject: `decision:${id}`,
        on,
        isReserved: true,
        readable,
        ask: { by: decision.recordedById ? [decision.recordedById] : [], of: seesToIt(today), since: on },
        reminders: STEPS.map((days) => {
          const day = addDays(on, days);
          return { day, step: String(days), to: seesToIt(day), isDuty: true };
        }),
      },
    ];
  });
};

/** How it ends, and who is told. */
export const decisionEnds: KindEnds<'decision'> = {
  answered: { shown: 'the register and the weekly letter' },
  refused: { never: 'who cannot see to it puts it off or drops it' },
  declined: { never: 'who cannot see to it puts it off or drops it' },
  lapsed: { tells: ['asker', 'coordination', 'secretariat'] },
  withdrawn: { shown: 'the register and the next agenda' },
  superseded: { shown: 'the register, which names the decision that corrects it' },
  settled: { own: 'it is done, put off or dropped' },
};
