import { z } from 'zod';
import { describePoll } from '../domain/polls/describe-poll.ts';
import { giveUpPoll } from '../domain/polls/give-up-poll.ts';
import { pollRights } from '../domain/polls/rights.ts';
import { requireRight } from '../domain/viewer/right.ts';
import { defineForm } from './define-form.ts';
import { longTextField } from './fields.ts';
import { say } from './passage.ts';

/** Ends a poll without a meeting, with a word of reason. */
export const giveUpPollForm = defineForm({
  id: 'give-up-poll',
  args: z.object({ poll: z.string() }),
  isDestructive: true,

  async open({ viewer, args, deps, t }) {
    await requireRight(viewer, pollRights.giveUp);
    const { poll, asked } = await describePoll(viewer, { pollId: args.poll }, deps);
    const { title, submit, reason, confirm } = t.polls.end;
    return {
      title,
      submit,
      intro: say(t.polls.title({ committee: poll.committee.name })),
      fields: { reason: longTextField({ label: reason, most: 500 }) },
      confirm: confirm({ asked }),
    };
  },

  async submit({ viewer, args, deps, t }, { reason }) {
    return say(t.polls.end.done(await giveUpPoll(viewer, { pollId: args.poll, reason }, deps)));
  },
});
