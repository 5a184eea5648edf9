import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ApprovalChoice,
  agreements,
  approvalStatus,
  awaitedParties,
  type GivenPosition,
} from '../../../src/domain/approvals/approval-status.ts';

const parties = ['caf', 'agglo', 'ville'].map((id) => ({
  id,
  code: id.toUpperCase(),
  shortName: id,
  article: 'NONE' as const,
}));

function position(partyId: string, choice: ApprovalChoice): GivenPosition {
  const at = new Date('2021-05-03T07:00:00Z');
  return { partyId, choice, personId: 'p', personName: 'P', capacity: 'HOLDER', reason: null, at, via: 'button' };
}

/** Any history of positions, those of guests and former parties among them. */
const histories = fc.array(
  fc
    .tuple(
      fc.constantFrom('caf', 'agglo', 'ville', 'guest', ''),
      fc.constantFrom<ApprovalChoice>('AGREE', 'DISAGREE', 'ABSTAIN'),
    )
    .map(([party, choice]) => position(party, choice)),
  { maxLength: 30 },
);

const lastOf = (given: GivenPosition[], party: string) =>
  given.filter(({ partyId }) => partyId === party).at(-1)?.choice;

describe('where the parties stand', () => {
  it('is agreed when, and only when, the last word of each is « d’accord » (R-08, K-10)', () => {
    fc.assert(
      fc.property(histories, (given) => {
        const isAgreed = parties.every(({ id }) => lastOf(given, id) === 'AGREE');
        expect(approvalStatus(parties, given).isAdopted).toBe(isAgreed);
      }),
    );
  });

  it('is the same whatever guests and others say (R-09)', () => {
    fc.assert(
      fc.property(histories, (given) => {
        const own = given.filter(({ partyId }) => parties.some(({ id }) => id === partyId));
        expect(approvalStatus(parties, given)).toEqual(approvalStatus(parties, own));
      }),
    );
  });

  it('does not depend on the order in which different parties speak', () => {
    fc.assert(
      fc.property(histories, (given) => {
        const byParty = parties.flatMap(({ id }) => given.filter(({ partyId }) => partyId === id));
        expect(approvalStatus(parties, byParty)).toEqual(approvalStatus(parties, given));
      }),
    );
  });

  it('counts as many agreements as there are, and awaits exactly those who said nothing', () => {
    fc.assert(
      fc.property(histories, (given) => {
        const approval = approvalStatus(parties, given);
        expect(approval.agreed).toBe(
          agreements(given).filter(({ partyId }) => parties.some(({ id }) => id === partyId)).length,
        );
        const silent = parties.filter(({ id }) => lastOf(given, id) === undefined);
        expect(awaitedParties(approval)).toEqual(silent);
      }),
    );
  });

  it('is lost again when one takes its position back, and never there without a party', () => {
    const all = parties.map(({ id }) => position(id, 'AGREE'));
    expect(approvalStatus(parties, all).isAdopted).toBe(true);
    expect(approvalStatus(parties, [...all, position('caf', 'ABSTAIN')])).toMatchObject({
      agreed: 2,
      isAdopted: false,
    });
    expect(approvalStatus([], []).isAdopted).toBe(false);
  });
});
