import { UserError } from '../../errors.ts';
import type { Deps } from '../deps.ts';
import { keepers, keepsMeeting } from '../meetings/keeps-meeting.ts';
import { roster, stewards } from '../people/access.ts';
import type { Right } from '../viewer/right.ts';
import type { TaskRecord } from './task-record.ts';

/** Who sees to the task, and who keeps its meeting. */
const ownerAndKeepers: Right<[task: TaskRecord, deps: Pick<Deps, 'db'>]> = {
  may: (viewer, { owner, meeting }, deps) =>
    (owner !== null && owner.id === viewer.person?.id && roster.may(viewer)) || keepsMeeting(viewer, meeting, deps),
  refusal: () => new UserError('taskOwnerOnly'),
};

/** Who may write, circulate and correct minutes. Each party approves them by who holds its voice. */
export const minutesRights = {
  writeNote: keepers,
  /** From a message, of which the form knows no meeting yet. */
  addToNotes: stewards,
  circulate: keepers,
  showTo: keepers,
  askCorrection: roster,
  judgeCorrection: keepers,
  followTask: ownerAndKeepers,
};
