import { InvalidForm, UserError } from '../../errors.ts';
import { changeOnce } from '../audit/change-once.ts';
import type { Deps, Transaction } from '../deps.ts';
import { type PersonInput, readPerson } from '../people/read-person.ts';
import { tellBecame } from '../reminders/tell-became.ts';
import { type CivilDate, toDbDate } from '../time/civil-date.ts';
import { requireRight } from '../viewer/right.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { committeeRights } from './rights.ts';

export interface MemberInput extends PersonInput {
  /** Seat and party together, as the form offers them. */
  seatRuleId: string;
  partyId: string;
  /** Somebody already in the roster, instead of name, office and e-mail. */
  personId: string | null;
  axisIds: string[];
  startsOn: CivilDate;
  /** Last day, inclusive; null while it is open. */
  endsOn: CivilDate | null;
}

export interface AddedMember {
  name: string;
  seat: string;
  party: string;
  committee: string;
  /** The text gives this line fewer seats than it now has holders: said, not blocked (K-19). */
  isOverNumber: boolean;
}

/**
 * Gives a seat of a committee to somebody, entering them in the roster if need be (A6-3, Annexe 3).
 * @throws UserError for anybody but the coordinator and the secretariat; InvalidForm naming the fields to mend.
 */
export async function addMember(viewer: Viewer, input: MemberInput, deps: Deps): Promise<AddedMember> {
  await requireRight(viewer, committeeRights.addMember);
  const agreementId = viewer.agreement.id;
  const seat = await deps.db.seatRule.findFirst({
    where: { id: input.seatRuleId, agreementId, parties: { some: { id: input.partyId } } },
    include: { committee: true, parties: { where: { id: input.partyId } } },
  });
  if (!seat) throw new InvalidForm({ seat: new UserError('gone') });
  if (input.endsOn && input.endsOn < input.startsOn)
    throw new InvalidForm({ endsOn: new UserError('endsBeforeStart') });
  const person = input.personId ? null : readPerson(input);

  return changeOnce(viewer, deps, async ({ tx, note, now }) => {
    const { id: personId, name } = await findOrEnter(tx, agreementId, input.personId, person);
    const already = await tx.membership.findFirst({
      where: {
        seatRuleId: seat.id,
        partyId: input.partyId,
        personId,
        OR: [{ endsOn: null }, { endsOn: { gte: toDbDate(input.startsOn) } }],
      },
    });
    if (already)
      throw new InvalidForm({ [input.personId ? 'person' : 'name']: new UserError('alreadyMember', { name }) });
    const membership = await tx.membership.create({
      data: {
        agreementId,
        seatRuleId: seat.id,
        partyId: input.partyId,
        personId,
        startsOn: toDbDate(input.startsOn),
        endsOn: input.endsOn && toDbDate(input.endsOn),
        axes: { connect: await ownAxes(tx, agreementId, input.axisIds) },
      },
    });
    const made = { tx, agreementId, byId: viewer.person?.id ?? null, now };
    await tellBecame(made, [{ kind: 'member', id: membership.id, personId }]);
    note('member.added', ['Membership', membership.id], {
      after: {
        name,
        seat: seat.label,
        party: seat.parties[0]?.code ?? '',
        startsOn: input.startsOn,
        endsOn: input.endsOn,
      },
    });
    const holders = await tx.membership.count({
      where: {
        seatRuleId: seat.id,
        partyId: input.partyId,
        holderId: null,
        startsOn: { lte: toDbDate(viewer.today) },
        OR: [{ endsOn: null }, { endsOn: { gte: toDbDate(viewer.today) } }],
      },
    });
    return {
      name,
      seat: seat.label,
      party: seat.parties[0]?.shortName ?? '',
      committee: seat.committee.shortName,
      isOverNumber: seat.seats !== null && holders > seat.seats,
    };
  });
}

async function findOrEnter(
  tx: Transaction,
  agreementId: string,
  personId: string | null,
  entered: ReturnType<typeof readPerson> | null,
): Promise<{ id: string; name: string }> {
  if (entered) {
    const known = await tx.person.findFirst({
      where: { agreementId, name: { equals: entered.name, mode: 'insensitive' }, email: entered.email },
    });
    return known ?? tx.person.create({ data: { agreementId, ...entered } });
  }
  const person = personId ? await tx.person.findFirst({ where: { id: personId, agreementId } }) : null;
  if (!person) throw new InvalidForm({ person: new UserError('gone') });
  return person;
}

async function ownAxes(tx: Transaction, agreementId: string, ids: string[]): Promise<{ id: string }[]> {
  return tx.axis.findMany({ where: { agreementId, id: { in: ids } }, select: { id: true } });
}
