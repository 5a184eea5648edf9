import { listCompetences } from '../src/domain/competences/list-competences.ts';
import { listTransfers } from '../src/domain/competences/list-transfers.ts';
import { readDate } from '../src/forms/read-date.ts';
import { usageError, withVerbs } from '../src/slack/command.ts';
import { answer } from '../src/slack/reply.ts';
import { competencesView, transfersView } from '../src/slack/views/competences-view.ts';

/** A day at the end of what was typed. */
const DAY = /^(\d{4}-\d{2}-\d{2}|\d{1,2}\/\d{1,2}\/\d{4})$/;

/** `/ctg competences [domaine] [2020-06-01]` (A3-1), `/ctg competences transferts` (A3-2). */
export const competences = withVerbs({
  id: 'competences',
  names: { fr: 'competences', en: 'competences' },
  aliases: ['competence'],
  verbs: { transfers: ['transferts', 'transfert', 'transfers', 'transfer'] },
  options: { on: ['le', 'on', 'au'] },
  async run({ viewer, t, deps, args: { verb, words, options } }) {
    if (verb === 'transfers') {
      if (words.length > 0) throw usageError(t, 'competences');
      return answer(transfersView(await listTransfers(viewer, deps), { agreement: viewer.agreement.code }, t));
    }
    const isDated = options.on === undefined && DAY.test(words.at(-1) ?? '');
    const typed = isDated ? words.at(-1) : options.on;
    const on = typed ? readDate(typed) : viewer.today;
    const named = isDated ? words.slice(0, -1) : words;
    return answer(competencesView(await listCompetences(viewer, { words: named.join(' '), on }, deps), t));
  },
});
