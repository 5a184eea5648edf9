import { UserError } from '../../errors.ts';
import type { Deps } from '../deps.ts';
import { fold } from '../text/fold.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { meetingParts } from './meeting-facts.ts';

/**
 * The meeting of that reference or id, with its committee and offices.
 * @throws UserError listing the nearest references when there is none.
 */
export async function findMeeting(viewer: Viewer, given: string, { db }: Pick<Deps, 'db'>) {
  const agreementId = viewer.agreement.id;
  const rows = await db.meeting.findMany({ where: { agreementId }, include: meetingParts, orderBy: { day: 'desc' } });
  const wanted = fold(given);
  const meeting = rows.find(({ id, reference }) => id === given || fold(reference) === wanted);
  if (!meeting) throw new UserError('meetingUnknown', { given, known: rows.slice(0, 5).map((row) => row.reference) });
  return meeting;
}
