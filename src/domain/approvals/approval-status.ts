import type { ApprovalChoice, Capacity } from '../../database/generated/client.ts';
import type { PartyName } from '../text/party-name.ts';

export type { ApprovalChoice, Capacity };

/** Something a party said of one frozen text, as it was recorded. */
export interface GivenPosition {
  partyId: string;
  personId: string;
  personName: string;
  /** With which mandate they spoke, at that instant. */
  capacity: Capacity;
  choice: ApprovalChoice;
  reason: string | null;
  at: Date;
  /** slash, button, form, mail: how it came. */
  via: string;
}

export interface ApprovingParty extends PartyName {
  id: string;
  code: string;
}

/** Where the parties stand on one text. */
export interface ApprovalStatus {
  /** One line a party, in the agreement's order; its last position, or null while it is silent. */
  positions: { party: ApprovingParty; position: GivenPosition | null }[];
  agreed: number;
  parties: number;
  /** Each party has agreed. */
  isAdopted: boolean;
}

/**
 * Where the parties stand, from all that was said of a text in the order in which it was said: each party's last position
 * counts, and nobody else's. Adopted when each of them agrees (K-10, R-08): an abstention is no agreement.
 */
export function approvalStatus(parties: ApprovingParty[], given: GivenPosition[]): ApprovalStatus {
  const positions = parties.map((party) => {
    return { party, position: given.findLast(({ partyId }) => partyId === party.id) ?? null };
  });
  const agreed = positions.filter(({ position }) => position?.choice === 'AGREE').length;
  return { positions, agreed, parties: parties.length, isAdopted: parties.length > 0 && agreed === parties.length };
}

/** The last word of each party that agrees, from all that was said of a text. */
export function agreements(given: GivenPosition[]): GivenPosition[] {
  return given.filter((position, place) => {
    const isLast = !given.slice(place + 1).some(({ partyId }) => partyId === position.partyId);
    return isLast && position.choice === 'AGREE';
  });
}

/** The parties whose position an approval awaits. */
export function awaitedParties({ positions }: ApprovalStatus): ApprovingParty[] {
  return positions.filter(({ position }) => position === null).map(({ party }) => party);
}
