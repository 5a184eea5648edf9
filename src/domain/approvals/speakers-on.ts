import type { Deps } from '../deps.ts';
import { countsOn } from '../people/counts-on.ts';
import type { CivilDate } from '../time/civil-date.ts';

/** Who speaks for each party of an agreement on a day, by person id: the holders, else the substitutes (K-10). */
export async function speakersOn(
  agreementId: string,
  day: CivilDate,
  { db }: { db: Pick<Deps['db'], 'party'> },
): Promise<string[]> {
  const parties = await db.party.findMany({ where: { agreementId }, include: { voices: true } });
  const speakers = parties.flatMap(({ voices }) => {
    const inForce = voices.filter((voice) => countsOn(voice, day));
    const holders = inForce.filter(({ capacity }) => capacity === 'HOLDER');
    return holders.length > 0 ? holders : inForce;
  });
  return [...new Set(speakers.map(({ personId }) => personId))];
}
