import type { MeetingSecretariat, Offices } from '../people/load-offices.ts';
import type { CivilDate } from '../time/civil-date.ts';

/** Who judges a correction of a meeting's minutes: its secretariat, else who coordinates; not who asks for it, while there is another. */
export function judgesOf(
  meeting: MeetingSecretariat,
  askedBy: string,
  offices: Pick<Offices, 'keepers' | 'coordinators'>,
  day: CivilDate,
): string[] {
  const keepers = offices.keepers(meeting, day);
  const others = [keepers, offices.coordinators(day)].map((people) => people.filter((id) => id !== askedBy));
  return others.find((people) => people.length > 0) ?? keepers;
}
