import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Attending, countQuorum, partyThereFrom } from '../../../src/domain/convocation/quorum.ts';
import { readPresences } from '../../../src/domain/convocation/read-presences.ts';
import { InvalidForm } from '../../../src/errors.ts';

const PARTIES = ['caf', 'agglo', 'ville'];

function somebody(personId: string, partyId: string | null, differing: Partial<Attending> = {}): Attending {
  const there = { presence: 'PRESENT' as const, arrivedAt: null, representedById: null };
  return { personId, partyId, capacity: 'HOLDER', ...there, ...differing };
}

const away = { presence: 'EXCUSED' } as const;

describe('a quorum', () => {
  it('is none where the agreement sets none (K-9)', () => {
    expect(countQuorum('none', [somebody('a', 'caf')], PARTIES)).toBeNull();
  });

  it('of half the members is reached by half of them, vacant seats and people without a voice left out', () => {
    const people = [
      somebody('a', 'caf'),
      somebody('b', 'ville', { presence: 'REMOTE' }),
      somebody('c', 'ville', away),
      somebody('d', 'agglo', away),
      somebody('guest', null, { capacity: 'GUEST' }),
      somebody('coordinator', null, { capacity: 'INVITEE' }),
    ];
    expect(countQuorum('half', people, PARTIES)).toEqual({ rule: 'half', present: 2, needed: 2, of: 4, from: 1 });
    // Of five, half is three.
    const five = [...people, somebody('e', 'agglo', away)];
    expect(countQuorum('half', five, PARTIES)).toMatchObject({ present: 2, needed: 3, of: 5, from: null });
  });

  it('is reached from the point at which the last one needed came, not before', () => {
    const people = [
      somebody('a', 'caf'),
      somebody('b', 'caf', away),
      somebody('c', 'ville', { arrivedAt: 5 }),
      somebody('d', 'ville', { arrivedAt: 3 }),
    ];
    expect(countQuorum('half', people, PARTIES)).toEqual({ rule: 'half', present: 3, needed: 2, of: 4, from: 3 });
  });

  it('counts a representative in the place of a holder who is away, once, and not beside them (R-10)', () => {
    const stand = somebody('s', 'ville', { capacity: 'REPRESENTATIVE' });
    const holder = (personId: string, presence: Attending['presence']) =>
      somebody(personId, 'ville', { presence, representedById: 's' });
    const count = (...people: Attending[]) => countQuorum('half', [...people, stand], PARTIES)?.present;
    expect(count(holder('a', 'REPRESENTED'))).toBe(1);
    expect(count(holder('a', 'REPRESENTED'), holder('b', 'REPRESENTED'))).toBe(1);
    expect(count(holder('a', 'PRESENT'))).toBe(1);
  });

  it('counts no representative among the members, nor in a place that is not theirs, nor for who has no voice (R-09)', () => {
    const stand = somebody('s', 'ville', { capacity: 'REPRESENTATIVE' });
    const came = somebody('a', 'ville', { representedById: 's' });
    const people = [came, somebody('b', 'ville', away), stand];
    expect(countQuorum('half', people, PARTIES)).toMatchObject({ present: 1, of: 2 });
    const invitee = somebody('c', null, { capacity: 'INVITEE', presence: 'REPRESENTED', representedById: 't' });
    const theirs = somebody('t', null, { capacity: 'REPRESENTATIVE' });
    expect(countQuorum('half', [somebody('a', 'caf'), invitee, theirs], PARTIES)).toMatchObject({ present: 1, of: 1 });
  });

  it('of every party takes somebody of each, and guests stand for none (R-07, R-09)', () => {
    const two = [somebody('a', 'caf'), somebody('b', 'agglo'), somebody('g', null, { capacity: 'GUEST' })];
    expect(countQuorum('everyParty', two, PARTIES)).toMatchObject({ present: 2, needed: 3, of: 3, from: null });
    const three = [...two, somebody('c', 'ville', { arrivedAt: 4 })];
    expect(countQuorum('everyParty', three, PARTIES)).toMatchObject({ present: 3, from: 4 });
    expect(partyThereFrom('ville', three)).toBe(4);
    expect(partyThereFrom('caf', three)).toBe(1);
    expect(partyThereFrom('ville', two)).toBeNull();
  });

  it('once reached stays reached by more arrivals, whoever they are', () => {
    const person = fc.record({
      party: fc.constantFrom(...PARTIES, null),
      isThere: fc.boolean(),
      arrivedAt: fc.option(fc.integer({ min: 2, max: 9 })),
    });
    const people = fc.array(person, { maxLength: 60 }).map((all) =>
      all.map(({ party, isThere, arrivedAt }, index) =>
        somebody(`p${index}`, party, {
          presence: isThere ? 'PRESENT' : 'ABSENT',
          arrivedAt: isThere ? arrivedAt : null,
        }),
      ),
    );
    fc.assert(
      fc.property(people, fc.constantFrom('half' as const, 'everyParty' as const), (all, rule) => {
        const before = countQuorum(rule, all, PARTIES);
        const allThere = all.map((one) => ({ ...one, presence: 'PRESENT' as const, arrivedAt: null }));
        if (before?.from != null) expect(countQuorum(rule, allThere, PARTIES)?.from).toBe(1);
        expect((before?.from ?? null) !== null).toBe((before?.present ?? 0) >= (before?.needed ?? 0));
      }),
    );
  });
});

describe('who was at a meeting', () => {
  const points = [{ id: 'i1' }, { id: 'i2' }, { id: 'i3' }];
  const none = { present: [], remote: [], excused: [], arrivals: [] };
  const read = (
    input: Partial<Parameters<typeof readPresences>[0]>,
    personId: string,
    representedById: string | null = null,
  ) => readPresences({ ...none, ...input }, points)({ personId, representedById, standInName: null });

  it('counts whoever arrived as present, though they had excused themselves, remote when said so', () => {
    const arrivals = [{ itemId: 'i3', people: ['a', 'b'] }];
    expect(read({ excused: ['a'], arrivals }, 'a')).toEqual({ presence: 'PRESENT', arrivedAt: 3 });
    expect(read({ remote: ['b'], arrivals }, 'b')).toEqual({ presence: 'REMOTE', arrivedAt: 3 });
    expect(read({ arrivals }, 'a', 's')).toEqual({ presence: 'PRESENT', arrivedAt: 3 });
  });

  it('counts who came at the first point as there from the beginning, and who was said to be present as present', () => {
    const arrivals = [{ itemId: 'i1', people: ['a'] }];
    expect(read({ arrivals }, 'a')).toEqual({ presence: 'PRESENT', arrivedAt: null });
    expect(read({ present: ['b'], excused: ['b'] }, 'b', 's')).toEqual({ presence: 'PRESENT', arrivedAt: null });
    // Of a point that is gone, at which nobody came, nothing is said.
    expect(read({ arrivals: [{ itemId: 'gone', people: [] }] }, 'c')).toEqual({ presence: 'ABSENT', arrivedAt: null });
  });

  it('holds whoever is in no list for absent, or represented', () => {
    expect(read({}, 'a')).toEqual({ presence: 'ABSENT', arrivedAt: null });
    expect(read({}, 'a', 's')).toEqual({ presence: 'REPRESENTED', arrivedAt: null });
    expect(read({ excused: ['a'] }, 'a')).toEqual({ presence: 'EXCUSED', arrivedAt: null });
  });

  it('refuses somebody who arrived twice, and a point that is gone, beside the field', () => {
    const twice = [
      { itemId: 'i2', people: ['a'] },
      { itemId: 'i3', people: ['a'] },
    ];
    const fieldsOf = (arrivals: typeof twice) => {
      try {
        readPresences({ ...none, arrivals }, points);
      } catch (error) {
        return error instanceof InvalidForm ? Object.entries(error.fields).map(([name, { code }]) => [name, code]) : [];
      }
      return [];
    };
    expect(fieldsOf(twice)).toEqual([['arrivals:i3', 'arrivedTwice']]);
    expect(() => readPresences({ ...none, arrivals: twice }, points)).toThrow(
      expect.objectContaining({ fields: { 'arrivals:i3': expect.objectContaining({ detail: { position: 2 } }) } }),
    );
    expect(fieldsOf([{ itemId: 'gone', people: ['a'] }])).toEqual([['arrivals:gone', 'pointUnknown']]);
  });
});
