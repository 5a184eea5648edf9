import { describeAgenda } from '../src/domain/agenda/describe-agenda.ts';
import { proposeSomewhere } from '../src/domain/agenda/propose-somewhere.ts';
import { findCommittee } from '../src/domain/committees/find-committee.ts';
import { openFeed } from '../src/domain/feeds/open-feed.ts';
import { findNextMeeting } from '../src/domain/meetings/find-next-meeting.ts';
import { civilDateIn } from '../src/domain/time/civil-date.ts';
import { UserError } from '../src/errors.ts';
import { type CommandCall, usageError, withVerbs } from '../src/slack/command.ts';
import { matchWord } from '../src/slack/match-word.ts';
import { answer, confirmation, openForm, type Reply } from '../src/slack/reply.ts';
import { ADDING, PROPOSING, SENDING } from '../src/slack/verbs.ts';
import { agendaView } from '../src/slack/views/agenda-view.ts';
import { feedView } from '../src/slack/views/feed-view.ts';
import { lines } from '../src/slack/views/rich-text.ts';

/** What a meeting's reference looks like: `CT-2021-S1`, `COPIL-2021-2`. */
const REFERENCE = /^[a-z0-9]+-\d{4}(-[a-z0-9]+)*$/i;

/** `/ctg agenda [référence | instance]`, `/ctg agenda proposer [référence] intitulé` (X3-18), `/ctg agenda abonnement [instance]`. */
export const agenda = withVerbs({
  id: 'agenda',
  names: { fr: 'agenda', en: 'agenda' },
  aliases: ['ordre', 'odj'],
  verbs: {
    propose: [...PROPOSING, ...ADDING],
    subscribe: ['abonnement', 'abonner', 'subscribe', 'subscription'],
    send: SENDING,
  },
  async run(call) {
    const { viewer, t, deps, args } = call;
    const { verb, words } = args;
    if (verb === 'propose') return propose(call, words);
    if (verb === 'subscribe') return subscribe(call, words.join(' '));
    // « agenda copil nouveau » is the draft, which is there as soon as the meeting is planned.
    const named = words.filter((word, place) => place === 0 || !matchWord(word, { new: [...ADDING] }));
    const reference = await meetingNamed(call, named.join(' '));
    if (verb === 'send') return openForm('convene', { agreement: viewer.agreement.code, meeting: reference });
    return answer(agendaView(await describeAgenda(viewer, { reference }, deps), viewer.agreement.code, t));
  },
});

/** For the meeting or the committee that comes first, else for the next meeting; where none is planned it waits for its draft. */
async function propose(call: CommandCall, words: string[]): Promise<Reply> {
  const { viewer, t, deps, channelId = '' } = call;
  const [first = '', ...others] = words;
  const isReference = REFERENCE.test(first);
  const committee = isReference || others.length === 0 ? null : await committeeNamed(call, first);
  const title = (isReference || committee ? others : words).join(' ').replace(/^["«“\s]+|["»”\s]+$/g, '');
  if (title === '') throw usageError(t, 'agenda');
  const place = { channelId, reference: isReference ? first : null, committeeId: committee?.id ?? null };
  const { reference, chair, ...waits } = await proposeSomewhere(viewer, { ...place, title }, deps);
  return confirmation(lines(reference ? t.agenda.proposedDone({ reference, chair }) : t.agenda.waits(waits)));
}

async function committeeNamed({ viewer, deps }: CommandCall, name: string): Promise<{ id: string } | null> {
  try {
    return await findCommittee(viewer.agreement.id, name, deps);
  } catch (error) {
    if (error instanceof UserError && error.code === 'committeeUnknown') return null;
    throw error;
  }
}

async function meetingNamed({ viewer, deps }: CommandCall, name: string): Promise<string> {
  if (name === '') return findNextMeeting(viewer, {}, deps);
  if (REFERENCE.test(name)) return name;
  const { id } = await findCommittee(viewer.agreement.id, name, deps);
  return findNextMeeting(viewer, { committeeId: id }, deps);
}

async function subscribe({ viewer, t, deps, bot }: CommandCall, name: string): Promise<Reply> {
  const { id: agreementId, code: agreement, timeZone } = viewer.agreement;
  const committeeId = name ? (await findCommittee(agreementId, name, deps)).id : null;
  const feed = await openFeed(viewer, { committeeId, isRenewal: false }, deps);
  const since = civilDateIn(timeZone, feed.since);
  return confirmation(feedView(feed, { agreement, committeeId, publicUrl: bot.publicUrl, since }, t));
}
