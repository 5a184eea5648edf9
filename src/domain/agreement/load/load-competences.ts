import { toDbDate } from '../../time/civil-date.ts';
import { compareFacts } from './compare-facts.ts';
import { type IdsByCode, idOf } from './ids-by-code.ts';
import { type Load, tally } from './load.ts';

/** The table of competences (Art. 3). A field known by its code keeps its holdings: they change by amendment only. */
export async function loadCompetences(load: Load, partyIds: IdsByCode): Promise<void> {
  const { tx, file, agreementId } = load;
  const known = await tx.competenceField.findMany({ where: { agreementId } });
  for (const [index, { code, label, aliases, source, holdings }] of file.competences.entries()) {
    const row = known.find((field) => field.code === code);
    if (row) {
      compareFacts(load, ['competences', index], { label }, row);
      continue;
    }
    await tx.competenceField.create({
      data: {
        agreementId,
        code,
        label,
        aliases,
        source,
        position: index + 1,
        holdings: {
          create: holdings.map(({ party, startsOn, endsOn, ...holding }, place) => ({
            ...holding,
            partyId: idOf(partyIds, party),
            startsOn: startsOn && toDbDate(startsOn),
            endsOn: endsOn && toDbDate(endsOn),
            position: place + 1,
          })),
        },
      },
    });
    tally(load, 'competences', 1);
  }
}
