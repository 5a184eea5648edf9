import type { Deps } from '../deps.ts';
import { toDbDate } from '../time/civil-date.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { requireRoster } from './access.ts';

export interface Contact {
  name: string;
  email: string | null;
}

/**
 * Whoever coordinates today, with the address to write to.
 * @throws UserError for somebody outside the roster: addresses are not public (Art. 12).
 */
export async function findCoordination(viewer: Viewer, { db }: Pick<Deps, 'db'>): Promise<Contact[]> {
  requireRoster(viewer);
  const today = toDbDate(viewer.today);
  const rows = await db.roleAssignment.findMany({
    where: {
      agreementId: viewer.agreement.id,
      role: 'coordinator',
      startsOn: { lte: today },
      OR: [{ endsOn: null }, { endsOn: { gte: today } }],
    },
    include: { person: true },
    orderBy: { startsOn: 'asc' },
  });
  return rows.map(({ person }) => ({ name: person.name, email: person.email }));
}
