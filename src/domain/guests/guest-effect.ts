import type { Guest, Meeting, Prisma } from '../../database/generated/client.ts';
import { again, convocationDelivery } from '../convocation/convocation-delivery.ts';
import type { DecisionEffect } from '../decisions/decision-effect.ts';
import { rowOf } from '../deliveries/delivery-row.ts';
import type { Transaction } from '../deps.ts';
import { personRights } from '../people/person-rights.ts';
import { addDays, type CivilDate, civilDateIn, fromDbDate, toDbDate } from '../time/civil-date.ts';

/**
 * Each party has agreed: the resource person enters the roster, as a guest, and is invited (A6-5); at once when the
 * meeting is convened already, else with the others. A meeting that is over by then invites nobody.
 */
export const guestEffect: DecisionEffect = async ({ tx, by: { agreement }, now }, { decision }) => {
  const found = await tx.guest.findUnique({ where: { decisionId: decision.id } });
  if (!found) return;
  // Who convenes it at this instant either finds the guest agreed to, or is found to have convened it.
  await tx.$queryRaw`select id from "Meeting" where id = ${found.meetingId}::uuid for no key update`;
  const guest = await tx.guest.findUniqueOrThrow({ where: { id: found.id }, include: { meeting: true } });
  const today = civilDateIn(agreement.timeZone, now);
  if (guest.meeting.state !== 'PLANNED' || fromDbDate(guest.meeting.day) < today) return;
  const personId = await enterRoster(tx, guest, today);
  await tx.guest.update({ where: { id: guest.id }, data: { personId } });
  const { meeting } = guest;
  if (!meeting.convenedAt) return;
  // Without a seat: their place is not the seats' to take when mandates change.
  const place = { meetingId: meeting.id, personId, capacity: 'GUEST', seat: '' } as const;
  const { count } = await tx.attendance.createMany({ data: [place], skipDuplicates: true });
  if (count === 0) return;
  const row = rowOf(agreement.id, again(convocationDelivery(meeting, personId, now)), now);
  await tx.delivery.createMany({ data: [row], skipDuplicates: true });
};

/** A guest reads what they were invited to for so long after the meeting, in days: its minutes are approved by then. */
const KEPT = 90;

/** The person of that address, or of that very name, whom the roster holds already; else a new one. */
async function enterRoster(
  tx: Transaction,
  { agreementId, name, email, organisation, meeting }: Guest & { meeting: Meeting },
  today: CivilDate,
): Promise<string> {
  const span = { startsOn: toDbDate(today), endsOn: toDbDate(addDays(fromDbDate(meeting.day), KEPT)) };
  const same: Prisma.PersonWhereInput[] = [{ name: { equals: name, mode: 'insensitive' } }];
  if (email) same.unshift({ email: { equals: email, mode: 'insensitive' } });
  for (const where of same) {
    const known = await tx.person.findFirst({
      where: { agreementId, ...where },
      include: { roles: true, voices: true, memberships: true },
    });
    if (!known) continue;
    const { roles } = await personRights(known, today, tx);
    if (roles.length > 0) return known.id;
    // Who left the roster, or never sat in it, is a guest from now on: reachable where they were said to be.
    if (!known.email && email) await tx.person.update({ where: { id: known.id }, data: { email } });
    await addRole(tx, { agreementId, personId: known.id, ...span });
    return known.id;
  }
  const person = await tx.person.create({ data: { agreementId, name, email, jobTitle: organisation } });
  await addRole(tx, { agreementId, personId: person.id, ...span });
  return person.id;
}

async function addRole(
  tx: Transaction,
  role: { agreementId: string; personId: string; startsOn: Date; endsOn: Date },
): Promise<void> {
  await tx.roleAssignment.createMany({ data: [{ ...role, role: 'guest' }], skipDuplicates: true });
}
