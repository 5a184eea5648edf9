import type { MeetingSecretariat, Offices } from '../people/load-offices.ts';
import type { CivilDate } from '../time/civil-date.ts';

/** Who is told that minutes are approved, each once: who coordinates, the meeting's secretariat, who speaks for each party. */
export function approvalHearers(
  { committeeId, secretariatId, day: held }: MeetingSecretariat,
  parties: { id: string }[],
  offices: Pick<Offices, 'coordinators' | 'keepers' | 'speakersOf'>,
  day: CivilDate,
): string[] {
  return [
    ...new Set([
      ...offices.coordinators(day),
      ...offices.keepers({ committeeId, secretariatId, day: held }, day),
      ...parties.flatMap(({ id }) => offices.speakersOf(id, day)),
    ]),
  ];
}
