import type { Due } from '../dues/due.ts';
import type { DueRule } from '../dues/due-rule.ts';
import type { KindEnds } from '../dues/end-facts.ts';
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
    const ask = { by: [], of: offices.coordinators(today), since: addDays(first.on, Math.min(...STEPS)) };
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
              ask,
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
        ask,
        reminders,
      },
    ];
  });
};

/** How it ends, and who is told. */
export const transferEnds: KindEnds<'transfer'> = {
  answered: { shown: '`/ctg competences`' },
  refused: { never: 'the text says when' },
  declined: { never: 'the text says when' },
  lapsed: { never: 'a field passes by itself' },
  withdrawn: { shown: '`/ctg competences`' },
  superseded: { shown: '`/ctg competences`' },
  settled: { own: 'it passes by itself' },
};

/** How it ends, and who is told. */
export const newLeadEnds: KindEnds<'newLead'> = {
  answered: { shown: 'the sheet' },
  refused: { never: 'a sheet has another lead or not' },
  declined: { never: 'a sheet has another lead or not' },
  lapsed: { shown: 'the checks, which name each sheet led by a party without the field' },
  withdrawn: { shown: 'the sheet' },
  superseded: { shown: 'the sheet' },
  settled: { own: 'each sheet is given another lead' },
};
