import { describe, expect, it } from 'vitest';
import { OF_PARTIES, PUBLIC_ONLY } from '../../../src/domain/visibility/clearance.ts';
import { type ClearanceParts, personClearance } from '../../../src/domain/visibility/person-clearance.ts';

const TODAY = '2021-05-03';
const NOBODY: ClearanceParts = { roles: [], voices: [], memberships: [], attendances: [], guestOf: [] };
const since = { startsOn: new Date('2020-01-01'), endsOn: null };
const past = { startsOn: new Date('2020-01-01'), endsOn: new Date('2021-05-02') };
const lastDay = { startsOn: new Date('2020-01-01'), endsOn: new Date('2021-05-03') };
const seat = (committeeId: string, isAdvisory: boolean, span: typeof since | typeof past = since) => ({
  ...span,
  seatRule: { committeeId, isAdvisory },
});
const reads = (parts: Partial<ClearanceParts>) => personClearance({ ...NOBODY, ...parts }, TODAY);

describe('what a person may read by what they are (Art. 12)', () => {
  it('is all for who coordinates, keeps the secretariat, speaks for a party or sits for one', () => {
    expect(reads({ roles: [{ role: 'coordinator', ...since }] })).toEqual(OF_PARTIES);
    expect(reads({ roles: [{ role: 'secretariat', ...since }] })).toEqual(OF_PARTIES);
    expect(reads({ voices: [since] })).toEqual(OF_PARTIES);
    expect(reads({ memberships: [seat('copil', false)] })).toEqual(OF_PARTIES);
    expect(reads({ memberships: [seat('copil', true), seat('technical', false)] })).toEqual(OF_PARTIES);
  });

  it('is all on the last day of that, and only what is public on the next', () => {
    expect(reads({ voices: [lastDay] })).toEqual(OF_PARTIES);
    expect(reads({ voices: [past] })).toEqual(PUBLIC_ONLY);
    expect(reads({ roles: [{ role: 'coordinator', ...past }] })).toEqual(PUBLIC_ONLY);
    expect(reads({ memberships: [seat('copil', false, past)] })).toEqual(PUBLIC_ONLY);
  });

  it('is one’s committees’, each once, for who has an advisory seat there', () => {
    const memberships = [seat('copil', true), seat('copil', true), seat('theme', true), seat('technical', true, past)];
    expect(reads({ memberships })).toEqual({ isOfParties: false, committeeIds: ['copil', 'theme'], meetingIds: [] });
  });

  it('is what is public alone for a resource person or a reader who was invited nowhere', () => {
    expect(reads({ roles: [{ role: 'guest', ...since }] })).toEqual(PUBLIC_ONLY);
    expect(reads({ roles: [{ role: 'reader', ...since }] })).toEqual(PUBLIC_ONLY);
  });

  it('is, for a resource person, also what is of the meetings to which they are invited, each once', () => {
    const invited = reads({
      roles: [{ role: 'guest', ...since }],
      attendances: [
        { meetingId: 'first', capacity: 'GUEST' },
        { meetingId: 'second', capacity: 'REPRESENTATIVE' },
      ],
      guestOf: [{ meetingId: 'first' }, { meetingId: 'third' }],
    });
    expect(invited).toEqual({ isOfParties: false, committeeIds: [], meetingIds: ['first', 'second', 'third'] });
  });

  it('is no longer a meeting’s to which they were invited for a seat that they have lost', () => {
    const lost = reads({
      roles: [{ role: 'reader', ...since }],
      memberships: [seat('copil', false, past)],
      attendances: [{ meetingId: 'first', capacity: 'HOLDER' }],
    });
    expect(lost).toEqual(PUBLIC_ONLY);
  });

  it('is what is public alone for who holds nothing any more, whatever they were invited to', () => {
    const left = reads({
      roles: [{ role: 'guest', ...past }],
      attendances: [{ meetingId: 'first', capacity: 'GUEST' }],
      guestOf: [{ meetingId: 'second' }],
    });
    expect(left).toEqual(PUBLIC_ONLY);
  });
});
