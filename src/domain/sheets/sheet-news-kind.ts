import { z } from 'zod';
import type { DeliveryKind } from '../deliveries/delivery-kind.ts';
import type { PlannedDelivery } from '../deliveries/planned-delivery.ts';
import { loadAgenda } from '../meetings/load-agenda.ts';
import { type CivilDate, fromDbDate } from '../time/civil-date.ts';
import { personReads } from '../visibility/person-reads.ts';
import { sheetOrigin, sheetPoints } from './agenda-sheets.ts';
import { loadSheets } from './load-sheets.ts';
import { sheetSecrecy } from './sheet-access.ts';
import type { SheetRecord } from './sheet-record.ts';

const factsSchema = z.object({ sheetId: z.uuid(), meetingId: z.uuid() });

/** Tells one person who keeps a convened meeting that what was said of a sheet is not as its agenda has it. */
export function sheetNewsDelivery(
  facts: z.infer<typeof factsSchema> & { status: string },
  personId: string,
  now: Date,
): PlannedDelivery {
  return {
    kind: 'sheet-news',
    subject: `sheet-news:${facts.meetingId}:${facts.sheetId}`,
    to: { personId },
    at: now,
    step: `${facts.status}:${now.toISOString()}`,
    urgency: 0,
    grouping: 'DIGEST',
    facts,
  };
}

/** What was said of a sheet once its committee was convened, and the agenda does not have. */
export interface SheetNewsNotice {
  code: 'sheetNews';
  sheet: SheetRecord;
  meeting: { reference: string; committee: string; day: CivilDate };
  isMissing: boolean;
  today: CivilDate;
}

/** An agenda that has gone out is not changed behind its readers' backs: who keeps the meeting is told instead (A6-7). */
export const sheetNewsKind: DeliveryKind<SheetNewsNotice> = {
  name: 'sheet-news',

  async compose({ facts, personId }, scope, deps) {
    const { sheetId, meetingId } = factsSchema.parse(facts);
    const [sheet] = await loadSheets({ id: sheetId }, scope, deps);
    const meeting = await deps.db.meeting.findUnique({ where: { id: meetingId }, include: { committee: true } });
    if (!sheet || meeting?.state !== 'PLANNED') return { skip: 'noLongerDue' };
    const day = fromDbDate(meeting.day);
    const mayRead = await personReads(personId ?? '', sheetSecrecy(sheet), scope, deps);
    if (day < scope.today || !mayRead) return { skip: 'noLongerDue' };
    const { committee, reference } = meeting;
    const occasion = { meeting, committee, year: Number(day.slice(0, 4)) };
    const points = await sheetPoints(occasion, deps.db);
    const agenda = await loadAgenda(meetingId, deps);
    const isWanted = points.some(({ origin }) => origin === sheetOrigin(sheetId));
    const isThere = agenda.some(({ origin }) => origin === sheetOrigin(sheetId));
    if (isWanted === isThere) return { skip: 'nothingChanged' };
    const place = { reference, committee: committee.shortName, day };
    return { code: 'sheetNews', sheet, meeting: place, isMissing: isWanted, today: scope.today };
  },
};
