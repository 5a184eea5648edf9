import { answerPoll as answer } from '../domain/polls/answer-poll.ts';
import { remark } from '../forms/passage.ts';
import type { Act } from './act.ts';
import { type PayloadOf, payloads } from './payloads.ts';

/** Whether one date suits: the question shows one's answers from then on. */
export const answerPoll: Act<PayloadOf<'answer-poll'>> = {
  payload: payloads['answer-poll'],

  async run({ viewer, deps, t }, { poll: pollId, slot: slotId, choice }) {
    const { poll, own } = await answer(viewer, { pollId, choices: [{ slotId, choice }] }, deps);
    const noted = t.polls.noted({ answered: Object.keys(own).length, slots: poll.slots.length });
    return { passages: remark(noted), told: [{ delivery: null, notice: { code: 'poll', poll, own } }] };
  },
};
