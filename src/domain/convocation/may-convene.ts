import type { Deps } from '../deps.ts';
import { findMeeting } from '../meetings/find-meeting.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { convocationRights } from './rights.ts';

/** Whether they may convene a meeting: who planned it need not be who keeps it (X3-8). */
export async function mayConvene(viewer: Viewer, reference: string, deps: Pick<Deps, 'db'>): Promise<boolean> {
  return convocationRights.convene.may(viewer, await findMeeting(viewer, reference, deps), deps);
}
