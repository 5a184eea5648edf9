import type { Deps } from '../deps.ts';
import { findParty } from '../parties/find-party.ts';
import { requireRoster, stewardsHere } from '../people/access.ts';
import { findAxis } from '../plan/find-axis.ts';
import { mayHere } from '../viewer/right.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { findCommittee } from './find-committee.ts';
import { loadSeats, type Member, type Seat } from './load-seats.ts';
import { committeeRights } from './rights.ts';
import { vacantSeats } from './seat-gaps.ts';

export interface RosterSeat extends Seat {
  vacant: number;
}

export interface RosterParty {
  shortName: string;
  officialName: string;
  seats: RosterSeat[];
}

export interface Roster {
  committee: { code: string; name: string; shortName: string };
  party: string | null;
  axis: string | null;
  parties: RosterParty[];
  mayEdit: boolean;
}

export interface RosterQuery {
  committee: string;
  party?: string | undefined;
  axis?: string | undefined;
}

/**
 * Who sits in a committee today, by party and college, vacant seats said (A6-3, X3-14; Annexe 3). With an axis, only
 * the members in charge of it. Addresses are given to the coordinator and the secretariat only.
 * @throws UserError for somebody outside the roster, or an unknown committee, party or axis.
 */
export async function listMembers(viewer: Viewer, query: RosterQuery, deps: Deps): Promise<Roster> {
  requireRoster(viewer);
  const agreementId = viewer.agreement.id;
  const committee = await findCommittee(agreementId, query.committee, deps);
  const party = query.party ? await findParty(agreementId, query.party, deps) : null;
  const axis = query.axis ? await findAxis(agreementId, query.axis, deps) : null;
  const [parties, seats] = await Promise.all([
    deps.db.party.findMany({ where: { agreementId }, orderBy: { position: 'asc' } }),
    loadSeats(committee.id, viewer.today, deps),
  ]);

  const hide = (member: Member): Member => (stewardsHere(viewer) ? member : withoutContacts(member));
  const show = (seat: Seat): RosterSeat[] => {
    if (!axis) return [{ ...seat, holders: seat.holders.map(hide), vacant: vacantSeats(seat) }];
    const holders = seat.holders.filter((holder) => holder.axes.some((own) => own.id === axis.id));
    return holders.length > 0 ? [{ ...seat, holders: holders.map(hide), vacant: 0 }] : [];
  };
  return {
    committee: { code: committee.code, name: committee.name, shortName: committee.shortName },
    party: party?.shortName ?? null,
    axis: axis?.label ?? null,
    parties: parties
      .filter(({ id }) => party === null || party.id === id)
      .map(({ id, shortName, officialName }) => {
        const own = seats.filter((seat) => seat.partyId === id);
        return { shortName, officialName, seats: own.flatMap(show) };
      })
      .filter((block) => block.seats.length > 0 || axis !== null),
    mayEdit: mayHere(viewer, committeeRights.addMember),
  };
}

function withoutContacts(member: Member): Member {
  return { ...member, email: null, representatives: member.representatives.map(withoutContacts) };
}
