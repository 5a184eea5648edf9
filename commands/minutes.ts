import { findLastHeld } from '../src/domain/meetings/find-last-held.ts';
import { describeMinutes } from '../src/domain/minutes/describe-minutes.ts';
import type { Command } from '../src/slack/command.ts';
import { answer, ownAnswer } from '../src/slack/reply.ts';
import { minutesView } from '../src/slack/views/minutes-view.ts';

/** `/ctg compte-rendu [référence]` (X3-19): of the last meeting held, when none is named. */
export const minutes: Command = {
  id: 'minutes',
  names: { fr: 'compte-rendu', en: 'minutes' },
  aliases: ['compterendu', 'cr', 'pv'],
  async run({ viewer, t, deps, args }) {
    const reference = args.words.join(' ') || (await findLastHeld(viewer, deps));
    const found = await describeMinutes(viewer, { reference }, deps);
    const blocks = minutesView(found, viewer.agreement.code, t);
    return found.mayShare ? answer(blocks) : ownAnswer(blocks);
  },
};
