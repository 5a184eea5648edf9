import type { PartyVoice } from '../../database/generated/client.ts';
import type { Deps } from '../deps.ts';
import { countsOn } from '../people/counts-on.ts';
import type { CivilDate } from '../time/civil-date.ts';

export type PersonVoice = Pick<PartyVoice, 'personId' | 'capacity' | 'startsOn' | 'endsOn'>;

/** Who speaks for each party of an agreement on a day, by person id: the holders, else the substitutes (K-10). */
export async function speakersOn(
  agreementId: string,
  day: CivilDate,
  { db }: { db: Pick<Deps['db'], 'party'> },
): Promise<string[]> {
  const parties = await db.party.findMany({ where: { agreementId }, include: { voices: true } });
  return speakersAmong(
    parties.map(({ voices }) => voices),
    day,
  );
}

/** Of the voices that each party ever had, whose word counts on a day; each person once. */
export function speakersAmong(parties: PersonVoice[][], day: CivilDate): string[] {
  const speakers = parties.flatMap((voices) => {
    const inForce = voices.filter((voice) => countsOn(voice, day));
    const holders = inForce.filter(({ capacity }) => capacity === 'HOLDER');
    return holders.length > 0 ? holders : inForce;
  });
  return [...new Set(speakers.map(({ personId }) => personId))];
}
