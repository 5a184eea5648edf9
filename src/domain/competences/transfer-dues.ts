import type { Due } from '../dues/due.ts';
import type { DueRule } from '../dues/due-rule.ts';
import { loadSheets } from '../sheets/load-sheets.ts';
import { partyName } from '../text/party-name.ts';
import { addDays } from '../time/civil-date.ts';
import { loadCompetences } from './load-competences.ts';
import { passingSheets } from './passing-sheets.ts';
import { competenceTransfers } from './transfers.ts';

/** Days before a transfer at which the coordinator is told: three months, one, and the day itself. */
const STEPS = [-90, -30, 0];

/**
 * Fields that pass from a party to another, and the sheets that it leads there: each needs another lead from that day on
 * (A3-2).
 */
export const transferDues: DueRule = async ({ agreement, offices, today, watchedFrom }, deps) => {
  const competences = await loadCompetences(agreement.id, deps);
  const transfers = competenceTransfers(competences);
  const groups = new Map<string, typeof transfers>();
  for (const transfer of transfers) {
    if (transfer.on < today || transfer.on < watchedFrom) continue;
    const key = `${transfer.on}:${transfer.from.shortName}`;
    groups.set(key, [...(groups.get(key) ?? []), transfer]);
  }
  const sheets = groups.size > 0 ? await loadSheets({}, { agreement, today }, deps) : [];
  return [...groups.entries()].flatMap(([key, group]): Due[] => {
    const [first] = group;
    if (!first) return [];
    const reminders = STEPS.map((days) => {
      const day = addDays(first.on, days);
      return { day, step: String(days), to: offices.coordinators(day), isDuty: true };
    });
    const passing = passingSheets(sheets, group, competences).map(({ reference, title }) => ({ reference, title }));
    const holders = group.flatMap((each) => each.to);
    const to = [...new Map(holders.map((party) => [party.id, partyName(party)])).values()];
    return [
      ...(passing.length > 0
        ? [
            {
              kind: 'newLead' as const,
              from: partyName(first.from),
              to,
              sheets: passing,
              subject: `newLead:${key}`,
              on: first.on,
              isReserved: true,
              readable: { visibility: 'PARTIES' as const },
              reminders,
            },
          ]
        : []),
      {
        kind: 'transfer',
        from: partyName(first.from),
        fields: group.map(({ label, to }) => ({ label, to: to.map(({ shortName }) => shortName) })),
        subject: `transfer:${key}`,
        on: first.on,
        isReserved: false,
        reminders,
      },
    ];
  });
};
