import type { AttendanceLine } from '../convocation/attendance-rows.ts';
import { type ConvocationFacts, loadConvocation } from '../convocation/load-convocation.ts';
import { loadMeetingOverview, type MeetingOverview } from '../convocation/load-meeting-overview.ts';
import type { DecisionRecord } from '../decisions/decision-record.ts';
import { decisionsOf } from '../decisions/decisions-of.ts';
import type { Deps } from '../deps.ts';
import { findMeeting } from '../meetings/find-meeting.ts';
import { keepsMeetingHere } from '../meetings/keeps-meeting.ts';
import { requireRoster, stewardsHere } from '../people/access.ts';
import { readSettings } from '../settings/read-settings.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { findClearance } from '../visibility/find-clearance.ts';

export interface MeetingAnswer extends MeetingOverview {
  convocation: ConvocationFacts;
  /** The viewer's own invitation. */
  own: AttendanceLine | null;
  /** Taken at it, or proposed for it, the latest first, as far as the viewer may read them. */
  decisions: DecisionRecord[];
  /** Who answered what is for the roster's own eyes. */
  showsNames: boolean;
  maySteer: boolean;
  mayChangeOffices: boolean;
}

/**
 * A meeting with its answers by party, its agenda, its decisions, and what the viewer may do about it (X3-17).
 * @throws UserError for somebody outside the roster: who comes is not public (Art. 12).
 */
export async function describeMeeting(
  viewer: Viewer,
  { reference }: { reference: string },
  deps: Deps,
): Promise<MeetingAnswer> {
  requireRoster(viewer);
  const row = await findMeeting(viewer, reference, deps);
  const { id: agreementId, timeZone } = viewer.agreement;
  const [overview, settings, maySteer, decisions] = await Promise.all([
    loadMeetingOverview(row, viewer.agreement, await findClearance(viewer, deps), deps),
    readSettings(agreementId, deps),
    keepsMeetingHere(viewer, row, deps),
    decisionsOf({ meetingId: row.id }, viewer, deps),
  ]);
  const people = overview.attendances.map(({ personId }) => personId);
  const convocation = await loadConvocation({ meeting: row, people, settings, timeZone, today: viewer.today }, deps);
  const own = overview.attendances.find(({ personId }) => personId === viewer.person?.id) ?? null;
  return {
    ...overview,
    convocation,
    own,
    decisions,
    showsNames: viewer.audience === 'self',
    maySteer,
    mayChangeOffices: maySteer || stewardsHere(viewer),
  };
}
