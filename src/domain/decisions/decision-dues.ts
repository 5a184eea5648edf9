import type { Due } from '../reminders/due.ts';
import type { DueRule } from '../reminders/due-rule.ts';
import { addDays, fromDbDate } from '../time/civil-date.ts';

/** Days from the date at which who sees to a decision is reminded: a week before, the day, the day after, then weekly. */
const STEPS = [-7, 0, 1, 8, 15, 22, 29];

/** Adopted decisions that somebody must still carry out by a date (X3-21); without an owner, the secretariat is told. */
export const decisionDues: DueRule = async ({ agreement, offices }, { db }) => {
  const rows = await db.decision.findMany({
    where: { agreementId: agreement.id, state: 'ADOPTED', followUp: 'OPEN', dueOn: { not: null } },
    include: { committee: true, owner: true, versions: { orderBy: { number: 'desc' }, take: 1 } },
    orderBy: { dueOn: 'asc' },
  });
  return rows.flatMap(({ id, reference, committee, owner, ownerId, dueOn, visibility, versions }): Due[] => {
    if (!dueOn) return [];
    const on = fromDbDate(dueOn);
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
        readable: { visibility, committeeId: committee.id },
        reminders: STEPS.map((days) => {
          const day = addDays(on, days);
          return { day, step: String(days), to: ownerId ? [ownerId] : offices.stewards(day), isDuty: true };
        }),
      },
    ];
  });
};
