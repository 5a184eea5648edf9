import { findCommittee } from '../src/domain/committees/find-committee.ts';
import { listCommittees } from '../src/domain/committees/list-committees.ts';
import type { Command } from '../src/slack/command.ts';
import { answer } from '../src/slack/reply.ts';
import { committeesView } from '../src/slack/views/committees-view.ts';

/** `/ctg comites [nom]` (A6-2). */
export const committees: Command = {
  id: 'committees',
  names: { fr: 'comites', en: 'committees' },
  aliases: ['comite', 'committee', 'instances', 'instance'],
  async run({ viewer, t, deps, args }) {
    const name = args.words.join(' ');
    const all = await listCommittees(viewer, deps);
    if (!name) return answer(committeesView(all, t));
    const { code } = await findCommittee(viewer.agreement.id, name, deps);
    return answer(
      committeesView(
        all.filter((committee) => committee.code === code),
        t,
      ),
    );
  },
};
