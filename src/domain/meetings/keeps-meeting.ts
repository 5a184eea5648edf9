import { UserError } from '../../errors.ts';
import type { Deps } from '../deps.ts';
import { isCoordinator, isSteward } from '../people/access.ts';
import { loadOffices } from '../people/load-offices.ts';
import { fromDbDate } from '../time/civil-date.ts';
import { type Right, requireRight } from '../viewer/right.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { findMeeting } from './find-meeting.ts';

export type KeptMeeting = { committeeId: string; secretariatId: string | null; day: Date };

/**
 * True for who keeps a meeting: the coordinator, and the secretaries in charge; where the meeting's own secretariat
 * departs from the rotation, those of its party instead (X3-8).
 */
export async function keepsMeeting(
  viewer: Viewer,
  { committeeId, secretariatId, day }: KeptMeeting,
  deps: Pick<Deps, 'db'>,
): Promise<boolean> {
  if (isCoordinator(viewer)) return true;
  if (!viewer.person) return false;
  const offices = await loadOffices(viewer.agreement.id, deps);
  const meeting = { committeeId, secretariatId, day: fromDbDate(day) };
  return offices.secretariesFor(meeting, viewer.today).includes(viewer.person.id);
}

/** True when they keep the meeting and ask for their own eyes: an answer for a channel offers no change. */
export async function keepsMeetingHere(viewer: Viewer, meeting: KeptMeeting, deps: Pick<Deps, 'db'>): Promise<boolean> {
  return viewer.audience === 'self' && (await keepsMeeting(viewer, meeting, deps));
}

/** What is allowed to some about one meeting. */
export type MeetingRight = Right<[meeting: KeptMeeting, deps: Pick<Deps, 'db'>]>;

/** Who keeps the meeting: the coordinator, and the secretaries in charge of it. */
export const keepers: MeetingRight = { may: keepsMeeting, refusal: () => new UserError('stewardsOnly') };

/** Who keeps the meeting, and the stewards, whoever keeps it. */
export const keepersAndStewards: MeetingRight = {
  may: (viewer, meeting, deps) => isSteward(viewer) || keepsMeeting(viewer, meeting, deps),
  refusal: () => new UserError('stewardsOnly'),
};

/**
 * The meeting of that reference or id, for who has a right on it.
 * @throws UserError for others, and when there is none.
 */
export async function findMeetingFor(viewer: Viewer, right: MeetingRight, given: string, deps: Pick<Deps, 'db'>) {
  const meeting = await findMeeting(viewer, given, deps);
  await requireRight(viewer, right, meeting, deps);
  return meeting;
}
