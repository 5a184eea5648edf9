import type { Visibility } from '../../database/generated/client.ts';
import { InvalidForm, UserError } from '../../errors.ts';
import { changeOnce } from '../audit/change-once.ts';
import type { Deps } from '../deps.ts';
import { findMeetingFor } from '../meetings/keeps-meeting.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { describeMinutes } from './describe-minutes.ts';
import { minutesRights } from './rights.ts';

export interface MeetingReaders {
  reference: string;
  /** Of the minutes. */
  visibility: Visibility;
  /** Of the agenda and papers. */
  papers: Visibility;
}

/**
 * Says who may read a meeting's minutes, and who its agenda and papers; those stay as they are when nothing is said of
 * them (Art. 12). The same choice twice changes nothing.
 * @throws UserError for anybody but the coordinator and the meeting's secretariat; InvalidForm for making public what
 * is not approved.
 */
export async function showMinutesTo(
  viewer: Viewer,
  { reference: given, visibility, papers: wanted }: Omit<MeetingReaders, 'papers'> & { papers?: Visibility },
  deps: Deps,
): Promise<MeetingReaders> {
  const meeting = await findMeetingFor(viewer, minutesRights.showTo, given, deps);
  const { reference, minutesFor, papersFor } = meeting;
  const papers = wanted ?? papersFor;
  const { status } = await describeMinutes(viewer, { reference }, deps);
  if (visibility === 'PUBLIC' && status.state !== 'approved') {
    throw new InvalidForm({ visibility: new UserError('minutesNotApproved') });
  }
  const changes = [
    { action: 'minutes.visibility', column: 'minutesFor', before: minutesFor, after: visibility } as const,
    { action: 'papers.visibility', column: 'papersFor', before: papersFor, after: papers } as const,
  ].filter(({ before, after }) => before !== after);
  if (changes.length === 0) return { reference, visibility, papers };
  await changeOnce(viewer, deps, async ({ tx, note }) => {
    for (const { action, column, before, after } of changes) {
      await tx.meeting.update({ where: { id: meeting.id }, data: { [column]: after } });
      note(action, ['Meeting', meeting.id], {
        before: { visibility: before },
        after: { reference, visibility: after },
      });
    }
  });
  return { reference, visibility, papers };
}
