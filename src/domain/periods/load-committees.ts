import type { Deps } from '../deps.ts';

/** The committees of an agreement in its order, with every meeting they had or plan, and the polls still open. */
export function loadCommittees(agreementId: string, { db }: Pick<Deps, 'db'>) {
  return db.committee.findMany({
    where: { agreementId },
    orderBy: { position: 'asc' },
    include: {
      meetings: { orderBy: { day: 'asc' } },
      polls: { where: { state: 'OPEN' }, include: { invitees: { where: { answeredAt: null } } } },
    },
  });
}
