import type { ApprovalChoice, Capacity } from '../../database/generated/client.ts';
import type { PartyName } from '../text/party-name.ts';

export type { ApprovalChoice, Capacity };

/** Something a party said of one frozen text, as it was recorded. */
export interface GivenWord {
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
export interface ApprovalStanding {
  /** One line a party, in the agreement's order; its last word, or null while it is silent. */
  words: { party: ApprovingParty; word: GivenWord | null }[];
  agreed: number;
  parties: number;
  /** Each party has agreed. */
  isAdopted: boolean;
}

/**
 * Where the parties stand, from all that was said of a text in the order in which it was said: each party's last word
 * counts, and nobody else's. Adopted when each of them agrees (K-10, R-08): an abstention is no agreement.
 */
export function approvalStanding(parties: ApprovingParty[], given: GivenWord[]): ApprovalStanding {
  const words = parties.map((party) => {
    return { party, word: given.findLast(({ partyId }) => partyId === party.id) ?? null };
  });
  const agreed = words.filter(({ word }) => word?.choice === 'AGREE').length;
  return { words, agreed, parties: parties.length, isAdopted: parties.length > 0 && agreed === parties.length };
}

/** The last word of each party that agrees, from all that was said of a text. */
export function agreements(given: GivenWord[]): GivenWord[] {
  return given.filter((word, place) => {
    const isLast = !given.slice(place + 1).some(({ partyId }) => partyId === word.partyId);
    return isLast && word.choice === 'AGREE';
  });
}

/** The parties of whom a standing awaits a word. */
export function awaitedParties({ words }: ApprovalStanding): ApprovingParty[] {
  return words.filter(({ word }) => word === null).map(({ party }) => party);
}
