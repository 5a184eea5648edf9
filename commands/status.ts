import { describeState } from '../src/domain/outbox/describe-state.ts';
import { type Command, usageError } from '../src/slack/command.ts';
import { ownAnswer } from '../src/slack/reply.ts';
import { statusView } from '../src/slack/views/status-view.ts';

/** `/ctg etat`: how the clock does, for the coordinator. */
export const status: Command = {
  id: 'status',
  names: { fr: 'etat', en: 'status' },
  aliases: ['sante', 'health', 'state'],
  async run({ viewer, t, deps, args, bot }) {
    if (args.words.length > 0) throw usageError(t, 'status');
    return ownAnswer(statusView(await describeState(viewer, bot, deps), { ...bot, ...viewer.agreement }, t));
  },
};
