import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestSlot, countSlots, type SlotAnswer } from '../../../src/domain/polls/rank-slots.ts';

const said = (slotId: string, partyId: string | null, choice: SlotAnswer['choice']): SlotAnswer => ({
  slotId,
  partyId,
  choice,
});

describe('the date that suits best', () => {
  it('is the one where every party would be there, though another has more people (R-07)', () => {
    const counts = countSlots(
      ['crowd', 'all'],
      [
        ...['caf', 'caf', 'caf', 'agglo', 'agglo'].map((party) => said('crowd', party, 'YES')),
        said('all', 'caf', 'YES'),
        said('all', 'agglo', 'IF_NEEDED'),
        said('all', 'ville', 'YES'),
      ],
    );
    expect(bestSlot(counts)).toBe('all');
  });

  it('prefers a yes to an « if need be », then the earliest', () => {
    const [yes, needed] = [said('second', 'caf', 'YES'), said('first', 'caf', 'IF_NEEDED')];
    expect(bestSlot(countSlots(['first', 'second'], [needed, yes]))).toBe('second');
    const both = [said('first', 'caf', 'YES'), yes];
    expect(bestSlot(countSlots(['first', 'second'], both))).toBe('first');
  });

  it('is none while nobody would come, and a guest without a voice brings no party (R-09)', () => {
    expect(bestSlot(countSlots(['one'], [said('one', 'caf', 'NO')]))).toBeNull();
    expect(countSlots(['one'], [said('one', null, 'YES')])[0]).toMatchObject({ yes: 1, partyIds: [] });
  });

  it('never has fewer parties than another', () => {
    const answer = fc.record({
      slotId: fc.constantFrom('a', 'b', 'c'),
      partyId: fc.constantFrom('caf', 'agglo', 'ville', null),
      choice: fc.constantFrom('YES' as const, 'IF_NEEDED' as const, 'NO' as const),
    });
    fc.assert(
      fc.property(fc.array(answer), (answers) => {
        const counts = countSlots(['a', 'b', 'c'], answers);
        const best = counts.find(({ slotId }) => slotId === bestSlot(counts));
        return counts.every(({ partyIds }) => partyIds.length === 0 || partyIds.length <= (best?.partyIds.length ?? 0));
      }),
    );
  });
});
