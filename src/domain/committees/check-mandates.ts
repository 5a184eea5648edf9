import type { CheckScope, Finding } from '../checks/check.ts';
import type { Deps } from '../deps.ts';
import { fromDbDate, toDbDate } from '../time/civil-date.ts';
import type { Viewer } from '../viewer/viewer.ts';

/** Mandates that have ended without anybody of the party taking the seat over since. */
export async function checkMandates(viewer: Viewer, { committeeId }: CheckScope, { db }: Deps): Promise<Finding[]> {
  const today = toDbDate(viewer.today);
  const inForce = { startsOn: { lte: today }, OR: [{ endsOn: null }, { endsOn: { gte: today } }] };
  const ended = await db.membership.findMany({
    where: {
      agreementId: viewer.agreement.id,
      endsOn: { lt: today },
      holderId: null,
      ...(committeeId ? { seatRule: { committeeId } } : {}),
    },
    include: { person: true, party: true, seatRule: { include: { memberships: { where: inForce } } } },
    orderBy: { endsOn: 'asc' },
  });
  return ended.flatMap(({ endsOn, person, party, partyId, startsOn, seatRule }) => {
    const isTakenOver = seatRule.memberships.some((next) => next.partyId === partyId && next.startsOn > startsOn);
    if (!endsOn || isTakenOver) return [];
    return [
      {
        code: 'mandateEnded',
        name: person.name,
        line: { seatRuleId: seatRule.id, partyId },
        party: party.shortName,
        seat: seatRule.label,
        endsOn: fromDbDate(endsOn),
      },
    ];
  });
}
