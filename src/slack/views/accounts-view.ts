import type { KnownBlock } from '@slack/types';
import type { SlackAccounts } from '../../domain/channels/list-accounts.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { actions, context, header } from './blocks.ts';
import { opener } from './opener.ts';
import { bold, bullets, channelMention, type Line, lines, userMention } from './rich-text.ts';

/** `/ctg liens`: which channels speak for the agreement, who is reached in Slack and who is not. */
export function accountsView(accounts: SlackAccounts, agreement: string, t: Catalogue): KnownBlock[] {
  const channels = accounts.channels.map(({ channelId, committee }): Line => {
    return [channelMention(channelId), ` — ${committee ?? t.people.wholeAgreement}`];
  });
  const unlinked = accounts.unlinked.map(({ name, email, isReachable }) => {
    if (email) return `${name} — ${t.people.unlinkedWithEmail({ email })}`;
    return isReachable ? name : `${name} — ${t.people.unlinkedWithoutEmail}`;
  });
  return [
    header(t.people.accounts),
    ...lines(bold(t.people.channels)),
    ...bullets(...(channels.length > 0 ? channels : [t.people.noChannels])),
    ...lines(bold(t.people.linked({ number: accounts.linked.length }))),
    ...bullets(...accounts.linked.map(({ name, slackUserId }): Line => [`${name} — `, userMention(slackUserId)])),
    ...lines(bold(t.people.unlinked)),
    ...bullets(...(unlinked.length > 0 ? unlinked : [t.people.everybodyLinked])),
    context(t.people.bindHere),
    ...(accounts.mayLink
      ? actions([opener({ form: 'link-person', args: { agreement }, text: t.people.linkPerson, style: 'primary' })])
      : []),
  ];
}
