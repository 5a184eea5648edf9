import { findCommittee } from '../src/domain/committees/find-committee.ts';
import { listCommittees } from '../src/domain/committees/list-committees.ts';
import { withVerbs } from '../src/slack/command.ts';
import { answer } from '../src/slack/reply.ts';
import { committeesView } from '../src/slack/views/committees-view.ts';
import { lines } from '../src/slack/views/rich-text.ts';

/** `/ctg comites [nom | thematiques]` (A6-2, A6-6). */
export const committees = withVerbs({
  id: 'committees',
  names: { fr: 'comites', en: 'committees' },
  aliases: ['comite', 'committee', 'instances', 'instance'],
  verbs: { thematic: ['thematiques', 'thematique', 'thematic'] },
  async run({ viewer, t, deps, args }) {
    const name = args.words.join(' ');
    const all = await listCommittees(viewer, deps);
    if (args.verb === 'thematic') {
      const thematic = all.filter(({ kind }) => kind === 'THEMATIC');
      return answer(thematic.length > 0 ? committeesView(thematic, t) : lines(t.committees.noThematic));
    }
    if (!name) return answer(committeesView(all, t));
    const { code } = await findCommittee(viewer.agreement.id, name, deps);
    return answer(
      committeesView(
        all.filter((committee) => committee.code === code),
        t,
      ),
    );
  },
});
