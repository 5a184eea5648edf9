import type { Guest, Prisma } from '../../database/generated/client.ts';
import { again, convocationProposal } from '../convocation/convocation-proposal.ts';
import type { DecisionEffect } from '../decisions/decision-effects.ts';
import { rowOf } from '../deliveries/delivery-row.ts';
import type { Transaction } from '../deps.ts';
import { civilDateIn, toDbDate } from '../time/civil-date.ts';

/**
 * Each party has agreed: the resource person enters the roster, as a guest, and is invited (A6-5); at once when the
 * meeting is convened already, else with the others. A meeting that is over by then invites nobody.
 */
export const guestEffect: DecisionEffect = async (tx, { agreement }, { decision, now }) => {
  const guest = await tx.guest.findUnique({ where: { decisionId: decision.id }, include: { meeting: true } });
  if (guest?.meeting.state !== 'PLANNED') return;
  const today = toDbDate(civilDateIn(agreement.timeZone, now));
  const personId = await enterRoster(tx, guest, today);
  await tx.guest.update({ where: { id: guest.id }, data: { personId } });
  const { meeting } = guest;
  if (!meeting.convenedAt) return;
  // Without a seat: their place is not the seats' to take when mandates change.
  const place = { meetingId: meeting.id, personId, capacity: 'GUEST', seat: '' } as const;
  const { count } = await tx.attendance.createMany({ data: [place], skipDuplicates: true });
  if (count === 0) return;
  const row = rowOf(agreement.id, again(convocationProposal(meeting, personId, now)), now);
  await tx.delivery.createMany({ data: [row], skipDuplicates: true });
};

/** The person of that address, or of that very name, whom the roster holds already; else a new one. */
async function enterRoster(
  tx: Transaction,
  { agreementId, name, email, organisation }: Guest,
  startsOn: Date,
): Promise<string> {
  const same: Prisma.PersonWhereInput[] = [{ name: { equals: name, mode: 'insensitive' } }];
  if (email) same.unshift({ email: { equals: email, mode: 'insensitive' } });
  for (const where of same) {
    const known = await tx.person.findFirst({ where: { agreementId, ...where }, include: { roles: true } });
    if (!known) continue;
    // Who only once was of the roster reads what they are invited to, and nothing else.
    if (known.roles.length === 0) await addRole(tx, agreementId, known.id, startsOn);
    return known.id;
  }
  const person = await tx.person.create({ data: { agreementId, name, email, jobTitle: organisation } });
  await addRole(tx, agreementId, person.id, startsOn);
  return person.id;
}

async function addRole(tx: Transaction, agreementId: string, personId: string, startsOn: Date): Promise<void> {
  await tx.roleAssignment.createMany({
    data: [{ agreementId, personId, role: 'guest', startsOn }],
    skipDuplicates: true,
  });
}
