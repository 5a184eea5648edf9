import type { College, SubstituteRule } from '../../database/generated/client.ts';
import type { Deps } from '../deps.ts';
import { countsOn } from '../people/counts-on.ts';
import { type CivilDate, fromDbDate } from '../time/civil-date.ts';

export interface Member {
  membershipId: string;
  personId: string;
  name: string;
  jobTitle: string | null;
  email: string | null;
  slackUserId: string | null;
  axes: { id: string; label: string }[];
  startsOn: CivilDate;
  endsOn: CivilDate | null;
  representatives: Member[];
}

/** A line of Annexe 3 for one party, with who sits there on a day. */
export interface Seat {
  seatRuleId: string;
  label: string;
  college: College | null;
  substitute: SubstituteRule;
  /** Null when the text leaves the number open. */
  seats: number | null;
  isPerAxis: boolean;
  isAdvisory: boolean;
  partyId: string;
  holders: Member[];
}

/** The seats of a committee, party by party, as filled on a day (Annexe 3). A line for two parties gives two seats. */
export async function loadSeats(committeeId: string, on: CivilDate, { db }: Pick<Deps, 'db'>): Promise<Seat[]> {
  const rules = await db.seatRule.findMany({
    where: { committeeId },
    orderBy: { position: 'asc' },
    include: {
      parties: { orderBy: { position: 'asc' } },
      memberships: {
        orderBy: { person: { name: 'asc' } },
        include: { person: true, axes: { orderBy: { position: 'asc' } } },
      },
    },
  });
  return rules.flatMap((rule) => {
    const inForce = rule.memberships.filter((membership) => countsOn(membership, on));
    const read = (membership: (typeof inForce)[number]): Member => ({
      membershipId: membership.id,
      personId: membership.personId,
      name: membership.person.name,
      jobTitle: membership.person.jobTitle,
      email: membership.person.email,
      slackUserId: membership.person.slackUserId,
      axes: membership.axes.map(({ id, label }) => ({ id, label })),
      startsOn: fromDbDate(membership.startsOn),
      endsOn: membership.endsOn && fromDbDate(membership.endsOn),
      representatives: inForce.filter((other) => other.holderId === membership.id).map(read),
    });
    const { id, label, college, substitute, seats, isPerAxis, isAdvisory } = rule;
    return rule.parties.map((party) => ({
      seatRuleId: id,
      label,
      college,
      substitute,
      seats,
      isPerAxis,
      isAdvisory,
      partyId: party.id,
      holders: inForce.filter((one) => one.partyId === party.id && one.holderId === null).map(read),
    }));
  });
}
