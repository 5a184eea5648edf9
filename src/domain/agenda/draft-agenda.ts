import type { Committee, Meeting } from '../../database/generated/client.ts';
import type { Transaction } from '../deps.ts';
import { fromDbDate } from '../time/civil-date.ts';
import { agendaSources } from './agenda-sources.ts';

/** Writes the draft of a meeting's agenda: what every source of points brings, in order (X3-18, R-06). */
export async function draftAgenda(
  tx: Transaction,
  { meeting, committee, now }: { meeting: Meeting; committee: Committee; now: Date },
): Promise<void> {
  const found = await Promise.all(
    agendaSources.map((source) =>
      source({ meeting, committee, year: Number(fromDbDate(meeting.day).slice(0, 4)) }, tx),
    ),
  );
  await tx.agendaItem.createMany({
    data: found.flat().map((point, place) => ({ meetingId: meeting.id, position: place + 1, addedAt: now, ...point })),
  });
}
