import { UserError } from '../../errors.ts';
import { missingPapers } from '../agenda/missing-papers.ts';
import { changeOnce } from '../audit/change-once.ts';
import { rowOf } from '../deliveries/delivery-row.ts';
import type { Deps, Transaction } from '../deps.ts';
import { findMeetingFor } from '../meetings/keeps-meeting.ts';
import { fromDbDate } from '../time/civil-date.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { agreedGuests } from './agreed-guests.ts';
import { convocationDelivery, type FormerSlot } from './convocation-delivery.ts';
import { listInvitees } from './list-invitees.ts';
import { meetingCardDelivery } from './meeting-card-kind.ts';
import { convocationRights } from './rights.ts';

/**
 * Convenes a meeting: everybody who has a seat on its day is invited, and one message each is written down to be
 * sent (X3-17). What is missing is logged, and does not hold it up (X3-4). Convened twice, it is convened once.
 * @throws UserError for anybody but the coordinator and the meeting's secretariat, and for a meeting over or convened.
 */
export async function conveneMeeting(
  viewer: Viewer,
  { reference }: { reference: string },
  deps: Deps,
): Promise<{ reference: string; invited: number }> {
  const meeting = await findMeetingFor(viewer, convocationRights.convene, reference, deps);
  if (meeting.state !== 'PLANNED') throw new UserError('meetingOver', { reference: meeting.reference });
  if (!meeting.startsAt) throw new UserError('meetingNoHour', { reference: meeting.reference });
  const place = { ...meeting, day: fromDbDate(meeting.day) };
  const [{ invitees }, missing] = await Promise.all([listInvitees(place, deps), missingPapers(meeting, deps)]);
  const invited = await changeOnce(viewer, deps, async ({ tx, note, now }) => {
    const without = missing.map(({ code, year }) => `${code}:${year}`);
    const { count } = await tx.meeting.updateMany({
      where: { id: meeting.id, convenedAt: null, state: 'PLANNED' },
      data: { convenedAt: now, convenedWithout: without },
    });
    if (count === 0) throw new UserError('meetingConvened', { reference: meeting.reference });
    const guests = await agreedGuests(meeting.id, { db: tx });
    const all = [...invitees, ...guests.filter(({ personId }) => !invitees.some((one) => one.personId === personId))];
    await tx.attendance.createMany({ data: all.map((invitee) => ({ meetingId: meeting.id, ...invitee })) });
    const people = all.map(({ personId }) => personId);
    await sendConvocations(tx, { meeting, people, agreementId: viewer.agreement.id, now });
    await postCards(tx, { meeting, agreementId: viewer.agreement.id, now });
    note('meeting.convened', ['Meeting', meeting.id], {
      after: { reference: meeting.reference, invited: all.length, without },
    });
    return all.length;
  });
  return { reference: meeting.reference, invited };
}

/** Writes down one convocation for each person, in the meeting's present form; the same form is sent once. */
export async function sendConvocations(
  tx: Transaction,
  {
    meeting,
    people,
    agreementId,
    now,
    former,
  }: {
    meeting: { id: string; sequence: number };
    people: string[];
    agreementId: string;
    now: Date;
    former?: FormerSlot;
  },
): Promise<void> {
  const rows = people.map((personId) => rowOf(agreementId, convocationDelivery(meeting, personId, now, former), now));
  await tx.delivery.createMany({ data: rows, skipDuplicates: true });
}

/** Writes down one card for each channel of the committee. */
async function postCards(
  tx: Transaction,
  { meeting, agreementId, now }: { meeting: { id: string; committeeId: string }; agreementId: string; now: Date },
): Promise<void> {
  const channels = await tx.channelBinding.findMany({ where: { committeeId: meeting.committeeId } });
  const rows = channels.map(({ channelId }) =>
    rowOf(agreementId, meetingCardDelivery(meeting.id, channelId, now), now),
  );
  await tx.delivery.createMany({ data: rows, skipDuplicates: true });
}
