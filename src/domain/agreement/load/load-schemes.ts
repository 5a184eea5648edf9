import { toDbDate } from '../../time/civil-date.ts';
import { compareFacts } from './compare-facts.ts';
import { type IdsByCode, idOf } from './ids-by-code.ts';
import { type Load, tally } from './load.ts';

/** The schemes beside the agreement (A3-4). One known by its code stays as it is; what the file says otherwise is reported. */
export async function loadSchemes(load: Load, partyIds: IdsByCode): Promise<void> {
  const { tx, file, agreementId } = load;
  const known = await tx.scheme.findMany({ where: { agreementId } });
  for (const [index, { party, startsOn, endsOn, ...scheme }] of file.schemes.entries()) {
    const row = known.find(({ code }) => code === scheme.code);
    if (row) {
      const { label, replacedBy } = scheme;
      compareFacts(load, ['schemes', index], { label, startsOn, endsOn, replacedBy }, row);
      continue;
    }
    await tx.scheme.create({
      data: {
        agreementId,
        ...scheme,
        partyId: party && idOf(partyIds, party),
        startsOn: startsOn && toDbDate(startsOn),
        endsOn: endsOn && toDbDate(endsOn),
        position: index + 1,
      },
    });
    tally(load, 'schemes', 1);
  }
}
