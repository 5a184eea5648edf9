import { InvalidForm, UserError } from '../../errors.ts';
import { changeOnce } from '../audit/change-once.ts';
import type { Deps } from '../deps.ts';
import { loadDueScope } from '../dues/due-scope.ts';
import { checkSlot, type SlotWarning } from '../meetings/check-slot.ts';
import { insertMeeting } from '../planning/insert-meeting.ts';
import { fromDbDate } from '../time/civil-date.ts';
import { requireRight } from '../viewer/right.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { findPoll } from './find-poll.ts';
import { pollRights } from './rights.ts';

/**
 * Closes a poll into a meeting on one of its dates, planned as by hand; the convocation is sent from its card.
 * @throws UserError for anybody but the coordinator and the secretariat, and for a poll that is over; InvalidForm
 * without a date, or for one that is past.
 */
export async function closePoll(
  viewer: Viewer,
  { pollId, slotId }: { pollId: string; slotId: string },
  deps: Deps,
): Promise<{ reference: string; committee: string; warnings: SlotWarning[] }> {
  await requireRight(viewer, pollRights.close);
  const poll = await findPoll(viewer, pollId, deps);
  const slot = poll.slots.find(({ id }) => id === slotId);
  if (!slot) throw new InvalidForm({ slot: new UserError('required') });
  const day = fromDbDate(slot.day);
  if (day < viewer.today) throw new InvalidForm({ slot: new UserError('datePast', { given: day }) });
  const { committee, minutes, place, link } = poll;
  const scope = await loadDueScope(viewer.agreement.id, deps);
  const warnings = await checkSlot(committee, day, scope, deps);
  const reference = await changeOnce(viewer, deps, async (change) => {
    const { tx, note } = change;
    const { count } = await tx.meetingPoll.updateMany({
      where: { id: poll.id, state: 'OPEN' },
      data: { state: 'CLOSED', openFor: null },
    });
    if (count === 0) throw new UserError('pollOver');
    const planned = { day, startsAt: slot.startsAt, minutes, place, link };
    const meeting = await insertMeeting(change, { committee, slot: planned });
    await tx.meetingPoll.update({ where: { id: poll.id }, data: { meetingId: meeting.id } });
    note('poll.closed', ['MeetingPoll', poll.id], {
      after: { committee: committee.shortName, reference: meeting.reference },
    });
    return meeting.reference;
  });
  return { reference, committee: committee.shortName, warnings };
}
