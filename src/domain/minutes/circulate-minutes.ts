import type { Prisma } from '../../database/generated/client.ts';
import { UserError } from '../../errors.ts';
import { speakersOn } from '../approvals/speakers-on.ts';
import { changeOnce } from '../audit/change-once.ts';
import { rowOf } from '../deliveries/delivery-row.ts';
import type { Deps } from '../deps.ts';
import { findMeetingFor } from '../meetings/keeps-meeting.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { draftMinutes } from './draft-minutes.ts';
import { minutesHash } from './minutes-content.ts';
import { requireAllJudged } from './require-all-judged.ts';
import { minutesRights } from './rights.ts';

/**
 * Freezes the minutes as they are and sends them to everybody who was invited, and to who speaks for each party, whose
 * agreement is asked for, to the minutes and with them to each decision noted. Circulated again after a change, they
 * are a new version: what was agreed to the former one no longer counts, and they are public no more until they are made so again.
 * @throws UserError for anybody but the coordinator and the meeting's secretariat, before the meeting was held, while a correction
 * awaits its answer, and when nothing has changed since.
 */
export async function circulateMinutes(
  viewer: Viewer,
  { reference: given }: { reference: string },
  deps: Deps,
): Promise<{ reference: string; number: number; told: number }> {
  const meeting = await findMeetingFor(viewer, minutesRights.circulate, given, deps);
  const { reference } = meeting;
  if (meeting.state !== 'HELD') throw new UserError('meetingNotHeld', { reference });
  const content = await draftMinutes(meeting.id, viewer.agreement.timeZone, deps);
  const hash = minutesHash(content);
  const agreementId = viewer.agreement.id;
  const speakers = await speakersOn(agreementId, viewer.today, deps);
  return changeOnce(viewer, deps, async ({ tx, note, now }) => {
    await tx.$queryRaw`select id from "Meeting" where id = ${meeting.id}::uuid for update`;
    await requireAllJudged(meeting, { db: tx });
    const last = await tx.minutesVersion.findFirst({
      where: { meetingId: meeting.id },
      orderBy: { number: 'desc' },
    });
    if (last?.hash === hash) throw new UserError('minutesSame', { number: last.number });
    const number = (last?.number ?? 0) + 1;
    await tx.minutesVersion.updateMany({
      where: { meetingId: meeting.id, state: { not: 'REPLACED' } },
      data: { state: 'REPLACED' },
    });
    const version = await tx.minutesVersion.create({
      data: {
        meetingId: meeting.id,
        number,
        state: 'CIRCULATED',
        content: content as unknown as Prisma.InputJsonObject,
        hash,
        circulatedAt: now,
      },
    });
    const attendances = await tx.attendance.findMany({ where: { meetingId: meeting.id } });
    // Made public, they were so in their former wording.
    const minutesFor = meeting.minutesFor === 'PUBLIC' ? 'COMMITTEE' : meeting.minutesFor;
    await tx.meeting.update({ where: { id: meeting.id }, data: { minutesFor } });
    const readers = attendances.filter(({ capacity }) => minutesFor !== 'PARTIES' || capacity !== 'GUEST');
    const people = new Set([...readers.map(({ personId }) => personId), ...speakers]);
    const rows = [...people].map((personId) =>
      rowOf(
        agreementId,
        {
          kind: 'minutes',
          subject: `minutes:${meeting.id}`,
          to: { personId },
          at: now,
          step: String(number),
          urgency: number,
          grouping: 'ALONE',
          facts: { versionId: version.id },
        },
        now,
      ),
    );
    await tx.delivery.createMany({ data: rows });
    // Asked for with the minutes, and not apart.
    await tx.decision.updateMany({
      where: { meetingId: meeting.id, taskId: { not: null }, state: 'PROPOSED' },
      data: { askedAt: now },
    });
    note('minutes.circulated', ['MinutesVersion', version.id], { after: { reference, number, hash } });
    return { reference, number, told: rows.length };
  });
}
