import type { PartyName } from '../text/party-name.ts';
import type { CivilDate } from '../time/civil-date.ts';

/** Who runs a field somewhere, for whom, between which days, both inclusive (Art. 3). */
export interface Holding {
  party: PartyName & { id: string };
  scope: string;
  ageMin: number | null;
  ageMax: number | null;
  startsOn: CivilDate | null;
  endsOn: CivilDate | null;
}

export interface Competence {
  code: string;
  label: string;
  aliases: string[];
  source: string;
  holdings: Holding[];
}

/** True when a holding counts on a day. */
export function holdsOn({ startsOn, endsOn }: Holding, day: CivilDate): boolean {
  return (startsOn === null || startsOn <= day) && (endsOn === null || day <= endsOn);
}
