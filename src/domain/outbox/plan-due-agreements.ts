import type { Deps } from '../deps.ts';
import { planAgreement } from './plan-agreement.ts';

const MINUTE = 60_000;

/** How long one replica has for an agreement before another takes it up. */
const CLAIM = 5 * MINUTE;

/** How soon an agreement is looked at again when nothing in it changes: well inside the planning's horizon. */
const AGAIN = 21 * 24 * 60 * MINUTE;

export interface PlanningDeps extends Deps {
  /** What an agreement is read by, as it stands now; afresh where nothing is said. */
  read?: (agreement: { id: string; changes: number }) => Pick<Deps, 'db' | 'derive'>;
}

/**
 * Plans the agreements whose time has come, at most so many; what it costs grows with them alone. A change to an
 * agreement makes its time now (see `record-audit.ts`), also while it is being planned.
 * @returns how many were planned.
 */
export async function planDueAgreements(deps: PlanningDeps, most = 50): Promise<number> {
  const { db, now, read = () => ({ db }) } = deps;
  const due = await db.planning.findMany({
    where: { nextAt: { lte: now() } },
    orderBy: { nextAt: 'asc' },
    take: most,
  });
  let planned = 0;
  for (const { agreementId, nextAt, changes } of due) {
    const claim = new Date(now().getTime() + CLAIM);
    const { count } = await db.planning.updateMany({ where: { agreementId, nextAt }, data: { nextAt: claim } });
    if (count === 0) continue;
    const wanted = await planAgreement(agreementId, { now, ...read({ id: agreementId, changes }) });
    // Spread over hours, so that agreements do not all come back at once.
    const spread = Number.parseInt(agreementId.slice(-4), 16) * 1000;
    const again = now().getTime() + AGAIN + spread;
    await db.planning.updateMany({
      where: { agreementId, nextAt: claim },
      data: { nextAt: new Date(Math.min(again, wanted?.getTime() ?? again)) },
    });
    planned += 1;
  }
  return planned;
}
