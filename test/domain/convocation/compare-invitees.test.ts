import { describe, expect, it } from 'vitest';
import type { Attendance } from '../../../src/database/generated/client.ts';
import type { AttendanceLine } from '../../../src/domain/convocation/attendance-rows.ts';
import { compareInvitees } from '../../../src/domain/convocation/compare-invitees.ts';
import { countPresences } from '../../../src/domain/convocation/count-presences.ts';
import type { Invitee } from '../../../src/domain/convocation/list-invitees.ts';

const seated = (personId: string, over: Partial<Invitee> = {}): Invitee => ({
  ...{ personId, partyId: 'caf', capacity: 'HOLDER', seat: 'Directeur' },
  ...over,
});
const row = (personId: string, over: Partial<Attendance> = {}): Attendance =>
  ({ id: `row-${personId}`, representedById: null, ...seated(personId), ...over }) as Attendance;
const guest = { partyId: null, capacity: 'GUEST', seat: '' } as const;

describe('who is invited, compared with who sits', () => {
  it('is as it was while nobody came or went', () => {
    const rows = [row('a'), row('b', { partyId: 'ville' })];
    const invitees = [seated('a'), seated('b', { partyId: 'ville' })];
    expect(compareInvitees(rows, invitees)).toEqual({ added: [], withdrawn: [], moved: [] });
  });

  it('gains who was seated since, and loses who sits no more', () => {
    expect(compareInvitees([row('a'), row('b')], [seated('b'), seated('c')])).toEqual({
      ...{ added: [seated('c')], withdrawn: ['a'], moved: [] },
    });
  });

  it('gives another place to who counts for another party, in another capacity or by another seat', () => {
    for (const over of [{ partyId: 'ville' }, { capacity: 'INVITEE' }, { seat: 'Président' }] as const) {
      const { personId: _, ...place } = seated('a', over);
      const moved = [{ id: 'row-a', ...place }];
      expect(compareInvitees([row('a')], [seated('a', over)])).toEqual({ added: [], withdrawn: [], moved });
    }
  });

  it('keeps whoever was invited by name, unless they have a seat of their own by now', () => {
    expect(compareInvitees([row('g', guest)], [])).toEqual({ added: [], withdrawn: [], moved: [] });
    expect(compareInvitees([row('g', guest)], [seated('g')]).moved).toMatchObject([
      { id: 'row-g', capacity: 'HOLDER' },
    ]);
    // By an advisory seat, or with a voice: theirs is the seats' to take.
    expect(compareInvitees([row('g', { ...guest, seat: 'Personnes ressources' })], []).withdrawn).toEqual(['g']);
    expect(compareInvitees([row('g', { ...guest, capacity: 'INVITEE' })], []).withdrawn).toEqual(['g']);
  });

  it('keeps a representative as long as the holder who names them is invited, for the place of that holder', () => {
    const rows = [row('a', { representedById: 's' }), row('s', { capacity: 'REPRESENTATIVE' })];
    expect(compareInvitees(rows, [seated('a')])).toEqual({ added: [], withdrawn: [], moved: [] });
    expect(compareInvitees(rows, [seated('a', { partyId: 'ville' })]).moved).toMatchObject([
      { id: 'row-a', partyId: 'ville' },
      { id: 'row-s', partyId: 'ville', capacity: 'REPRESENTATIVE' },
    ]);
    expect(compareInvitees(rows, []).withdrawn).toEqual(['a', 's']);
    expect(compareInvitees([row('a'), row('s', { capacity: 'REPRESENTATIVE' })], [seated('a')]).withdrawn).toEqual([
      's',
    ]);
  });

  it('keeps nobody whom a representative names in their turn', () => {
    const rows = [
      row('a', { representedById: 's' }),
      row('s', { capacity: 'REPRESENTATIVE', representedById: 't' }),
      row('t', { capacity: 'REPRESENTATIVE' }),
    ];
    expect(compareInvitees(rows, [seated('a')])).toEqual({ added: [], withdrawn: ['t'], moved: [] });
  });

  it('counts a representative who sits already by their own seat', () => {
    const rows = [row('a', { representedById: 's' }), row('s', { seat: 'Président' })];
    const invitees = [seated('a'), seated('s', { seat: 'Président' })];
    expect(compareInvitees(rows, invitees)).toEqual({ added: [], withdrawn: [], moved: [] });
  });
});

describe('who was there, by party', () => {
  const line = (
    name: string,
    party: string | null,
    presence: AttendanceLine['presence'],
    arrivedAt: number | null = null,
  ) => ({ name, party: party && { id: party, shortName: party }, presence, arrivedAt }) as AttendanceLine;

  it('is counted in the order given, each in one way, those without a voice for none (R-09, R-10)', () => {
    const lines = [
      line('a', 'caf', 'PRESENT', 4),
      line('b', 'caf', 'REMOTE', 2),
      line('c', 'caf', 'REPRESENTED'),
      line('d', 'ville', 'EXCUSED'),
      line('e', 'ville', 'ABSENT'),
      line('g', null, 'PRESENT'),
    ];
    const parties = ['ville', 'caf'].map((id) => ({ id, shortName: id }));
    const none = { present: 0, remote: 0, represented: 0, excused: 0, absent: 0 };
    expect(countPresences(parties, lines)).toEqual([
      { party: 'ville', ...none, excused: 1, absent: 1, late: [] },
      {
        ...{ party: 'caf', ...none, present: 1, remote: 1, represented: 1 },
        late: [
          { name: 'b', at: 2 },
          { name: 'a', at: 4 },
        ],
      },
    ]);
  });
});
