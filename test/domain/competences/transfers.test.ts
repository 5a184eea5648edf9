import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Competence, type Holding, holdsOn } from '../../../src/domain/competences/competence.ts';
import { competenceTransfers } from '../../../src/domain/competences/transfers.ts';
import { addDays } from '../../../src/domain/time/civil-date.ts';

const day = (offset: number) => addDays('2020-01-01', offset);

const holdings: fc.Arbitrary<Holding[]> = fc.array(
  fc
    .record({
      party: fc.constantFrom('caf', 'agglo', 'ville'),
      start: fc.option(fc.integer({ min: 0, max: 400 })),
      length: fc.option(fc.integer({ min: 0, max: 400 })),
    })
    .map(({ party, start, length }) => ({
      party: { id: party, shortName: party, article: 'NONE' as const },
      scope: 'partout',
      ageMin: null,
      ageMax: null,
      startsOn: start === null ? null : day(start),
      endsOn: length === null ? null : day((start ?? 0) + length),
    })),
  { minLength: 1, maxLength: 6 },
);

const field = (held: Holding[]): Competence => ({ code: 'F', label: 'F', aliases: [], source: '', holdings: held });

describe('the transfers of a field', () => {
  it('leave a party that held it the day before and does not hold it that day, to exactly who does', () => {
    fc.assert(
      fc.property(holdings, (held) => {
        for (const { on, from, to } of competenceTransfers([field(held)])) {
          const holders = (when: string) => held.filter((one) => holdsOn(one, when)).map(({ party }) => party.id);
          expect(holders(addDays(on, -1))).toContain(from.id);
          expect(holders(on)).not.toContain(from.id);
          expect(to.map(({ id }) => id).toSorted()).toEqual([...new Set(holders(on))].toSorted());
        }
      }),
    );
  });

  it('are none while nothing ends', () => {
    fc.assert(
      fc.property(holdings, (held) => {
        expect(competenceTransfers([field(held.map((one) => ({ ...one, endsOn: null })))])).toEqual([]);
      }),
    );
  });
});
