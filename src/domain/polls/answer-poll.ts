import type { PollChoice } from '../../database/generated/client.ts';
import { UserError } from '../../errors.ts';
import { type Change, changeOnce } from '../audit/change-once.ts';
import type { Deps } from '../deps.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { findPoll } from './find-poll.ts';
import { type PollFacts, readPoll } from './poll-facts.ts';

export interface PollAnswerInput {
  pollId: string;
  /** One choice a date; dates left out keep what was said of them. */
  choices: { slotId: string; choice: PollChoice }[];
}

/** What a person has said of each date, by slot id. */
export type OwnChoices = Record<string, PollChoice>;

/**
 * Records what one person says of the dates; it may change until the poll is over.
 * @throws UserError for somebody who was not asked, and for a poll that is over.
 */
export async function answerPoll(
  viewer: Viewer,
  { pollId, choices }: PollAnswerInput,
  deps: Deps,
): Promise<{ poll: PollFacts; own: OwnChoices }> {
  const row = await findPoll(viewer, pollId, deps);
  const poll = readPoll(row, viewer.agreement.timeZone);
  if (!viewer.person) throw new UserError('pollNotAsked');
  const { id: personId } = viewer.person;
  const invitee = { pollId_personId: { pollId: poll.id, personId } };
  if (!(await deps.db.pollInvitee.findUnique({ where: invitee }))) throw new UserError('pollNotAsked');
  const known = choices.filter(({ slotId }) => poll.slots.some(({ id }) => id === slotId));
  const answer = async ({ tx, now }: Change) => {
    // Held against somebody who closes it at the same moment.
    const { count } = await tx.meetingPoll.updateMany({
      where: { id: poll.id, state: 'OPEN' },
      data: { state: 'OPEN' },
    });
    if (count === 0 || poll.closesOn < viewer.today) throw new UserError('pollOver');
    for (const { slotId, choice } of known) {
      await tx.pollAnswer.upsert({
        where: { slotId_personId: { slotId, personId } },
        create: { slotId, personId, choice },
        update: { choice },
      });
    }
    await tx.pollInvitee.update({ where: invitee, data: { answeredAt: now, via: viewer.via } });
    return tx.pollAnswer.findMany({ where: { personId, slot: { pollId: poll.id } } });
  };
  const answers = await changeOnce(viewer, deps, answer, { mayRepeat: true, plansAgain: true });
  return { poll, own: Object.fromEntries(answers.map(({ slotId, choice }) => [slotId, choice])) };
}
