import type { Deps } from '../deps.ts';

/** Every seat of an agreement's committees with its parties and all who hold or held it, not those who represent them. */
export function loadSeatRules(agreementId: string, { db }: Pick<Deps, 'db'>) {
  return db.seatRule.findMany({
    where: { agreementId },
    include: {
      committee: true,
      parties: { orderBy: { position: 'asc' } },
      memberships: { where: { holderId: null }, include: { person: true, party: true } },
    },
    orderBy: [{ committee: { position: 'asc' } }, { position: 'asc' }],
  });
}
