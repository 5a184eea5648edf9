import type { Due } from '../dues/due.ts';
import type { DueRule } from '../dues/due-rule.ts';
import { partyName } from '../text/party-name.ts';
import { addMonths, fromDbDate } from '../time/civil-date.ts';
import { ageingKinds } from './ageing-kinds.ts';

/** Documents held that grow too old (P-3): the secretariat is told on the day, once. */
export const documentDues: DueRule = async ({ agreement, settings, offices }, { db }) => {
  const months = settings.documentMaxAgeMonths;
  const rows = await db.document.findMany({
    where: { agreementId: agreement.id, state: 'HELD', kind: { in: ageingKinds }, dated: { not: null } },
    include: { party: true },
    orderBy: { position: 'asc' },
  });
  return rows.flatMap(({ code, title, party, dated: day }): Due[] => {
    if (!day) return [];
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
        reminders: [{ day: on, step: '0', to: offices.stewards(on), isDuty: true }],
      },
    ];
  });
};
