import { findCommittee } from '../src/domain/committees/find-committee.ts';
import { findNextMeeting } from '../src/domain/meetings/find-next-meeting.ts';
import { listMeetings } from '../src/domain/meetings/list-meetings.ts';
import { describeMeeting } from '../src/domain/planning/describe-meeting.ts';
import { describePoll } from '../src/domain/polls/describe-poll.ts';
import { pollRights } from '../src/domain/polls/rights.ts';
import { mayHere } from '../src/domain/viewer/right.ts';
import { UserError } from '../src/errors.ts';
import { type CommandCall, withVerbs } from '../src/slack/command.ts';
import { matchWord } from '../src/slack/match-word.ts';
import { answer, openForm, type Reply } from '../src/slack/reply.ts';
import { ADDING, SENDING } from '../src/slack/verbs.ts';
import { meetingsView, meetingView } from '../src/slack/views/meetings-view.ts';
import { pollView } from '../src/slack/views/poll-view.ts';

const POLL = ['sondage', 'sonder', 'poll'];

/** Forms about one meeting: the one that is named, else the next. */
const FORMS = { convene: 'convene', move: 'move-meeting', cancel: 'cancel-meeting', hold: 'hold-meeting' } as const;

/** `/ctg reunions [planifier [instance] | sondage [instance] | convoquer référence | … | référence]` (X3-17). */
export const meetings = withVerbs({
  id: 'meetings',
  names: { fr: 'reunions', en: 'meetings' },
  aliases: ['reunion', 'meeting', 'seance'],
  verbs: {
    plan: ['planifier', 'plan', ...ADDING],
    poll: POLL,
    convene: SENDING,
    move: ['deplacer', 'reporter', 'move', 'postpone'],
    cancel: ['annuler', 'cancel'],
    hold: ['tenir', 'tenue', 'hold', 'held'],
  },
  async run(call) {
    const { viewer, t, deps, args } = call;
    const agreement = viewer.agreement.code;
    const { verb, words } = args;
    const name = words.join(' ');
    if (verb === 'plan') {
      const committee = name ? (await findCommittee(viewer.agreement.id, name, deps)).code : '';
      return openForm('plan-meeting', { agreement, ...(committee ? { committee } : {}) });
    }
    if (verb === 'poll') return poll(call, name);
    // Beside a committee's name the word may stand after it.
    if (!verb && words.length > 1 && matchWord(words.at(-1) ?? '', { poll: POLL })) {
      return poll(call, words.slice(0, -1).join(' '));
    }
    if (verb) {
      const meeting = name || (await findNextMeeting(viewer, {}, deps));
      return openForm(FORMS[verb], { agreement, meeting });
    }
    if (!name) return answer(meetingsView(await listMeetings(viewer, deps), agreement, t));
    const found = await describeMeeting(viewer, { reference: name }, deps);
    return answer(meetingView(found, { agreement, today: viewer.today }, t));
  },
});

/** How the open poll stands; where none is open, whoever may opens one. */
async function poll({ viewer, t, deps }: CommandCall, name: string): Promise<Reply> {
  const agreement = viewer.agreement.code;
  const committee = name ? await findCommittee(viewer.agreement.id, name, deps) : null;
  try {
    return answer(pollView(await describePoll(viewer, { committeeId: committee?.id }, deps), agreement, t));
  } catch (error) {
    const isNone = error instanceof UserError && error.code === 'pollNone';
    if (!isNone || !mayHere(viewer, pollRights.open)) throw error;
    return openForm('open-poll', { agreement, ...(committee ? { committee: committee.code } : {}) });
  }
}
