import { listParties } from '../src/domain/parties/list-parties.ts';
import type { Command } from '../src/slack/command.ts';
import { answer } from '../src/slack/reply.ts';
import { partiesView } from '../src/slack/views/parties-view.ts';

/** `/ctg parties [nom]` (C-1). */
export const parties: Command = {
  id: 'parties',
  names: { fr: 'parties', en: 'parties' },
  aliases: ['partie', 'party', 'partenaires'],
  async run({ viewer, t, deps, args }) {
    const name = args.words.join(' ') || undefined;
    return answer(partiesView(await listParties(viewer, { name }, deps), t));
  },
};
