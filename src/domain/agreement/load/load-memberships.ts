import type { Membership } from '../../../database/generated/client.ts';
import { toDbDate } from '../../time/civil-date.ts';
import type { FileMembership } from '../agreement-file.ts';
import { connectAxes } from './connect-axes.ts';
import { type IdsByCode, idOf } from './ids-by-code.ts';
import { type Load, tally } from './load.ts';
import { type SeatRuleIds, seatRuleKey } from './load-seat-rules.ts';

type Place = Pick<Membership, 'seatRuleId' | 'partyId' | 'personId'>;

interface Wanted {
  seat: FileMembership;
  place: Place;
  startsOn: Date;
}

/** The seats of the file's people: holders first, then those who represent them (Annexe 3). */
export async function loadMemberships(
  load: Load,
  personIds: IdsByCode,
  ids: { parties: IdsByCode; axes: IdsByCode; seatRules: SeatRuleIds },
): Promise<void> {
  const { tx, file, agreementId } = load;
  const known: Membership[] = await tx.membership.findMany({ where: { agreementId } });
  const placeOf = (seat: FileMembership, name: string): Place => ({
    seatRuleId: idOf(ids.seatRules, seatRuleKey(seat.committee, seat.seatRule)),
    partyId: idOf(ids.parties, seat.party),
    personId: idOf(personIds, name),
  });
  const wanted = file.people.flatMap(({ name, memberships }) =>
    memberships.map((seat): Wanted => ({ seat, place: placeOf(seat, name), startsOn: toDbDate(seat.startsOn) })),
  );
  const absent = wanted.filter(
    ({ place, startsOn }) => !known.some((row) => isAt(row, place) && row.startsOn.getTime() === startsOn.getTime()),
  );

  const created: { id: string; axes: string[] }[] = [];
  for (const isHolder of [true, false]) {
    const turn = absent.filter(({ seat }) => (seat.holder === null) === isHolder);
    const rows = await tx.membership.createManyAndReturn({
      data: turn.map(({ seat, place, startsOn }) => ({
        agreementId,
        ...place,
        capacity: isHolder ? 'HOLDER' : 'REPRESENTATIVE',
        holderId: seat.holder && newestAt(known, placeOf(seat, seat.holder)),
        startsOn,
        endsOn: seat.endsOn && toDbDate(seat.endsOn),
        endReason: seat.endReason,
      })),
    });
    known.push(...rows);
    const kind = isHolder ? ('member' as const) : ('standIn' as const);
    load.became.push(...rows.map(({ id, personId }) => ({ kind, id, personId })));
    for (const { seat, place, startsOn } of turn) {
      const row = rows.find((one) => isAt(one, place) && one.startsOn.getTime() === startsOn.getTime());
      if (row) created.push({ id: row.id, axes: seat.axes });
    }
  }
  tally(load, 'memberships', created.length);
  await connectAxes(load, ids.axes, 'memberships', created);
}

function isAt(row: Place, { seatRuleId, partyId, personId }: Place): boolean {
  return row.seatRuleId === seatRuleId && row.partyId === partyId && row.personId === personId;
}

function newestAt(known: Membership[], place: Place): string | null {
  const rows = known.filter((row) => isAt(row, place)).toSorted((a, b) => a.startsOn.getTime() - b.startsOn.getTime());
  return rows.at(-1)?.id ?? null;
}
