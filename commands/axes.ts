import { showAxes } from '../src/domain/plan/show-axes.ts';
import { type Command, usageError } from '../src/slack/command.ts';
import { answer } from '../src/slack/reply.ts';
import { axesView } from '../src/slack/views/plan-lists-view.ts';

/** `/ctg axes` (P-2). */
export const axes: Command = {
  id: 'axes',
  names: { fr: 'axes', en: 'axes' },
  aliases: ['axe', 'axis'],
  async run({ viewer, t, deps, args }) {
    if (args.words.length > 0) throw usageError(t, 'axes');
    return answer(axesView(await showAxes(viewer, deps), t));
  },
};
