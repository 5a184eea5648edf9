import { requireSteward } from '../../domain/people/access.ts';
import { describePoll } from '../../domain/polls/describe-poll.ts';
import { giveUpPoll } from '../../domain/polls/give-up-poll.ts';
import { textInput } from '../views/inputs.ts';
import { lines } from '../views/rich-text.ts';
import type { Form } from './form.ts';

/** Ends a poll without a meeting, with a word of reason. */
export const giveUpPollForm: Form = {
  id: 'give-up-poll',

  async open({ viewer, args, deps, t }) {
    requireSteward(viewer);
    const { poll } = await describePoll(viewer, { pollId: args.poll }, deps);
    const words = t.polls.end;
    return {
      title: words.title,
      blocks: [
        ...lines(t.polls.title({ committee: poll.committee.name })),
        textInput({ name: 'reason', label: words.reason, isLong: true, most: 500 }),
      ],
    };
  },

  async submit({ viewer, args, deps, t }, values) {
    const given = { pollId: args.poll ?? '', reason: values.text('reason') };
    return lines(t.polls.end.done(await giveUpPoll(viewer, given, deps)));
  },
};
