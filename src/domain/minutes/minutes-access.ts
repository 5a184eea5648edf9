import type { Visibility } from '../../database/generated/client.ts';
import { UserError } from '../../errors.ts';
import type { Deps } from '../deps.ts';
import { keepsMeeting } from '../meetings/keeps-meeting.ts';
import { isSteward } from '../people/access.ts';
import { countsOn } from '../people/counts-on.ts';
import type { Viewer } from '../people/viewer.ts';
import type { MinutesStanding } from './minutes-state.ts';

/** What minutes say of their own secrecy. */
export interface MinutesSecrecy {
  id: string;
  committeeId: string;
  secretariatId: string | null;
  day: Date;
  reference: string;
  minutesFor: Visibility;
}

/** The visibility that counts: only approved minutes are public, until then they are the committee's. */
export function visibilityOf(minutesFor: Visibility, standing: Pick<MinutesStanding, 'state'>): Visibility {
  return minutesFor === 'PUBLIC' && standing.state !== 'approved' ? 'COMMITTEE' : minutesFor;
}

/** The most that a person may read of a meeting's minutes (Art. 12): a former member is as anybody else. */
export async function clearanceOf(
  viewer: Viewer,
  meeting: MinutesSecrecy,
  deps: Pick<Deps, 'db'>,
): Promise<Visibility> {
  if (!viewer.person || viewer.roles.length === 0) return 'PUBLIC';
  if (isSteward(viewer) || (await keepsMeeting(viewer, meeting, deps))) return 'PARTIES';
  const personId = viewer.person.id;
  const [isOfParty, memberships, invitation] = await Promise.all([
    isOfParties(viewer, deps),
    deps.db.membership.findMany({ where: { personId, seatRule: { committeeId: meeting.committeeId } } }),
    deps.db.attendance.findUnique({ where: { meetingId_personId: { meetingId: meeting.id, personId } } }),
  ]);
  if (isOfParty || invitation?.partyId) return 'PARTIES';
  return invitation || memberships.some((row) => countsOn(row, viewer.today)) ? 'COMMITTEE' : 'PUBLIC';
}

/** True for who sits or speaks for a signatory party today, and the stewards; resource persons are no party (A12-3). */
export async function isOfParties(viewer: Viewer, { db }: Pick<Deps, 'db'>): Promise<boolean> {
  if (isSteward(viewer)) return true;
  const personId = viewer.person?.id;
  if (!personId) return false;
  const [seats, voices, offices] = await Promise.all([
    db.membership.findMany({ where: { personId, seatRule: { isAdvisory: false } } }),
    db.partyVoice.findMany({ where: { personId } }),
    db.roleAssignment.findMany({ where: { personId, role: 'secretariat', partyId: { not: null } } }),
  ]);
  return [...seats, ...voices, ...offices].some((row) => countsOn(row, viewer.today));
}

const RANK: Record<Visibility, number> = { PARTIES: 0, COMMITTEE: 1, PUBLIC: 2 };

/** True when who may read `clearance` at most may read `visibility`. */
export function suffices(clearance: Visibility, visibility: Visibility): boolean {
  return RANK[clearance] <= RANK[visibility];
}

/** True when everybody who reads the channel may: public minutes anywhere, the committee's own in its channel. */
export function fitsChannel(viewer: Viewer, { committeeId }: MinutesSecrecy, visibility: Visibility): boolean {
  return visibility === 'PUBLIC' || (visibility === 'COMMITTEE' && viewer.channelCommitteeId === committeeId);
}

/**
 * Lets through who may read a meeting's minutes, from where they ask.
 * @throws UserError for others, saying for whom they are and what to do.
 */
export async function requireMinutes(
  viewer: Viewer,
  meeting: MinutesSecrecy,
  standing: Pick<MinutesStanding, 'state'>,
  deps: Pick<Deps, 'db'>,
): Promise<void> {
  const visibility = visibilityOf(meeting.minutesFor, standing);
  const isOfRoster = viewer.person !== null && viewer.roles.length > 0;
  if (!isOfRoster && visibility !== 'PUBLIC') throw new UserError('rosterOnly');
  const { reference } = meeting;
  if (!suffices(await clearanceOf(viewer, meeting, deps), visibility)) {
    throw new UserError(visibility === 'PARTIES' ? 'minutesForParties' : 'minutesForCommittee', { reference });
  }
  if (viewer.audience === 'channel' && !fitsChannel(viewer, meeting, visibility)) {
    throw new UserError('minutesNotHere', { reference });
  }
}
