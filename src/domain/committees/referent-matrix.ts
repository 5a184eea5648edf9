import type { Deps } from '../deps.ts';
import { requireRoster } from '../people/access.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { findCommittee } from './find-committee.ts';
import { loadSeats } from './load-seats.ts';

export interface ReferentMatrix {
  parties: string[];
  /** One row per axis; a cell holds the names of the party's referents, empty when nobody. */
  rows: { axis: string; cells: string[][] }[];
}

/**
 * Who each party has in charge of each axis, from the technical committees unless one is named (X3-16; Annexe 3).
 * @throws UserError for somebody outside the roster, or an unknown committee.
 */
export async function referentMatrix(
  viewer: Viewer,
  { committee }: { committee?: string | undefined },
  deps: Deps,
): Promise<ReferentMatrix> {
  requireRoster(viewer);
  const agreementId = viewer.agreement.id;
  const [axes, parties, committees] = await Promise.all([
    deps.db.axis.findMany({ where: { agreementId }, orderBy: { position: 'asc' } }),
    deps.db.party.findMany({ where: { agreementId }, orderBy: { position: 'asc' } }),
    committee
      ? findCommittee(agreementId, committee, deps).then((found) => [found])
      : deps.db.committee.findMany({ where: { agreementId, kind: 'TECHNICAL' } }),
  ]);
  const seats = (await Promise.all(committees.map(({ id }) => loadSeats(id, viewer.today, deps)))).flat();
  const namesOf = (partyId: string, axisId: string) => {
    const holders = seats.filter((seat) => seat.partyId === partyId).flatMap((seat) => seat.holders);
    const names = holders.filter(({ axes: own }) => own.some(({ id }) => id === axisId)).map(({ name }) => name);
    return [...new Set(names)];
  };
  return {
    parties: parties.map(({ shortName }) => shortName),
    rows: axes.map((axis) => ({ axis: axis.label, cells: parties.map((party) => namesOf(party.id, axis.id)) })),
  };
}
