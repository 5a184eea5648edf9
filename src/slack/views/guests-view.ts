import type { KnownBlock } from '@slack/types';
import type { GuestLine } from '../../domain/guests/list-guests.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { actions, context, header } from './blocks.ts';
import { opener } from './opener.ts';
import { bold, bullets, code, type Line, lines } from './rich-text.ts';

/** `/ctg inviter`: the resource persons of the meetings to come, and where each stands. */
export function guestsView(
  { guests, mayInvite }: { guests: GuestLine[]; mayInvite: boolean },
  agreement: string,
  t: Catalogue,
): KnownBlock[] {
  return [
    header(t.guests.title),
    ...(guests.length > 0 ? bullets(...guests.map((guest) => guestLine(guest, t))) : lines(t.guests.none)),
    context(t.guests.rule),
    ...(mayInvite
      ? actions([opener({ form: 'invite-guest', args: { agreement }, text: t.guests.invite, style: 'primary' })])
      : []),
  ];
}

function guestLine(guest: GuestLine, t: Catalogue): Line {
  const { name, organisation, theme, meeting, decision, isUnreachable, hasAcknowledged } = guest;
  const isAgreed = decision.state === 'ADOPTED';
  const details = [
    ...(theme ? [theme] : []),
    `${meeting.committee}, ${t.date(meeting.day)}`,
    isAgreed ? t.guests.agreed : t.decisions.approval(decision),
    ...(isAgreed ? [hasAcknowledged ? t.guests.acknowledged : t.guests.unacknowledged] : []),
    ...(isUnreachable ? [t.guests.unreachable] : []),
  ];
  return [
    bold(organisation ? `${name} (${organisation})` : name),
    ` — ${details.join(t.semicolon)} — `,
    code(decision.reference),
  ];
}
