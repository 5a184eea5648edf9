import { InvalidForm, UserError } from '../../errors.ts';
import { changeOnce } from '../audit/change-once.ts';
import { rowOf } from '../deliveries/delivery-row.ts';
import type { Deps } from '../deps.ts';
import { requireRight } from '../viewer/right.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { findPoll } from './find-poll.ts';
import { pollOverDelivery } from './poll-kinds.ts';
import { pollRights } from './rights.ts';

/**
 * Ends a poll without a meeting; everybody who was asked is told with the reason.
 * @throws UserError for anybody but the coordinator and the secretariat, and for a poll that is over; InvalidForm
 * without a reason.
 */
export async function giveUpPoll(
  viewer: Viewer,
  { pollId, reason }: { pollId: string; reason: string },
  deps: Deps,
): Promise<{ committee: string }> {
  await requireRight(viewer, pollRights.giveUp);
  const poll = await findPoll(viewer, pollId, deps);
  if (reason.trim() === '') throw new InvalidForm({ reason: new UserError('required') });
  const { id: agreementId } = viewer.agreement;
  await changeOnce(viewer, deps, async ({ tx, note, now }) => {
    const { count } = await tx.meetingPoll.updateMany({
      where: { id: poll.id, state: 'OPEN' },
      data: { state: 'GIVEN_UP', openFor: null, reason: reason.trim() },
    });
    if (count === 0) throw new UserError('pollOver');
    const invitees = await tx.pollInvitee.findMany({ where: { pollId: poll.id } });
    const rows = invitees.map(({ personId }) => rowOf(agreementId, pollOverDelivery(poll.id, personId, now), now));
    await tx.delivery.createMany({ data: rows, skipDuplicates: true });
    note('poll.givenUp', ['MeetingPoll', poll.id], {
      after: { committee: poll.committee.shortName, reason: reason.trim() },
    });
  });
  return { committee: poll.committee.shortName };
}
