import type { CivilDate } from '../time/civil-date.ts';
import { sumAmounts } from './amount.ts';
import type { MeansRecord } from './means-record.ts';

/** How a line falls short: by so much, or nobody said what came of it though its year is over. */
export type MeansGap = { what: 'short'; by: number } | { what: 'unsaid' };

/** Where less was mobilised than planned (A5-1); null where nothing was planned, or nothing is missing so far. */
export function meansGap(
  { year, planned, actual }: Pick<MeansRecord, 'year' | 'planned' | 'actual'>,
  today: CivilDate,
): MeansGap | null {
  if (planned === null) return null;
  if (actual === null) return today > `${year}-12-31` ? { what: 'unsaid' } : null;
  return actual < planned ? { what: 'short', by: sumAmounts([planned, -actual]) ?? 0 } : null;
}
