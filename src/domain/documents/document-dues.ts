import type { Due } from '../dues/due.ts';
import type { DueRule } from '../dues/due-rule.ts';
import type { KindEnds } from '../dues/end-facts.ts';
import { partyName } from '../text/party-name.ts';
import { addMonths, fromDbDate } from '../time/civil-date.ts';
import { ageingKinds } from './ageing-kinds.ts';
import { loadDocuments } from './load-documents.ts';

/** Documents held that grow too old (P-3): the secretariat is told on the day, once. */
export const documentDues: DueRule = async ({ agreement, settings, offices, today }, deps) => {
  const months = settings.documentMaxAgeMonths;
  const rows = await loadDocuments(agreement.id, deps);
  return rows.flatMap(({ code, kind, state, title, party, dated: day }): Due[] => {
    if (!day || state !== 'HELD' || !ageingKinds.includes(kind)) return [];
    const dated = fromDbDate(day);
    const on = addMonths(dated, months);
    return [
      {
        kind: 'document',
        code,
        title,
        party: party && partyName(party),
        dated,
        months,
        subject: `document:${code}`,
        on,
        isReserved: true,
        ask: { by: [], of: offices.stewards(today), since: dated },
        reminders: [{ day: on, step: '0', to: offices.stewards(on), isDuty: true }],
      },
    ];
  });
};

/** How it ends, and who is told. */
export const documentEnds: KindEnds<'document'> = {
  answered: { shown: '`/ctg docs`' },
  refused: { never: 'a paper is given or not' },
  declined: { never: 'a paper is given or not' },
  lapsed: { saidBy: 'due' },
  withdrawn: { shown: '`/ctg docs`' },
  superseded: { shown: '`/ctg docs`' },
  settled: 'byReason',
};
