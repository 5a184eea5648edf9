import type { Due } from '../reminders/due.ts';
import type { DueRule } from '../reminders/due-rule.ts';
import { addDays } from '../time/civil-date.ts';
import { loadCompetences } from './load-competences.ts';
import { competenceTransfers } from './transfers.ts';

/** Days before a transfer at which the coordinator is told: three months, one, and the day itself. */
const STEPS = [-90, -30, 0];

/** Fields that pass from a party to another: what it leads there needs another lead from that day on (A3-2). */
export const transferDues: DueRule = async ({ agreement, offices, today, watchedFrom }, deps) => {
  const transfers = competenceTransfers(await loadCompetences(agreement.id, deps));
  const groups = new Map<string, typeof transfers>();
  for (const transfer of transfers) {
    if (transfer.on < today || transfer.on < watchedFrom) continue;
    const key = `${transfer.on}:${transfer.from.shortName}`;
    groups.set(key, [...(groups.get(key) ?? []), transfer]);
  }
  return [...groups.entries()].flatMap(([key, group]): Due[] => {
    const [first] = group;
    if (!first) return [];
    return [
      {
        kind: 'transfer',
        from: first.from.shortName,
        fields: group.map(({ label, to }) => ({ label, to: to.map(({ shortName }) => shortName) })),
        subject: `transfer:${key}`,
        on: first.on,
        isReserved: false,
        reminders: STEPS.map((days) => {
          const day = addDays(first.on, days);
          return { day, step: String(days), to: offices.coordinators(day), isDuty: true };
        }),
      },
    ];
  });
};
