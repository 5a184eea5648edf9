import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FormerMilestone, pairMilestones } from '../../../src/domain/sheets/save-milestones.ts';
import { addDays, toDbDate } from '../../../src/domain/time/civil-date.ts';

const day = (text: string) => toDbDate(text);
const step = (id: string, label: string, dueOn: string): FormerMilestone => ({
  id,
  label,
  dueOn: day(dueOn),
  doneOn: null,
});
const ids = ({ pairs }: ReturnType<typeof pairMilestones>) => pairs.map((one) => one?.id ?? null);

describe('the steps of a sheet that is written again', () => {
  const former = [step('a', 'Choix du véhicule', '2021-05-15'), step('b', 'Première tournée', '2021-06-30')];

  it('stay themselves when they are reworded, moved or put in another order', () => {
    const given = [
      { label: 'Premiere tournée', dueOn: day('2021-09-01') },
      { label: 'Achat du véhicule', dueOn: day('2021-05-15') },
    ];
    expect(ids(pairMilestones(former, given))).toEqual(['b', 'a']);
  });

  it('are new or left where nothing says which they are', () => {
    const given = [
      { label: 'Bilan', dueOn: day('2021-12-31') },
      { label: 'Première tournée', dueOn: day('2021-06-30') },
    ];
    const paired = pairMilestones(former, given);
    expect(ids(paired)).toEqual([null, 'b']);
    expect(paired.left.map(({ id }) => id)).toEqual(['a']);
    // Two on the same day, both reworded: it would be a guess.
    const twins = [step('c', 'Un', '2021-05-15'), step('d', 'Deux', '2021-05-15')];
    expect(ids(pairMilestones(twins, [{ label: 'Trois', dueOn: day('2021-05-15') }]))).toEqual([null]);
  });

  it('are each one former step at most, and none is forgotten', () => {
    const given = fc.array(
      fc.record({
        label: fc.constantFrom('Un', 'Deux', 'deux', 'Trois'),
        dueOn: fc.nat({ max: 4 }).map((days) => day(addDays('2021-05-01', days))),
      }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(given, given, (before, after) => {
        const rows = before.map((one, place) => ({ ...one, id: String(place), doneOn: null }));
        const { pairs, left } = pairMilestones(rows, after);
        const met = [...pairs.filter((one) => one !== null), ...left].map(({ id }) => id);
        expect(met.toSorted()).toEqual(rows.map(({ id }) => id).toSorted());
        // Written again as they were, all are found.
        expect(pairMilestones(rows, before).left).toEqual([]);
      }),
    );
  });
});
