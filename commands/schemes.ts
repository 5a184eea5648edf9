import { listSchemes } from '../src/domain/schemes/list-schemes.ts';
import type { Command } from '../src/slack/command.ts';
import { answer } from '../src/slack/reply.ts';
import { schemesView } from '../src/slack/views/schemes-view.ts';

/** `/ctg dispositifs [nom]`: PEDT, CEJ, CLS, PLH… (A3-4, K-30). */
export const schemes: Command = {
  id: 'schemes',
  names: { fr: 'dispositifs', en: 'schemes' },
  aliases: ['dispositif', 'scheme'],
  async run({ viewer, t, deps, args: { words } }) {
    const found = await listSchemes(viewer, { words: words.join(' ') }, deps);
    return answer(schemesView(found, { today: viewer.today }, t));
  },
};
