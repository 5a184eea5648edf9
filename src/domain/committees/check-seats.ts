import type { CheckScope, Finding, SeatLine } from '../checks/check.ts';
import type { Deps } from '../deps.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { loadSeats, type Seat } from './load-seats.ts';
import { excessHolders, uncoveredAxes, vacantSeats } from './seat-gaps.ts';

interface Place {
  line: SeatLine;
  committee: string;
  party: string;
  seat: string;
}

/** Seats that nobody holds (X3-12, Annexe 3). */
export function checkVacantSeats(viewer: Viewer, scope: CheckScope, deps: Deps): Promise<Finding[]> {
  return eachSeat(viewer, scope, deps, (seat, place) => {
    const vacant = vacantSeats(seat);
    return vacant > 0 ? [{ code: 'seatVacant', ...place, vacant, isOpen: seat.seats === null }] : [];
  });
}

/** Lines with more holders than the text gives, or that leave an axis without anybody (X3-12, X3-14). */
export async function checkComposition(viewer: Viewer, scope: CheckScope, deps: Deps): Promise<Finding[]> {
  const axes = await deps.db.axis.findMany({
    where: { agreementId: viewer.agreement.id },
    orderBy: { position: 'asc' },
  });
  return eachSeat(viewer, scope, deps, (seat, place) => {
    const findings: Finding[] = [];
    const missing = uncoveredAxes(seat, axes);
    if (missing.length > 0) findings.push({ code: 'axisUncovered', ...place, axes: missing });
    if (excessHolders(seat) > 0) {
      findings.push({ code: 'tooManyHolders', ...place, most: seat.seats ?? 0, held: seat.holders.length });
    }
    return findings;
  });
}

async function eachSeat(
  viewer: Viewer,
  { committeeId }: CheckScope,
  deps: Deps,
  look: (seat: Seat, place: Place) => Finding[],
): Promise<Finding[]> {
  const agreementId = viewer.agreement.id;
  const [committees, parties] = await Promise.all([
    deps.db.committee.findMany({
      where: { agreementId, ...(committeeId ? { id: committeeId } : {}) },
      orderBy: { position: 'asc' },
    }),
    deps.db.party.findMany({ where: { agreementId } }),
  ]);
  const nameOf = new Map(parties.map((party) => [party.id, party.shortName]));
  const findings = await Promise.all(
    committees.map(async ({ id, shortName }) => {
      const seats = await loadSeats(id, viewer.today, deps);
      return seats.flatMap((seat) =>
        look(seat, {
          line: { seatRuleId: seat.seatRuleId, partyId: seat.partyId },
          committee: shortName,
          party: nameOf.get(seat.partyId) ?? '',
          seat: seat.label,
        }),
      );
    }),
  );
  return findings.flat();
}
