import { type PartyName, partyName } from '../../text/party-name.ts';

/** How many of the parties have decided to renew, and which have not (Art. 10: express renewal takes each party's act). */
export interface RenewalCount {
  decided: number;
  parties: number;
  missing: PartyName[];
}

/** Counted over the acts that have led to no renewal yet: those of a former term never count for the next (K-2). */
export function countRenewal(parties: (PartyName & { authorizingActs: unknown[] })[]): RenewalCount {
  const missing = parties.filter(({ authorizingActs }) => authorizingActs.length === 0);
  return { decided: parties.length - missing.length, parties: parties.length, missing: missing.map(partyName) };
}
