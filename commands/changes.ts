import { listChanges } from '../src/domain/changes/list-changes.ts';
import { addDays } from '../src/domain/time/civil-date.ts';
import { readDate } from '../src/forms/read-date.ts';
import type { Command } from '../src/slack/command.ts';
import { answer } from '../src/slack/reply.ts';
import { changesView } from '../src/slack/views/changes-view.ts';

/** Days looked back when nothing is said. */
const USUAL = 7;

/** `/ctg changements [date]`: what changed, as Monday's letter says it. */
export const changes: Command = {
  id: 'changes',
  names: { fr: 'changements', en: 'changes' },
  aliases: ['changement', 'nouveautes', 'journal', 'news'],
  async run({ viewer, t, deps, args }) {
    const words = args.words.join(' ');
    const since = words ? readDate(words) : addDays(viewer.today, -USUAL);
    return answer(changesView(await listChanges(viewer, { since }, deps), t));
  },
};
