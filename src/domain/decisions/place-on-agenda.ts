import type { Prisma } from '../../database/generated/client.ts';
import type { Transaction } from '../deps.ts';
import { decisionPoint } from './agenda-decisions.ts';

type MeetingWithItems = Prisma.MeetingGetPayload<{ include: { items: true } }>;

/** Puts a decision last on a meeting's agenda; where it stands there already it is named as it is called now. Twice is once. */
export async function placeOnAgenda(
  tx: Transaction,
  { meeting, decisionId, now }: { meeting: MeetingWithItems; decisionId: string; now: Date },
): Promise<void> {
  const decision = await tx.decision.findUniqueOrThrow({
    where: { id: decisionId },
    include: { versions: { orderBy: { number: 'desc' }, take: 1 } },
  });
  const point = decisionPoint(decision);
  const known = meeting.items.find(({ origin }) => origin === point.origin);
  const position = meeting.items.filter(({ state }) => state === 'ACCEPTED').length + 1;
  if (!known) {
    await tx.agendaItem.create({ data: { meetingId: meeting.id, position, addedAt: now, ...point } });
    return;
  }
  const back = known.state === 'ACCEPTED' ? {} : { state: 'ACCEPTED' as const, position };
  await tx.agendaItem.update({ where: { id: known.id }, data: { title: point.title, ...back } });
}
