import type { Deps } from '../deps.ts';
import { type CivilDate, fromDbDate } from '../time/civil-date.ts';
import { mayHere } from '../viewer/right.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { peopleRights } from './rights.ts';

export interface CoordinatorTerm {
  name: string;
  startsOn: CivilDate;
  endsOn: CivilDate | null;
}

/** Everybody who was, is or will be the coordinator, oldest first (X3-15). Public: people must know whom to ask. */
export async function listCoordinators(
  viewer: Viewer,
  { db }: Deps,
): Promise<{ terms: CoordinatorTerm[]; mayAppoint: boolean }> {
  const rows = await db.roleAssignment.findMany({
    where: { agreementId: viewer.agreement.id, role: 'coordinator' },
    include: { person: true },
    orderBy: { startsOn: 'asc' },
  });
  return {
    terms: rows.map(({ person, startsOn, endsOn }) => ({
      name: person.name,
      startsOn: fromDbDate(startsOn),
      endsOn: endsOn && fromDbDate(endsOn),
    })),
    mayAppoint: mayHere(viewer, peopleRights.appointCoordinator),
  };
}
