import { z } from 'zod';
import { changeMeans, removeMeans, sayActual } from '../domain/means/change-means.ts';
import { findChangeableMeans } from '../domain/means/find-means.ts';
import { listKeptParties, listMeansTargets } from '../domain/means/list-means-targets.ts';
import type { MeansRecord } from '../domain/means/means-record.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import { meansHead } from '../presenters/means-presenter.ts';
import { defineForm } from './define-form.ts';
import type { TextField } from './field.ts';
import { tickField } from './fields.ts';
import type { FormCall } from './form.ts';
import { amountField, meansFields, readMeansValues, sourceField } from './means-fields.ts';
import { say } from './passage.ts';
import { targetOption } from './target-option.ts';

/** Changes or takes away a line of means; who follows its sheet only says what came of it (A5-1). */
export const changeMeansForm = defineForm({
  id: 'change-means',
  args: z.object({ means: z.string() }),

  async open(call) {
    const { viewer, args, deps, t } = call;
    const { record, right } = await findChangeableMeans(viewer, args.means, deps);
    const { title, submit } = t.forms.changeMeans;
    return {
      title,
      submit,
      intro: say([meansHead(record, t), record.label].filter(Boolean).join(' — ')),
      edits: { entity: 'ResourceCommitment', id: record.id },
      fields: right === 'actual' ? actualFields(record, t) : await lineFields(record, call),
    };
  },

  async submit({ viewer, args: { means: id }, deps, t }, values) {
    const words = t.forms.changeMeans;
    if (values.party === undefined) return say(words.done(await sayActual(viewer, { id, ...values }, deps)));
    const { removal, ...line } = values;
    if (removal) return say(words.removed(await removeMeans(viewer, { id }, deps)));
    return say(words.done(await changeMeans(viewer, { id, ...readMeansValues(line) }, deps)));
  },
});

function actualFields(record: MeansRecord, t: Catalogue): { actual: TextField; source: TextField; party: undefined } {
  return { actual: amountField('actual', record.actual, t), source: sourceField(record.source, t), party: undefined };
}

async function lineFields(record: MeansRecord, call: Pick<FormCall, 'viewer' | 'deps' | 't'>) {
  const { viewer, deps, t } = call;
  const [parties, target] = await Promise.all([listKeptParties(viewer, deps), targetOf(record, call)]);
  const { removal, remove } = t.forms.changeMeans;
  return { ...meansFields(parties, { record, target }, t), removal: tickField({ label: removal, text: remove }) };
}

async function targetOf({ sheet, objective }: MeansRecord, { viewer, deps }: Pick<FormCall, 'viewer' | 'deps'>) {
  if (sheet) return targetOption({ what: 'sheet', ...sheet });
  if (!objective) return undefined;
  const targets = await listMeansTargets(viewer, { words: objective.code }, deps);
  const found = targets.find((target) => target.what === 'objective' && target.id === objective.id);
  return found && targetOption(found);
}
