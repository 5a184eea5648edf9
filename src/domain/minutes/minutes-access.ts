import type { Visibility } from '../../database/generated/client.ts';
import { UserError } from '../../errors.ts';
import type { Deps } from '../deps.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { mayRead, type Readable } from '../visibility/clearance.ts';
import { channelClearance, ownClearance } from '../visibility/find-clearance.ts';
import type { MinutesStatus } from './minutes-status.ts';

/** What minutes say of their own secrecy. */
export interface MinutesSecrecy {
  id: string;
  committeeId: string;
  reference: string;
  minutesFor: Visibility;
}

/** The visibility that counts: only approved minutes are public, until then they are the committee's. */
export function visibilityOf(minutesFor: Visibility, status: Pick<MinutesStatus, 'state'>): Visibility {
  return minutesFor === 'PUBLIC' && status.state !== 'approved' ? 'COMMITTEE' : minutesFor;
}

/** What a meeting's minutes say to the one rule of who reads what. */
export function readableMinutes(meeting: MinutesSecrecy, status: Pick<MinutesStatus, 'state'>): Readable {
  const { id: meetingId, committeeId } = meeting;
  return { visibility: visibilityOf(meeting.minutesFor, status), committeeId, meetingId };
}

/** True where minutes may be told to a whole channel: public ones anywhere, the committee's own in its channel. */
export function fitsChannel(viewer: Viewer, { visibility, committeeId }: Readable): boolean {
  return visibility === 'PUBLIC' || (visibility === 'COMMITTEE' && viewer.channelCommitteeId === committeeId);
}

/**
 * Lets through who may read a meeting's minutes, from where they ask.
 * @throws UserError for others, saying for whom they are and what to do.
 */
export async function requireMinutes(
  viewer: Viewer,
  meeting: MinutesSecrecy,
  status: Pick<MinutesStatus, 'state'>,
  deps: Pick<Deps, 'db'>,
): Promise<void> {
  const minutes = readableMinutes(meeting, status);
  const { visibility } = minutes;
  const isOfRoster = viewer.person !== null && viewer.roles.length > 0;
  if (!isOfRoster && visibility !== 'PUBLIC') throw new UserError('rosterOnly');
  const { reference } = meeting;
  if (!mayRead(await ownClearance(viewer, deps), minutes)) {
    throw new UserError(visibility === 'PARTIES' ? 'minutesForParties' : 'minutesForCommittee', { reference });
  }
  if (viewer.audience === 'self') return;
  const everybody = await channelClearance(viewer.agreement.id, viewer.readers, viewer.today, deps);
  if (!fitsChannel(viewer, minutes) || !mayRead(everybody, minutes))
    throw new UserError('minutesNotHere', { reference });
}
