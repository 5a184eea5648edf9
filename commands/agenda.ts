import { describeAgenda } from '../src/domain/agenda/describe-agenda.ts';
import { proposePoint } from '../src/domain/agenda/propose-point.ts';
import { findCommittee } from '../src/domain/committees/find-committee.ts';
import { openFeed } from '../src/domain/feeds/open-feed.ts';
import { findNextMeeting } from '../src/domain/meetings/find-next-meeting.ts';
import { civilDateIn } from '../src/domain/time/civil-date.ts';
import { type Command, type CommandCall, usageError } from '../src/slack/command.ts';
import { matchWord } from '../src/slack/match-word.ts';
import { answer, confirmation, type Reply } from '../src/slack/reply.ts';
import { agendaView } from '../src/slack/views/agenda-view.ts';
import { feedView } from '../src/slack/views/feed-view.ts';
import { lines } from '../src/slack/views/rich-text.ts';

/** What a meeting's reference looks like: `CT-2021-S1`, `COPIL-2021-2`. */
const REFERENCE = /^[a-z0-9]+-\d{4}(-[a-z0-9]+)*$/i;

/** `/ctg agenda [référence | instance]`, `/ctg agenda proposer [référence] intitulé` (X3-18), `/ctg agenda abonnement [instance]`. */
export const agenda: Command = {
  id: 'agenda',
  names: { fr: 'agenda', en: 'agenda' },
  aliases: ['ordre', 'odj'],
  async run(call) {
    const { viewer, t, deps, args } = call;
    const [word = '', ...others] = args.words;
    const known = { propose: ['proposer', 'propose'], subscribe: ['abonnement', 'subscribe', 'subscription'] };
    const verb = word && matchWord(word, known);
    if (verb === 'propose') return propose(call, others);
    if (verb === 'subscribe') return subscribe(call, others.join(' '));
    const reference = await meetingNamed(call, args.words.join(' '));
    return answer(agendaView(await describeAgenda(viewer, { reference }, deps), viewer.agreement.code, t));
  },
};

async function propose(call: CommandCall, words: string[]): Promise<Reply> {
  const { viewer, t, deps } = call;
  const [first = '', ...others] = words;
  const isNamed = REFERENCE.test(first);
  const title = (isNamed ? others : words).join(' ').replace(/^["«“\s]+|["»”\s]+$/g, '');
  if (title === '') throw usageError(t, 'agenda');
  const reference = isNamed ? first : await findNextMeeting(viewer, {}, deps);
  return confirmation(lines(t.agenda.proposedDone(await proposePoint(viewer, { reference, title }, deps))));
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
