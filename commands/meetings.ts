import { findCommittee } from '../src/domain/committees/find-committee.ts';
import { listMeetings } from '../src/domain/meetings/list-meetings.ts';
import { describeMeeting } from '../src/domain/planning/describe-meeting.ts';
import { describePoll } from '../src/domain/polls/describe-poll.ts';
import type { Command } from '../src/slack/command.ts';
import { matchWord } from '../src/slack/match-word.ts';
import { answer, openForm } from '../src/slack/reply.ts';
import { meetingsView, meetingView } from '../src/slack/views/meetings-view.ts';
import { pollView } from '../src/slack/views/poll-view.ts';

/** `/ctg reunions [planifier [instance] | sondage [instance] | référence]` (X3-17). */
export const meetings: Command = {
  id: 'meetings',
  names: { fr: 'reunions', en: 'meetings' },
  aliases: ['reunion', 'meeting', 'seance'],
  async run({ viewer, t, deps, args }) {
    const agreement = viewer.agreement.code;
    const [word, ...others] = args.words;
    if (!word) return answer(meetingsView(await listMeetings(viewer, deps), agreement, t));
    if (matchWord(word, { plan: ['planifier', 'plan', 'nouvelle', 'new'] })) {
      const name = others.join(' ');
      const committee = name ? (await findCommittee(viewer.agreement.id, name, deps)).code : '';
      return openForm('plan-meeting', { agreement, ...(committee ? { committee } : {}) });
    }
    // Beside a committee's name the word may stand before or after it.
    const isPoll = (one: string | undefined) => one !== undefined && matchWord(one, { poll: ['sondage', 'poll'] });
    if (isPoll(word) || isPoll(others.at(-1))) {
      const name = (isPoll(word) ? others : [word, ...others.slice(0, -1)]).join(' ');
      const committeeId = name ? (await findCommittee(viewer.agreement.id, name, deps)).id : undefined;
      return answer(pollView(await describePoll(viewer, { committeeId }, deps), agreement, t));
    }
    return answer(
      meetingView(
        await describeMeeting(viewer, { reference: args.words.join(' ') }, deps),
        { agreement, today: viewer.today },
        t,
      ),
    );
  },
};
