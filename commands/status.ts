import { describeState } from '../src/domain/outbox/describe-state.ts';
import { answering } from '../src/slack/answering.ts';
import { statusView } from '../src/slack/views/status-view.ts';

/** `/ctg etat`: how the clock does, for the coordinator. */
export const status = answering(
  {
    id: 'status',
    names: { fr: 'etat', en: 'status' },
    aliases: ['sante', 'health', 'state'],
    takes: 'none',
    isOwn: true,
  },
  ({ viewer, bot, deps }) => describeState(viewer, bot, deps),
  (found, { bot, viewer, t }) => statusView(found, { ...bot, ...viewer.agreement }, t),
);
