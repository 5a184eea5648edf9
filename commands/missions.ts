import { listMissions } from '../src/domain/plan/list-missions.ts';
import { type Command, usageError } from '../src/slack/command.ts';
import { answer } from '../src/slack/reply.ts';
import { missionsView } from '../src/slack/views/plan-lists-view.ts';

/** `/ctg missions` (P-1). */
export const missions: Command = {
  id: 'missions',
  names: { fr: 'missions', en: 'missions' },
  aliases: ['mission'],
  async run({ viewer, t, deps, args }) {
    if (args.words.length > 0) throw usageError(t, 'missions');
    return answer(missionsView(await listMissions(viewer, deps), t));
  },
};
