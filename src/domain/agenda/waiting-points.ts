import type { AgendaSource } from '../meetings/agenda-source.ts';

/** Where an agenda's point comes from that was proposed before its meeting was planned. */
export function waitingOrigin(waitingPointId: string): string {
  return `waiting:${waitingPointId}`;
}

/**
 * Points proposed while the committee had no meeting planned: they come onto the next draft, for the chair to judge.
 * One whose meeting was cancelled before comes back, unless it was refused there.
 */
export const waitingPoints: AgendaSource = async ({ committee }, tx) => {
  const [points, placed] = await Promise.all([
    tx.waitingPoint.findMany({ where: { committeeId: committee.id }, orderBy: { id: 'asc' } }),
    tx.agendaItem.findMany({
      where: {
        origin: { startsWith: waitingOrigin('') },
        meeting: { committeeId: committee.id },
        OR: [{ state: 'REFUSED' }, { meeting: { state: { not: 'CANCELLED' } } }],
      },
    }),
  ]);
  const origins = placed.map(({ origin }) => origin);
  return points
    .map(({ id, title, kind, papers, proposedById }) => {
      return { title, kind, papers, proposedById, state: 'PROPOSED' as const, origin: waitingOrigin(id) };
    })
    .filter(({ origin }) => !origins.includes(origin));
};
