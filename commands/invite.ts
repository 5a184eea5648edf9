import { listGuests } from '../src/domain/guests/list-guests.ts';
import { usageError, withVerbs } from '../src/slack/command.ts';
import { answer, askParties, openForm } from '../src/slack/reply.ts';
import { ADDING, PROPOSING } from '../src/slack/verbs.ts';
import { guestsView } from '../src/slack/views/guests-view.ts';

/** `/ctg inviter "Prénom Nom (organisme)" seance:COPIL-2021 [theme:…] [courriel:…]` (A6-5); without a name, those asked for. */
export const invite = withVerbs({
  id: 'invite',
  names: { fr: 'inviter', en: 'invite' },
  aliases: ['invites', 'guest', 'guests', 'ressource'],
  verbs: { invite: ['inviter', 'invite', ...ADDING, ...PROPOSING] },
  options: {
    meeting: ['seance', 'reunion', 'meeting'],
    theme: ['theme', 'sujet'],
    email: ['courriel', 'mail', 'email'],
  },
  async run({ viewer, t, deps, args: { verb, words, options } }) {
    const agreement = viewer.agreement.code;
    const given = words.join(' ').trim();
    if (given === '' && (verb || Object.keys(options).length > 0)) throw usageError(t, 'invite');
    if (given === '') return answer(guestsView(await listGuests(viewer, deps), agreement, t));
    const [, name = given, organisation = ''] = given.match(/^(.*?)\s*\(([^()]*)\)$/) ?? [];
    const typed = { name, organisation, ...options };
    // Without the meeting there is nothing to show yet: the form asks for it, filled with the rest.
    if (!options.meeting) return openForm('invite-guest', { ...typed, agreement });
    return askParties('guest', typed, agreement);
  },
});
