import { toDbDate } from '../../time/civil-date.ts';
import { type IdsByCode, idOf } from './ids-by-code.ts';
import { type Load, tally } from './load.ts';

/** Who speaks for each party, as holder or substitute (K-10). */
export async function loadVoices(load: Load, personIds: IdsByCode, partyIds: IdsByCode): Promise<void> {
  const data = load.file.people.flatMap(({ name, voices }) =>
    voices.map(({ party, capacity, startsOn, endsOn }) => ({
      partyId: idOf(partyIds, party),
      personId: idOf(personIds, name),
      capacity,
      startsOn: toDbDate(startsOn),
      endsOn: endsOn && toDbDate(endsOn),
    })),
  );
  const created = await load.tx.partyVoice.createManyAndReturn({ data, skipDuplicates: true });
  load.became.push(...created.map(({ id, personId }) => ({ kind: 'speaker' as const, id, personId })));
  tally(load, 'voices', created.length);
}
