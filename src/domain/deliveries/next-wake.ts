import type { Deps } from '../deps.ts';

/** The next instant at which the clock has something to do, or null. */
export async function nextWake({ db }: Pick<Deps, 'db'>): Promise<Date | null> {
  const [delivery, planning] = await Promise.all([
    db.delivery.findFirst({
      where: { state: { in: ['PENDING', 'CLAIMED'] } },
      orderBy: { notBefore: 'asc' },
      select: { notBefore: true },
    }),
    db.planning.findFirst({ orderBy: { nextAt: 'asc' } }),
  ]);
  const instants = [delivery?.notBefore, planning?.nextAt].filter((at) => at !== undefined);
  return instants.length > 0 ? new Date(Math.min(...instants.map((at) => at.getTime()))) : null;
}
