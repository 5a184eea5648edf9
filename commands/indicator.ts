import { addReading } from '../src/domain/indicators/add-reading.ts';
import { describeIndicator } from '../src/domain/indicators/describe-indicator.ts';
import { oneSentence } from '../src/forms/one-sentence.ts';
import { readDayOrYear } from '../src/forms/read-day-or-year.ts';
import { addedReadingText } from '../src/presenters/indicator-presenter.ts';
import { type CommandCall, usageError, withVerbs } from '../src/slack/command.ts';
import { matchWord } from '../src/slack/match-word.ts';
import { answer, confirmation, openForm } from '../src/slack/reply.ts';
import { indicatorView } from '../src/slack/views/indicator-view.ts';
import { lines } from '../src/slack/views/rich-text.ts';

const VERBS = {
  create: ['nouveau', 'nouvelle', 'nouvel', 'new', 'creer', 'create'],
  add: ['valeur', 'releve', 'value', 'reading', 'add-value', 'ajouter', 'add'],
};

/** `/ctg indicateur I-04`, `… I-04 valeur 2021 132 source:"Caf, 31/12/2021"` (A7-4), `… nouveau` (A9-3). */
export const indicator = withVerbs({
  id: 'indicator',
  names: { fr: 'indicateur', en: 'indicator' },
  aliases: [],
  verbs: VERBS,
  options: { source: ['source'] },
  async run(call) {
    const { viewer, t, deps, args } = call;
    const { verb, words } = args;
    const [first = '', second = '', ...others] = words;
    const agreement = viewer.agreement.code;
    if (verb === 'create') return openForm('create-indicator', { agreement });
    if (first === '') throw usageError(t, 'indicator');
    // The verb may come before the code, as after it.
    if (verb === 'add') return confirmation(lines(await add(call, first, words.slice(1))));
    if (matchWord(second, VERBS) === 'add') return confirmation(lines(await add(call, first, others)));
    const found = await describeIndicator(viewer, { code: words.join(' ') }, deps);
    return answer(indicatorView(found, { agreement }, t));
  },
});

async function add({ viewer, t, deps, args }: CommandCall, code: string, [day = '', ...value]: string[]) {
  if (day === '' || value.length === 0) throw usageError(t, 'indicator');
  const input = { code, on: readDayOrYear(day), value: value.join(' '), source: args.options.source ?? '' };
  return addedReadingText(await oneSentence(addReading(viewer, input, deps)), t);
}
