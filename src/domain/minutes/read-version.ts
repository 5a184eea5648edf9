import { UserError } from '../../errors.ts';
import type { Transaction } from '../deps.ts';
import { civilDateIn } from '../time/civil-date.ts';

/**
 * A circulated version of an agreement's minutes, as long as no other took its place.
 * @throws UserError `gone` for one that is not the agreement's; `minutesReplaced` naming the version to answer.
 */
export async function readVersion(
  db: Transaction,
  { id: agreementId, timeZone }: { id: string; timeZone: string },
  versionId: string,
) {
  const version = await db.minutesVersion.findFirst({
    where: { id: versionId, meeting: { agreementId } },
    include: { corrections: true, meeting: { include: { committee: true } } },
  });
  if (!version) throw new UserError('gone');
  if (version.state !== 'REPLACED') return version;
  const latest = await db.minutesVersion.findFirstOrThrow({
    where: { meetingId: version.meetingId },
    orderBy: { number: 'desc' },
  });
  throw new UserError('minutesReplaced', {
    reference: version.meeting.reference,
    number: version.number,
    latest: latest.number,
    on: civilDateIn(timeZone, latest.circulatedAt),
  });
}
