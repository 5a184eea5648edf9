import { UserError } from '../../errors.ts';
import type { Deps } from '../deps.ts';
import { fromDbDate, toDbDate } from '../time/civil-date.ts';
import type { Viewer } from '../viewer/viewer.ts';

/**
 * Where something is proposed to the steering committee: at its next planned meeting, if there is one (X3-6).
 * @throws UserError where there is no steering committee.
 */
export async function steeringPlace({ agreement, today }: Viewer, { db }: Pick<Deps, 'db'>) {
  const committee = await db.committee.findFirst({
    where: { agreementId: agreement.id, kind: 'STEERING' },
    orderBy: { position: 'asc' },
  });
  if (!committee) throw new UserError('noSteeringCommittee');
  const meeting = await db.meeting.findFirst({
    where: { committeeId: committee.id, state: 'PLANNED', day: { gte: toDbDate(today) } },
    orderBy: { day: 'asc' },
  });
  return { committee, meetingId: meeting?.id ?? null, day: meeting ? fromDbDate(meeting.day) : today };
}
