import { offer } from '../src/acts/offers/offer.ts';
import { bindChannel } from '../src/domain/channels/bind-channel.ts';
import { findBinding } from '../src/domain/channels/find-binding.ts';
import { listAccounts } from '../src/domain/channels/list-accounts.ts';
import { type CommandCall, usageError, withVerbs } from '../src/slack/command.ts';
import { answer, confirmation, openForm, ownAnswer, type Reply } from '../src/slack/reply.ts';
import { accountsView } from '../src/slack/views/accounts-view.ts';
import { actRows } from '../src/slack/views/act-button.ts';
import { lines } from '../src/slack/views/rich-text.ts';

const VERBS = {
  person: ['personne', 'person'],
  channel: ['canal', 'channel'],
  detach: ['detacher', 'detach'],
};

/** `/ctg liens`: people to their Slack user, channels to the agreement. */
export const accounts = withVerbs({
  id: 'accounts',
  names: { fr: 'liens', en: 'links' },
  aliases: ['lien', 'link', 'lier'],
  verbs: VERBS,
  async run(call) {
    const { viewer, t, deps, args } = call;
    const { verb, words } = args;
    if (!verb && words.length === 0)
      return answer(accountsView(await listAccounts(viewer, deps), viewer.agreement.code, t));
    if (verb === 'person' && words.length === 0) return openForm('link-person', { agreement: viewer.agreement.code });
    if (verb === 'channel') return bindHere(call, words.join(' ') || null);
    if (verb === 'detach' && call.channelId) {
      return askToUnbind(call, call.channelId);
    }
    throw usageError(t, 'accounts');
  },
});

async function bindHere({ viewer, t, deps, channelId }: CommandCall, committee: string | null): Promise<Reply> {
  if (!channelId) throw usageError(t, 'accounts');
  const bound = await bindChannel(viewer, { channelId, committee }, deps);
  return confirmation(lines(t.people.bound(bound)));
}

/** A channel that people read falls silent: the link is taken away at a press, not at a word. */
async function askToUnbind({ viewer, t, deps }: CommandCall, channel: string): Promise<Reply> {
  const bound = await findBinding(viewer, { channelId: channel }, deps);
  const offers = [offer('unbind-channel', { channel }, t)];
  return ownAnswer([...lines(t.people.unbinding(bound)), ...actRows(offers, viewer.agreement.code)]);
}
