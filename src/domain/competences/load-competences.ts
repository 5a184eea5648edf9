import type { Deps } from '../deps.ts';
import { fromDbDate } from '../time/civil-date.ts';
import type { Competence } from './competence.ts';

/** The table of competences of an agreement, in the order of its text (Art. 3). */
export async function loadCompetences(agreementId: string, { db }: Pick<Deps, 'db'>): Promise<Competence[]> {
  const fields = await db.competenceField.findMany({
    where: { agreementId },
    include: { holdings: { include: { party: true }, orderBy: { position: 'asc' } } },
    orderBy: { position: 'asc' },
  });
  return fields.map(({ code, label, aliases, source, holdings }) => ({
    code,
    label,
    aliases,
    source,
    holdings: holdings.map(({ party: { id, shortName, article }, scope, ageMin, ageMax, startsOn, endsOn }) => ({
      party: { id, shortName, article },
      scope,
      ageMin,
      ageMax,
      startsOn: startsOn && fromDbDate(startsOn),
      endsOn: endsOn && fromDbDate(endsOn),
    })),
  }));
}
