import { type AddedReading, addReading } from '../src/domain/indicators/add-reading.ts';
import { describeIndicator } from '../src/domain/indicators/describe-indicator.ts';
import { InvalidForm } from '../src/errors.ts';
import { readDayOrYear } from '../src/forms/read-day-or-year.ts';
import { addedReadingText } from '../src/presenters/indicator-presenter.ts';
import { type Command, type CommandCall, usageError } from '../src/slack/command.ts';
import { matchWord } from '../src/slack/match-word.ts';
import { answer, confirmation, openForm } from '../src/slack/reply.ts';
import { indicatorView } from '../src/slack/views/indicator-view.ts';
import { lines } from '../src/slack/views/rich-text.ts';

const VERBS = {
  create: ['nouveau', 'nouvel', 'new'],
  add: ['valeur', 'releve', 'value', 'reading', 'add-value', 'ajouter', 'add'],
};

/** `/ctg indicateur I-04`, `… I-04 valeur 2021 132 source:"Caf, 31/12/2021"` (A7-4), `… nouveau` (A9-3). */
export const indicator: Command = {
  id: 'indicator',
  names: { fr: 'indicateur', en: 'indicator' },
  aliases: [],
  options: { source: ['source'] },
  async run(call) {
    const { viewer, t, deps, args } = call;
    const [first = '', second = '', ...others] = args.words;
    const agreement = viewer.agreement.code;
    if (first === '') throw usageError(t, 'indicator');
    if (matchWord(first, VERBS) === 'create') return openForm('create-indicator', { agreement });
    // The verb may come before the code, as after it.
    if (matchWord(first, VERBS) === 'add') return confirmation(lines(await add(call, second, others)));
    if (matchWord(second, VERBS) === 'add') return confirmation(lines(await add(call, first, others)));
    const found = await describeIndicator(viewer, { code: args.words.join(' ') }, deps);
    return answer(indicatorView(found, { agreement }, t));
  },
};

async function add({ viewer, t, deps, args }: CommandCall, code: string, [day = '', ...value]: string[]) {
  if (day === '' || value.length === 0) throw usageError(t, 'indicator');
  const input = { code, on: readDayOrYear(day), value: value.join(' '), source: args.options.source ?? '' };
  return addedReadingText(await said(addReading(viewer, input, deps)), t);
}

/** What is wrong with a field, as one sentence: a command has no field to show it under. */
async function said(adding: Promise<AddedReading>): Promise<AddedReading> {
  try {
    return await adding;
  } catch (error) {
    const [first] = error instanceof InvalidForm ? Object.values(error.fields) : [];
    throw first ?? error;
  }
}
