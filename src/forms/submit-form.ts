import { type Edited, lastChangeOf, lockEdited } from '../domain/audit/edited.ts';
import type { Database, Deps } from '../domain/deps.ts';
import { UserError } from '../errors.ts';
import { localInstant } from '../presenters/local-instant.ts';
import { confirmedFields } from './confirmed-fields.ts';
import type { Form, FormCall, FormView } from './form.ts';
import { FormConflict } from './form-conflict.ts';
import { inputsOf } from './inputs-of.ts';
import { mergeTyped } from './merge-typed.ts';
import type { Passage } from './passage.ts';
import { type Prints, printsOf } from './prints.ts';
import { readValues } from './read-values.ts';
import { shownText } from './shown-text.ts';
import type { Typed } from './typed.ts';

export interface Submission {
  typed: Typed;
  /** What is kept of what an editing form showed. */
  shown: Prints;
}

/** What it said once it was carried out. */
export interface FormDone {
  view: FormView;
  said: Passage[];
}

/** As often as what was sent is laid again over what others wrote meanwhile. */
const MOST_TRIES = 5;

/** Somebody changed, between the reading and the writing, what the writing was computed from. */
class Outdated extends Error {}

/**
 * Carries a form out with what was sent: read by the fields that it shows now, and, where it edits what exists, laid
 * over what stands now, so that nothing is overwritten unseen.
 * @throws FormConflict where the person and somebody else changed the same; InvalidForm naming the fields to mend.
 */
export async function submitForm(form: Form, call: FormCall, sent: Submission): Promise<FormDone> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await submitOnce(form, call, sent);
    } catch (error) {
      if (!(error instanceof Outdated) || tries === MOST_TRIES) throw error;
    }
  }
}

async function submitOnce(form: Form, call: FormCall, { typed, shown }: Submission): Promise<FormDone> {
  const view = await form.open(call);
  const fields = confirmedFields(view, call.t);
  if (!view.edits) return { view, said: await form.submit(call, readValues(fields, typed)) };
  const merged = mergeTyped(view.fields, typed, shown);
  const values = readValues(fields, merged.typed);
  if (merged.conflicts.length > 0) throw await conflict(view, merged.conflicts, view.edits, call);
  const deps = { ...call.deps, unchanged: guard(form, call, view, view.edits) };
  return { view, said: await form.submit({ ...call, deps }, values) };
}

/** Run first in the transaction that writes: one at a time, and only over what was read. */
function guard(form: Form, call: FormCall, view: FormView, edits: Edited): Deps['unchanged'] {
  return async (tx) => {
    await lockEdited(tx, edits);
    const now = await form.open({ ...call, deps: { ...call.deps, db: tx as Database } });
    if (printsOf(now.fields, 'stands') !== printsOf(view.fields, 'stands')) throw new Outdated();
  };
}

async function conflict(view: FormView, names: string[], edits: Edited, call: FormCall): Promise<FormConflict> {
  const { viewer, deps, t } = call;
  const last = await lastChangeOf(edits, viewer.agreement.id, deps);
  const by = last?.by ?? t.forms.somebody;
  const at = localInstant(last?.at ?? deps.now(), viewer.agreement.timeZone, t);
  const fields = inputsOf(view.fields).filter(([name]) => names.includes(name));
  const errors = fields.map(([name, field]) => {
    return [name, new UserError('changedMeanwhile', { value: shownText(field, t), by, at })] as const;
  });
  return new FormConflict(Object.fromEntries(errors), view);
}
