import { toDbDate } from '../../time/civil-date.ts';
import { dateIn, requiredId, valueIn, type Write, type WriteContext } from './write-context.ts';

/** Writes somebody of the roster. */
export async function writePerson({ id, cells }: Write, { tx, viewer, now, directory }: WriteContext): Promise<string> {
  const data = {
    email: valueIn<string, null>(cells, 'email', null),
    jobTitle: valueIn<string, null>(cells, 'jobTitle', null),
  };
  if (id) {
    await tx.person.update({ where: { id }, data });
    return id;
  }
  const name = String(cells.name);
  const person = await tx.person.create({ data: { ...data, agreementId: viewer.agreement.id, name, createdAt: now } });
  directory.people.push({
    id: person.id,
    names: [name],
    email: person.email,
    partyIds: [],
    clearance: { isOfParties: false, committeeIds: [], meetingIds: [] },
  });
  return person.id;
}

/** Gives somebody a seat, or says when they leave it. */
export async function writeSeat(
  { id, cells }: Write,
  { tx, viewer, directory, became }: WriteContext,
): Promise<string> {
  const endsOn = dateIn(cells, 'endsOn');
  if (id) {
    await tx.membership.update({ where: { id }, data: { endsOn } });
    return id;
  }
  const committeeId = requiredId(directory.committees, cells, 'committee');
  const partyId = requiredId(directory.parties, cells, 'party');
  const rules = directory.seats.filter((seat) => seat.committeeId === committeeId && seat.partyIds.includes(partyId));
  const seat = await tx.membership.create({
    data: {
      agreementId: viewer.agreement.id,
      seatRuleId: requiredId(rules, cells, 'seat'),
      partyId,
      personId: requiredId(directory.people, cells, 'name'),
      startsOn: toDbDate(String(cells.startsOn)),
      endsOn: endsOn ?? null,
    },
  });
  became.push({ kind: 'member', id: seat.id, personId: seat.personId });
  return seat.id;
}
