import type { PollChoice } from '../../../src/database/generated/client.ts';
import { answerPoll } from '../../../src/domain/polls/answer-poll.ts';
import { toDbDate } from '../../../src/domain/time/civil-date.ts';
import type { Step } from '../issoire-town.ts';
import { later } from './clock-steps.ts';
import { filled, readsMail } from './form-steps.ts';
import { step } from './step.ts';
import { together } from './together.ts';

const BEATRICE = 'U0BEATRIC1';

/** Claire asks a committee which of three dates suit; everybody is asked within two minutes. */
export const polled = (committee: string, [day1, day2, day3]: [string, string, string], closesOn: string): Step =>
  together(filled('open-poll', {}, { committee, day1, day2, day3, closesOn, place: 'Issoire <!channel>' }), later(2));

/** Three dates for the technical committee, asked of Béatrice and Hugo by e-mail; the last is a Saturday. */
export const askedOfAll = [
  together(
    readsMail(BEATRICE),
    readsMail('U0HUGO0001'),
    polled('CT', ['2021-02-02', '2021-01-26', '2021-01-30'], '2021-01-11'),
  ),
];

/** Somebody answers the only poll there is, by day. */
export const answeredPoll = (userId: string, choices: Record<string, PollChoice>): Step =>
  step(`poll answered ${userId} ${JSON.stringify(choices)}`, async ({ deps, viewer }) => {
    const slots = await deps.db.pollSlot.findMany({ where: { day: { in: Object.keys(choices).map(toDbDate) } } });
    const given = slots.map(({ id, day }) => ({
      slotId: id,
      choice: choices[day.toISOString().slice(0, 10)] ?? ('NO' as const),
    }));
    await answerPoll(await viewer(userId), { pollId: slots[0]?.pollId ?? '', choices: given }, deps);
  });

/** The same, answered by one of each party: only 2 February suits all three. */
export const answeredByThree = [
  ...askedOfAll,
  together(
    answeredPoll('U0YANN0001', { '2021-01-26': 'NO', '2021-01-30': 'NO', '2021-02-02': 'YES' }),
    answeredPoll('U0EMMA0001', { '2021-02-02': 'IF_NEEDED' }),
    answeredPoll(BEATRICE, { '2021-01-26': 'YES', '2021-02-02': 'YES' }),
  ),
];

/** Claire closes the only poll there is on its best date, and convenes the meeting: people are told within two minutes. */
export const closedPoll: Step = step('poll closed', async (town) => {
  const { id } = await town.deps.db.meetingPoll.findFirstOrThrow({ where: { state: 'OPEN' } });
  await filled('close-poll', { poll: id }, {})(town);
  await later(2)(town);
});
