import { bindChannel } from '../src/domain/channels/bind-channel.ts';
import { listLinks } from '../src/domain/channels/list-links.ts';
import { unbindChannel } from '../src/domain/channels/unbind-channel.ts';
import { type Command, type CommandCall, usageError } from '../src/slack/command.ts';
import { matchWord } from '../src/slack/match-word.ts';
import { answer, confirmation, openForm, type Reply } from '../src/slack/reply.ts';
import { linksView } from '../src/slack/views/links-view.ts';
import { lines } from '../src/slack/views/rich-text.ts';

const VERBS = {
  person: ['personne', 'person'],
  channel: ['canal', 'channel'],
  detach: ['detacher', 'detach'],
};

/** `/ctg liens`: people to their Slack user, channels to the agreement. */
export const links: Command = {
  id: 'links',
  names: { fr: 'liens', en: 'links' },
  aliases: ['lien', 'link', 'lier'],
  async run(call) {
    const { viewer, t, deps, args } = call;
    const [word, ...rest] = args.words;
    if (!word) return answer(linksView(await listLinks(viewer, deps), viewer.agreement.code, t));
    const verb = matchWord(word, VERBS);
    if (verb === 'person' && rest.length === 0) return openForm('link-person', { agreement: viewer.agreement.code });
    if (verb === 'channel') return bindHere(call, rest.join(' ') || null);
    if (verb === 'detach' && call.channelId) {
      await unbindChannel(viewer, { channelId: call.channelId }, deps);
      return confirmation(lines(t.people.unbound));
    }
    throw usageError(t, 'links');
  },
};

async function bindHere({ viewer, t, deps, channelId }: CommandCall, committee: string | null): Promise<Reply> {
  if (!channelId) throw usageError(t, 'links');
  const bound = await bindChannel(viewer, { channelId, committee }, deps);
  return confirmation(lines(t.people.bound(bound)));
}
