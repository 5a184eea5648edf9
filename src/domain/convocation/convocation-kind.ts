import { z } from 'zod';
import type { DeliveryKind } from '../deliveries/delivery-kind.ts';
import { type AgendaLine, loadAgenda } from '../meetings/load-agenda.ts';
import { type MeetingFacts, meetingParts, readMeeting } from '../meetings/meeting-facts.ts';
import { findPersonViewer } from '../people/find-person-viewer.ts';
import type { CivilDate } from '../time/civil-date.ts';
import { ownClearance } from '../visibility/find-clearance.ts';
import { type AttendanceLine, loadAttendances } from './attendance-rows.ts';
import { type ConvocationFacts, loadConvocation } from './load-convocation.ts';

const factsSchema = z.object({ meetingId: z.uuid(), sequence: z.int(), formerDay: z.string().optional() });

/** `isMoved`: they were invited before, to another date, hour or place. */
export interface ConvocationNotice {
  code: 'convocation';
  meeting: MeetingFacts;
  own: AttendanceLine;
  attendances: AttendanceLine[];
  agenda: AgendaLine[];
  /** How many points are not for them (Art. 12). */
  reserved: number;
  convocation: ConvocationFacts;
  isMoved: boolean;
}

/** Invites one person to a meeting, or tells them its new date; said at any hour, as somebody has just decided it. */
export const convocationKind: DeliveryKind<ConvocationNotice> = {
  name: 'convocation',
  isPressing: true,

  async compose({ facts, personId }, { agreement, settings, today }, deps) {
    const { db } = deps;
    const { meetingId, sequence } = factsSchema.parse(facts);
    const meetingRow = await db.meeting.findUnique({ where: { id: meetingId }, include: meetingParts });
    if (meetingRow?.state !== 'PLANNED' || meetingRow.sequence !== sequence) return { skip: 'noLongerDue' };
    const attendances = await loadAttendances(meetingId, { db });
    const own = attendances.find((attendance) => attendance.personId === personId);
    if (!own) return { skip: 'noLongerDue' };
    const meeting = readMeeting(meetingRow, agreement.timeZone);
    // Whoever is invited reads the committee's papers; those kept for the parties, only who is of them (Art. 12).
    const isConfided =
      meetingRow.papersFor !== 'PARTIES' ||
      (await ownClearance(await findPersonViewer(own.personId, deps), deps)).isOfParties;
    const points = await loadAgenda(meetingId, { db });
    const [agenda, reserved] = isConfided ? [points, 0] : [[], points.length];
    const formerly = await db.delivery.findMany({
      where: { kind: 'convocation', personId, state: 'SENT', subject: `convocation:${meetingId}` },
    });
    const isMoved = formerly.some((row) => factsSchema.parse(row.facts).sequence < sequence);
    const occasion = { meeting: meetingRow, people: attendances.map((one) => one.personId), settings, today };
    const convocation = await loadConvocation({ ...occasion, timeZone: agreement.timeZone }, { db });
    return { code: 'convocation', meeting, own, attendances, agenda, reserved, convocation, isMoved };
  },
};

export interface WithdrawalNotice {
  code: 'withdrawal';
  meeting: MeetingFacts;
  attendances: AttendanceLine[];
  /** The day of which they were told, when the meeting has left it since. */
  formerDay: CivilDate | null;
  /** Cancelled after its day: it did not take place. */
  isOver: boolean;
}

/** Takes a meeting back from one person: it is cancelled, or their place went to somebody else. */
export const withdrawalKind: DeliveryKind<WithdrawalNotice> = {
  name: 'withdrawal',
  isPressing: true,

  async compose({ facts, personId }, { agreement, today }, { db }) {
    const { meetingId, formerDay } = factsSchema.parse(facts);
    const row = await db.meeting.findUnique({ where: { id: meetingId }, include: meetingParts });
    const wasTold = await db.delivery.findFirst({
      where: { kind: 'convocation', personId, state: 'SENT', subject: `convocation:${meetingId}` },
    });
    if (!row || !wasTold) return { skip: 'noLongerDue' };
    const attendances = await loadAttendances(meetingId, { db });
    if (row.state !== 'CANCELLED' && attendances.some((one) => one.personId === personId))
      return { skip: 'noLongerDue' };
    const meeting = readMeeting(row, agreement.timeZone);
    const isOver = row.state === 'CANCELLED' && meeting.day < today;
    return { code: 'withdrawal', meeting, attendances, formerDay: formerDay ?? null, isOver };
  },
};
