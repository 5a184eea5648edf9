import type { Due } from '../dues/due.ts';
import type { DueRule } from '../dues/due-rule.ts';
import { loadRoster } from '../people/load-roster.ts';
import { addDays, fromDbDate } from '../time/civil-date.ts';
import { mayRead } from '../visibility/clearance.ts';
import { personClearance } from '../visibility/person-clearance.ts';

/** Days from the date at which who sees to a decision is reminded: a week before, the day, the day after, then weekly. */
const STEPS = [-7, 0, 1, 8, 15, 22, 29];

/** Adopted decisions that somebody must still carry out by a date (X3-21); without an owner who may read it, the secretariat is told. */
export const decisionDues: DueRule = async ({ agreement, offices }, { db }) => {
  const roster = new Map((await loadRoster(agreement.id, { db })).map((row) => [row.id, row]));
  const rows = await db.decision.findMany({
    where: { agreementId: agreement.id, state: 'ADOPTED', followUp: 'OPEN', dueOn: { not: null } },
    include: {
      committee: true,
      versions: { orderBy: { number: 'desc' }, take: 1 },
    },
    orderBy: { dueOn: 'asc' },
  });
  return rows.flatMap(({ id, reference, committee, ownerId, dueOn, visibility, versions }): Due[] => {
    if (!dueOn) return [];
    const owner = roster.get(ownerId ?? '');
    const on = fromDbDate(dueOn);
    const readable = { visibility, committeeId: committee.id };
    return [
      {
        kind: 'decision',
        reference,
        committee: committee.shortName,
        text: versions[0]?.text ?? '',
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
