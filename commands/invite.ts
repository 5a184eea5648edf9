import { describeDecision } from '../src/domain/decisions/describe-decision.ts';
import { inviteGuest } from '../src/domain/guests/invite-guest.ts';
import { listGuests } from '../src/domain/guests/list-guests.ts';
import { words as wordsOf } from '../src/i18n/words.ts';
import { type Command, usageError } from '../src/slack/command.ts';
import { answer, confirmation } from '../src/slack/reply.ts';
import { decisionView } from '../src/slack/views/decision-view.ts';
import { guestsView } from '../src/slack/views/guests-view.ts';

/** `/ctg inviter "Prénom Nom (organisme)" seance:COPIL-2021 [theme:…] [courriel:…]` (A6-5); without a name, those asked for. */
export const invite: Command = {
  id: 'invite',
  names: { fr: 'inviter', en: 'invite' },
  aliases: ['invites', 'guest', 'guests', 'ressource'],
  options: {
    meeting: ['seance', 'reunion', 'meeting'],
    theme: ['theme', 'sujet'],
    email: ['courriel', 'mail', 'email'],
  },
  async run({ viewer, t, deps, args: { words, options } }) {
    const agreement = viewer.agreement.code;
    const given = words.join(' ').trim();
    if (given === '') return answer(guestsView(await listGuests(viewer, deps), agreement, t));
    const [, name = given, organisation = ''] = given.match(/^(.*?)\s*\(([^()]*)\)$/) ?? [];
    const { meeting, theme = '', email = '' } = options;
    if (!meeting) throw usageError(t, 'invite');
    const wording = wordsOf(viewer.agreement.language).guests.wording;
    const { reference } = await inviteGuest(viewer, { name, organisation, meeting, theme, email, wording }, deps);
    const found = await describeDecision(viewer, { reference }, deps);
    return confirmation(decisionView(found, agreement, t));
  },
};
