import { confirmedFields } from '../forms/confirmed-fields.ts';
import type { Fields, InputField } from '../forms/field.ts';
import { fieldAgain } from '../forms/field-again.ts';
import type { FormView } from '../forms/form.ts';
import type { FormArguments } from '../forms/form-arguments.ts';
import { sameTexts } from '../forms/held-texts.ts';
import { inputsOf } from '../forms/inputs-of.ts';
import { mapInputs } from '../forms/map-inputs.ts';
import { type Prints, printsOf } from '../forms/prints.ts';
import { refilled } from '../forms/refilled.ts';
import type { Typed } from '../forms/typed.ts';
import { withoutChatFields } from '../forms/without-chat-fields.ts';
import { findOptions, isSearched } from './find-options.ts';
import type { OpenedLink } from './opened-link.ts';
import { type Found, type PageForm, SENT } from './page.ts';

/** A page as it was sent, to be shown again. */
export interface SentBefore {
  typed: Typed;
  /** What is searched for, by the fields' names. */
  searched: Record<string, string>;
  /** What it showed; null where all that stands on it is to stay, empty fields too. */
  shown: Prints | null;
  /** What a field that was left alone shows now. */
  which: 'initial' | 'stands';
}

export interface Filling {
  view: FormView;
  args: FormArguments;
  isDestructive: boolean;
  nonce: string;
  /** What was kept of what it edits when it was first shown; as it is now when nothing is said. */
  stands?: Prints | undefined;
  before?: SentBefore;
  errors?: Record<string, string>;
  problems?: string[];
}

/** What a page holds of a form: its fields, with what was typed where it is shown again. */
export async function pageForm(filling: Filling, opened: OpenedLink): Promise<PageForm> {
  const { view, args, isDestructive, nonce, before, errors = {}, problems = [] } = filling;
  const fields = withoutChatFields(confirmedFields(view, opened.t));
  const shown = inputsOf(fields).map(([name, field]) => ({ name, ...again(name, field, before) }));
  const filled: Record<string, InputField> = {};
  const found: Record<string, Found> = {};
  for (const { name, field, isTyped } of shown) {
    filled[name] = field;
    if (!isSearched(field)) continue;
    const chosen = isTyped ? sameTexts(field, before?.typed.texts[name] ?? []) : null;
    const search = { words: before?.searched[name] ?? '', chosen };
    ({ field: filled[name], found: found[name] } = await findOptions(field, search, args, opened));
  }
  const strays = Object.keys(errors).filter((name) => !filled[name]);
  const wrong = [...problems, ...strays.map((name) => errors[name] ?? '')];
  const isRefused = problems.length === 0 && Object.keys(errors).length > 0;
  return {
    button: view.submit,
    isDestructive,
    fields: mapInputs(fields, (name) => filled[name]),
    errors,
    problems: isRefused ? [opened.t.pages.refused, ...wrong] : wrong,
    // What redraws the others counts as shown once they were redrawn.
    hidden: hiddenOf(
      view,
      mapInputs(fields, (name, field) => (field.redraws ? filled[name] : field)),
      filling.stands,
      nonce,
    ),
    found,
  };
}

function again(
  name: string,
  field: InputField,
  before: SentBefore | undefined,
): { field: InputField; isTyped: boolean } {
  if (!before) return { field, isTyped: false };
  const { typed, shown, which } = before;
  if (shown === null) return { field: refilled(field, typed.texts[name] ?? []), isTyped: true };
  return fieldAgain([name, field], which, { typed, shown });
}

function hiddenOf(view: FormView, fields: Fields, stands: Prints | undefined, nonce: string): Record<string, string> {
  return {
    [SENT.nonce]: nonce,
    [SENT.shown]: printsOf(fields, 'initial'),
    ...(view.edits ? { [SENT.stands]: stands ?? printsOf(view.fields, 'stands') } : {}),
  };
}
