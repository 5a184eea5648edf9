import { changeMeans, removeMeans, sayActual } from '../../domain/means/change-means.ts';
import { findChangeableMeans } from '../../domain/means/find-means.ts';
import { listKeptParties, listMeansTargets } from '../../domain/means/list-means-targets.ts';
import type { MeansRecord } from '../../domain/means/means-record.ts';
import { targetOption } from '../../forms/target-option.ts';
import { meansHead } from '../../presenters/means-presenter.ts';
import { checkboxesInput } from '../views/inputs.ts';
import { lines } from '../views/rich-text.ts';
import type { Form, FormCall } from './form.ts';
import { amountInput, meansInputs, readMeansValues, sourceInput } from './means-inputs.ts';

/** Changes or takes away a line of means; who follows its sheet only says what came of it (A5-1). */
export const changeMeansForm: Form = {
  id: 'change-means',

  async open(call) {
    const { viewer, args, deps, t } = call;
    const { record, right } = await findChangeableMeans(viewer, args.means ?? '', deps);
    const words = t.forms.changeMeans;
    const about = lines([meansHead(record, t), record.label].filter(Boolean).join(' — '));
    if (right === 'actual') {
      const blocks = [...about, amountInput('actual', record.actual, t), sourceInput(record.source, t)];
      return { title: words.title, blocks };
    }
    const [parties, target] = await Promise.all([listKeptParties(viewer, deps), targetOf(record, call)]);
    const removal = checkboxesInput({
      name: 'removal',
      label: words.removal,
      isOptional: true,
      options: [{ text: words.remove, value: 'yes' }],
      initial: [],
    });
    return { title: words.title, blocks: [...about, ...meansInputs(parties, { record, target }, t), removal] };
  },

  async submit({ viewer, args, deps, t }, values) {
    const id = args.means ?? '';
    const words = t.forms.changeMeans;
    if (values.list('removal').includes('yes')) return lines(words.removed(await removeMeans(viewer, { id }, deps)));
    const { right } = await findChangeableMeans(viewer, id, deps);
    const input = readMeansValues(values);
    return lines(
      words.done(
        right === 'actual'
          ? await sayActual(viewer, { id, actual: input.actual, source: input.source }, deps)
          : await changeMeans(viewer, { id, ...input }, deps),
      ),
    );
  },
};

async function targetOf({ sheet, objective }: MeansRecord, { viewer, deps }: FormCall) {
  if (sheet) return targetOption({ what: 'sheet', ...sheet });
  if (!objective) return undefined;
  const targets = await listMeansTargets(viewer, { words: objective.code }, deps);
  const found = targets.find((target) => target.what === 'objective' && target.id === objective.id);
  return found && targetOption(found);
}
