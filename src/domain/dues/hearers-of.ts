import type { Offices } from '../people/load-offices.ts';
import type { CivilDate } from '../time/civil-date.ts';
import type { Ask } from './due.ts';
import type { Hearer } from './ending.ts';

/** Who hears of an end, each once, by person id: the parts that its rule names, as people hold them on a day. */
export function hearersOf(
  tells: Hearer[],
  ask: Pick<Ask, 'by' | 'of' | 'waiting' | 'secretariat'>,
  offices: Pick<Offices, 'coordinators' | 'stewards'>,
  day: CivilDate,
): string[] {
  const people: Record<Hearer, () => string[]> = {
    asker: () => ask.by,
    asked: () => ask.of,
    waiting: () => ask.waiting ?? [],
    coordination: () => offices.coordinators(day),
    secretariat: () => ask.secretariat ?? offices.stewards(day),
  };
  return [...new Set(tells.flatMap((hearer) => people[hearer]()))];
}
