import type { Turn } from '../domain/rotations/rotation.ts';
import type { Catalogue } from './catalogue.ts';

/** « Copil 2021 » for a turn of one calendar year, its dates otherwise. */
export function turnName({ startsOn, endsOn }: Turn, committee: string, t: Catalogue): string {
  const isYear = startsOn.endsWith('-01-01') && endsOn === `${startsOn.slice(0, 4)}-12-31`;
  return t.committees.turnSpan({ committee, year: isYear ? startsOn.slice(0, 4) : null, startsOn, endsOn });
}
