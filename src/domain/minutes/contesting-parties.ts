import { countsOn } from '../people/counts-on.ts';
import type { CivilDate } from '../time/civil-date.ts';

interface Speaker {
  id: string;
  voices: { partyId: string; startsOn: Date; endsOn: Date | null }[];
}

/** The parties for which somebody who speaks for them asks for a correction that awaits its answer, by id. */
export function contestingParties(
  corrections: { personId: string; state: 'PROPOSED' | 'ACCEPTED' | 'REFUSED' }[],
  roster: Speaker[],
  today: CivilDate,
): string[] {
  const open = corrections.filter(({ state }) => state === 'PROPOSED');
  const speakers = roster.filter(({ id }) => open.some(({ personId }) => personId === id));
  const voices = speakers.flatMap((person) => person.voices.filter((voice) => countsOn(voice, today)));
  return [...new Set(voices.map(({ partyId }) => partyId))];
}
