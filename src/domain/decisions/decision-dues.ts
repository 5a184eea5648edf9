import type { Due } from '../dues/due.ts';
import type { DueRule } from '../dues/due-rule.ts';
import { loadRoster } from '../people/load-roster.ts';
import { addDays } from '../time/civil-date.ts';
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
  return toCarryOut.flatMap(({ id, reference, committee, text, owner: named, dueOn: on, visibility }): Due[] => {
    if (!on) return [];
    const owner = roster.find((person) => person.id === named?.id);
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
        reminders: STEPS.map((days) => {
          const day = addDays(on, days);
          // Who left office no longer reads of it: somebody who does takes over.
          const isOwners = owner && mayRead(personClearance(owner, day), readable);
          return { day, step: String(days), to: isOwners ? [owner.id] : offices.stewards(day), isDuty: true };
        }),
      },
    ];
  });
};
