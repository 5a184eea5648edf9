import type { Deps } from '../deps.ts';

/** The corrections asked of a meeting's last version of its minutes, and those of versions before that still await their answer; in order. */
export async function loadCorrections(meetingId: string, { db }: Pick<Deps, 'db'>) {
  return db.minutesCorrection.findMany({
    where: { version: { meetingId }, OR: [{ state: 'PROPOSED' }, { version: { state: { not: 'REPLACED' } } }] },
    include: { person: true },
    orderBy: { proposedAt: 'asc' },
  });
}
