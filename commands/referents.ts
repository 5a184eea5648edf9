import { referentMatrix } from '../src/domain/committees/referent-matrix.ts';
import type { Command } from '../src/slack/command.ts';
import { matchWord } from '../src/slack/match-word.ts';
import { answer } from '../src/slack/reply.ts';
import { referentsView } from '../src/slack/views/referents-view.ts';

/** `/ctg referents [instance]`: axes × parties (X3-16). */
export const referents: Command = {
  id: 'referents',
  names: { fr: 'referents', en: 'referents' },
  aliases: ['roles', 'matrix', 'matrice'],
  async run({ viewer, t, deps, args, surface }) {
    const words = args.words.filter((word) => !matchWord(word, { self: ['referents', 'roles'] }));
    const committee = words.join(' ') || undefined;
    return answer(referentsView(await referentMatrix(viewer, { committee }, deps), surface, t));
  },
};
