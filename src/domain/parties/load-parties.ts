import type { Deps } from '../deps.ts';

/** The parties in the agreement's order, with the acts by which each renews it. */
export function loadParties(agreementId: string, { db }: { db: Pick<Deps['db'], 'party'> }) {
  return db.party.findMany({
    where: { agreementId },
    orderBy: { position: 'asc' },
    include: { authorizingActs: { where: { text: 'RENEWAL' } } },
  });
}
