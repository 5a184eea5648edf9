import { InvalidForm, UserError } from '../../errors.ts';
import { changeOnce } from '../audit/change-once.ts';
import type { Deps } from '../deps.ts';
import { tellBecame } from '../reminders/tell-became.ts';
import { type CivilDate, fromDbDate, toDbDate } from '../time/civil-date.ts';
import { requireRight } from '../viewer/right.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { findMembership } from './find-membership.ts';
import { committeeRights } from './rights.ts';

export interface RepresentativeInput {
  membershipId: string;
  personId: string;
  startsOn: CivilDate;
}

export interface NamedRepresentative {
  holder: string;
  representative: string;
  seat: string;
  /** Annexe 3 gives this seat no substitute: recorded all the same, and said (X3-13, K-19). */
  isOutsideText: boolean;
}

/**
 * Names who stands in for the holder of a seat (Annexe 3: « ou son représentant »).
 * @throws UserError for anybody but the coordinator and the secretariat; InvalidForm naming the fields to mend.
 */
export async function nameRepresentative(
  viewer: Viewer,
  input: RepresentativeInput,
  deps: Deps,
): Promise<NamedRepresentative> {
  await requireRight(viewer, committeeRights.nameRepresentative);
  const agreementId = viewer.agreement.id;
  const holder = await findMembership(agreementId, input.membershipId, deps);
  const person = await deps.db.person.findFirst({ where: { id: input.personId, agreementId } });
  if (!person) throw new InvalidForm({ person: new UserError('gone') });
  if (person.id === holder.personId) throw new InvalidForm({ person: new UserError('representsSelf') });
  const startsOn = toDbDate(input.startsOn);
  if (holder.endsOn && startsOn > holder.endsOn) {
    throw new InvalidForm({
      startsOn: new UserError('mandateEnds', { name: holder.person.name, on: fromDbDate(holder.endsOn) }),
    });
  }

  await changeOnce(viewer, deps, async ({ tx, note, now }) => {
    const already = await tx.membership.findFirst({
      where: {
        seatRuleId: holder.seatRuleId,
        partyId: holder.partyId,
        personId: person.id,
        OR: [{ endsOn: null }, { endsOn: { gte: startsOn } }],
      },
    });
    if (already) throw new InvalidForm({ person: new UserError('alreadyMember', { name: person.name }) });
    const membership = await tx.membership.create({
      data: {
        agreementId,
        seatRuleId: holder.seatRuleId,
        partyId: holder.partyId,
        personId: person.id,
        capacity: 'REPRESENTATIVE',
        holderId: holder.id,
        startsOn,
        endsOn: holder.endsOn,
      },
    });
    const made = { tx, agreementId, byId: viewer.person?.id ?? null, now };
    await tellBecame(made, [{ kind: 'standIn', id: membership.id, personId: person.id }]);
    note('representative.named', ['Membership', membership.id], {
      after: { holder: holder.person.name, representative: person.name, startsOn: input.startsOn },
    });
  });
  return {
    holder: holder.person.name,
    representative: person.name,
    seat: holder.seatRule.label,
    isOutsideText: holder.seatRule.substitute === 'FORBIDDEN',
  };
}
