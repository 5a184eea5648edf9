import { z } from 'zod';
import type { Delivery } from '../../database/generated/client.ts';
import type { DeliveryKind } from '../deliveries/delivery-kind.ts';
import { type AgendaLine, loadAgenda } from '../meetings/load-agenda.ts';
import { type MeetingFacts, meetingParts, readMeeting } from '../meetings/meeting-facts.ts';
import { findPersonViewer } from '../people/find-person-viewer.ts';
import type { CivilDate } from '../time/civil-date.ts';
import { ownClearance } from '../visibility/find-clearance.ts';
import { type AttendanceLine, loadAttendances } from './attendance-rows.ts';
import { type ConvocationFacts, loadConvocation } from './load-convocation.ts';
import { type Represented, standsFor } from './stands-for.ts';

const formerSchema = z.object({
  day: z.string(),
  startsAt: z.string().nullable(),
  place: z.string(),
  link: z.string().nullable(),
});

const factsSchema = z.object({
  meetingId: z.uuid(),
  sequence: z.int(),
  formerDay: z.string().optional(),
  former: formerSchema.optional(),
});

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
  /** When and where they were told that it would be; null unless it was moved since. */
  former: ToldSlot | null;
  /** Whom they stand in for. */
  standsFor: Represented[];
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
    const rows = await db.delivery.findMany({
      where: { kind: 'convocation', personId, subject: `convocation:${meetingId}` },
    });
    const occasion = { meeting: meetingRow, people: attendances.map((one) => one.personId), settings, today };
    const convocation = await loadConvocation({ ...occasion, timeZone: agreement.timeZone }, { db });
    return {
      code: 'convocation',
      meeting,
      own,
      attendances,
      agenda,
      reserved,
      convocation,
      ...lastTold(rows, sequence),
      standsFor: standsFor(own.personId, attendances),
    };
  },
};

/** When and where a meeting was to be. */
export type ToldSlot = Pick<MeetingFacts, 'day' | 'startsAt' | 'place' | 'link'>;

/** What somebody was told last of a meeting before its present form: what the move right after it says it was. */
function lastTold(rows: Delivery[], present: number): Pick<ConvocationNotice, 'isMoved' | 'former'> {
  const told = rows.map(({ state, facts }) => ({ isSent: state === 'SENT', ...factsSchema.parse(facts) }));
  const sent = told.filter(({ isSent, sequence }) => isSent && sequence < present).map(({ sequence }) => sequence);
  if (sent.length === 0) return { isMoved: false, former: null };
  const last = Math.max(...sent);
  const moves = told.filter(({ sequence }) => sequence > last).toSorted((a, b) => a.sequence - b.sequence);
  const former = moves.find((move) => move.former)?.former;
  return {
    isMoved: true,
    former: former ? { ...former, startsAt: former.startsAt ? new Date(former.startsAt) : null } : null,
  };
}

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
