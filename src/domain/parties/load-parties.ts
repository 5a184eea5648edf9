import type { Deps } from '../deps.ts';

/** Acts that have led to no renewal yet (K-2). */
export const renewalToCome = { text: 'RENEWAL', renewalId: null } as const;

/** The parties in the agreement's order, with the acts by which each renews it next. */
export function loadParties(agreementId: string, { db }: { db: Pick<Deps['db'], 'party'> }) {
  return db.party.findMany({
    where: { agreementId },
    orderBy: { position: 'asc' },
    include: { authorizingActs: { where: renewalToCome } },
  });
}
