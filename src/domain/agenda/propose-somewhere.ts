import { UserError } from '../../errors.ts';
import type { Deps } from '../deps.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { listProposalPlaces } from './list-proposal-places.ts';
import { proposeForCommittee } from './propose-for-committee.ts';
import { proposePoint } from './propose-point.ts';
import type { ProposedPointInput } from './read-proposed-point.ts';

export interface SomewhereInput extends ProposedPointInput {
  /** A meeting, by its reference. */
  reference: string | null;
  committeeId: string | null;
  /** Where it was typed: a channel may speak for a committee. */
  channelId: string;
}

/**
 * Proposes a point where its proposer said, else where they most likely mean it: for the committee of the channel, then
 * for the next meeting of theirs, then for the first of their committees. `reference` is null while it waits for that
 * committee's next meeting to be planned (X3-18).
 * @throws UserError and InvalidForm as `proposePoint` and `listProposalPlaces`.
 */
export async function proposeSomewhere(
  viewer: Viewer,
  { reference, committeeId, channelId, ...input }: SomewhereInput,
  deps: Deps,
): Promise<{ reference: string | null; chair: string | null; committee: string }> {
  if (reference) return { committee: '', ...(await proposePoint(viewer, { ...input, reference }, deps)) };
  if (committeeId) return proposeForCommittee(viewer, { ...input, committeeId }, deps);
  const places = await listProposalPlaces(viewer, { channelId }, deps);
  const [meeting] = places.meetings;
  if (meeting && !places.committeeId) {
    const done = await proposePoint(viewer, { ...input, reference: meeting.reference }, deps);
    return { committee: meeting.committee.shortName, ...done };
  }
  const id = places.committeeId ?? places.unplanned[0]?.id;
  if (!id) throw new UserError('noMeetingPlanned');
  return proposeForCommittee(viewer, { ...input, committeeId: id }, deps);
}
