import type { AgendaItem, Committee, Meeting } from '../../database/generated/client.ts';
import { rowOf } from '../deliveries/delivery-row.ts';
import type { Transaction } from '../deps.ts';
import type { Offices } from '../people/load-offices.ts';
import { fromDbDate, toDbDate } from '../time/civil-date.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { sheetOrigin, sheetPoints } from './agenda-sheets.ts';
import { sheetNewsDelivery } from './sheet-news-kind.ts';

type Planned = Meeting & { committee: Committee };

/**
 * After somebody said where a sheet stands: the drafts of agendas gain the point that it now asks for, or lose one that
 * nobody has worked on. An agenda that went out stays, and who keeps its meeting is told (A6-7).
 */
export async function followAgendas(
  tx: Transaction,
  { agreement, today, sheetId, status, offices }: Followed,
  now: Date,
): Promise<void> {
  const meetings = await tx.meeting.findMany({
    where: { agreementId: agreement.id, state: 'PLANNED', day: { gte: toDbDate(today) } },
    include: { committee: true },
  });
  for (const meeting of meetings) {
    if (!meeting.convenedAt) await followDraft(tx, meeting, sheetId, now);
    else await tellKeepers(tx, meeting, { agreement, today, sheetId, status, offices }, now);
  }
}

export interface Followed extends Pick<Viewer, 'agreement' | 'today'> {
  sheetId: string;
  status: string;
  offices: Offices;
}

async function wantedPoint(tx: Transaction, meeting: Planned, sheetId: string) {
  const occasion = { meeting, committee: meeting.committee, year: Number(fromDbDate(meeting.day).slice(0, 4)) };
  const points = await sheetPoints(occasion, tx);
  return points.find(({ origin }) => origin === sheetOrigin(sheetId));
}

async function followDraft(tx: Transaction, meeting: Planned, sheetId: string, now: Date): Promise<void> {
  const wanted = await wantedPoint(tx, meeting, sheetId);
  const items = await tx.agendaItem.findMany({
    where: { meetingId: meeting.id },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
  });
  const known = items.find(({ origin }) => origin === sheetOrigin(sheetId));
  // One that was taken off by hand stays off.
  if (known?.state === 'REFUSED') return;
  if (!known && wanted) {
    const place = placeAmong(items);
    await tx.agendaItem.updateMany({
      where: { meetingId: meeting.id, position: { gte: place } },
      data: { position: { increment: 1 } },
    });
    await tx.agendaItem.create({ data: { meetingId: meeting.id, position: place, addedAt: now, ...wanted } });
    return;
  }
  const isUntouched = known && !known.presenter && !known.papers && !known.minutes && known.notes === '';
  if (!isUntouched) return;
  if (!wanted) await tx.agendaItem.delete({ where: { id: known.id } });
  else if (wanted.kind === 'DECISION')
    await tx.agendaItem.update({ where: { id: known.id }, data: { kind: 'DECISION' } });
}

/** Behind the other sheets, else where a draft has them: before what a committee is convened for anyway. */
function placeAmong(items: AgendaItem[]): number {
  const last = items.findLast(({ origin }) => origin.startsWith(sheetOrigin('')));
  if (last) return last.position + 1;
  const next = items.find(({ origin }) => /^(standing|mission):/.test(origin));
  return next?.position ?? (items.at(-1)?.position ?? 0) + 1;
}

async function tellKeepers(
  tx: Transaction,
  meeting: Planned,
  { agreement, today, sheetId, status, offices }: Followed,
  now: Date,
): Promise<void> {
  const wanted = await wantedPoint(tx, meeting, sheetId);
  const known = await tx.agendaItem.findFirst({
    where: { meetingId: meeting.id, origin: sheetOrigin(sheetId), state: 'ACCEPTED' },
  });
  if (Boolean(wanted) === Boolean(known)) return;
  const { id: meetingId, committeeId, secretariatId, day } = meeting;
  const keepers = offices.keepers({ committeeId, secretariatId, day: fromDbDate(day) }, today);
  const rows = keepers.map((personId) => {
    return rowOf(agreement.id, sheetNewsDelivery({ sheetId, meetingId, status }, personId, now), now);
  });
  await tx.delivery.createMany({ data: rows, skipDuplicates: true });
}
