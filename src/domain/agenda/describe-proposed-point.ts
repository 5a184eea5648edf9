import type { Deps } from '../deps.ts';
import { type MeetingFacts, readMeeting } from '../meetings/meeting-facts.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { findProposedPoint } from './find-proposed-point.ts';

/**
 * A point that awaits a word, before it is given.
 * @throws UserError for who may not give it, and for a point already judged.
 */
export async function describeProposedPoint(
  viewer: Viewer,
  { itemId }: { itemId: string },
  deps: Deps,
): Promise<{ title: string; meeting: MeetingFacts }> {
  const { title, meeting } = await findProposedPoint(viewer, itemId, deps);
  return { title, meeting: readMeeting(meeting, viewer.agreement.timeZone) };
}
