import { type PartyName, partyName } from '../text/party-name.ts';
import type { CivilDate } from '../time/civil-date.ts';

export type MinutesStatus =
  | { state: 'draft' }
  | { state: 'circulated'; approvedBy: PartyName[]; awaited: PartyName[]; silentOn: CivilDate | null }
  /** `how`: by each party's word, or by silence where the agreement's rules say so. */
  | { state: 'approved'; on: CivilDate; how: 'parties' | 'silence' };

export interface CirculatedVersion {
  circulatedOn: CivilDate;
  approvals: { partyId: string; on: CivilDate }[];
  /** The last day to speak before silence is agreement; null where it is none: see `silence-on.ts`. */
  silentOn: CivilDate | null;
}

/**
 * Where minutes stand on a day: approved once each party has agreed, or, where silence counts as approval, so many days
 * after they were circulated (K-9: off unless the parties say so).
 */
export function minutesStatus(
  version: CirculatedVersion | null,
  parties: (PartyName & { id: string })[],
  today: CivilDate,
): MinutesStatus {
  if (!version) return { state: 'draft' };
  const { approvals, circulatedOn, silentOn } = version;
  const agreed = parties.filter(({ id }) => approvals.some(({ partyId }) => partyId === id));
  if (agreed.length === parties.length) {
    const on =
      approvals
        .map((approval) => approval.on)
        .toSorted()
        .at(-1) ?? circulatedOn;
    return { state: 'approved', on, how: 'parties' };
  }
  if (silentOn && today > silentOn) return { state: 'approved', on: silentOn, how: 'silence' };
  return {
    state: 'circulated',
    approvedBy: agreed.map(partyName),
    awaited: parties.filter((party) => !agreed.includes(party)).map(partyName),
    silentOn,
  };
}
