import type { Deps } from '../../src/domain/deps.ts';
import { findViewer } from '../../src/domain/people/find-viewer.ts';
import { confirmedFields } from '../../src/forms/confirmed-fields.ts';
import type { InputField, Option } from '../../src/forms/field.ts';
import type { Form, FormCall, FormView } from '../../src/forms/form.ts';
import type { FormArguments } from '../../src/forms/form-arguments.ts';
import { heldTexts } from '../../src/forms/held-texts.ts';
import { inputsOf } from '../../src/forms/inputs-of.ts';
import { printsOf } from '../../src/forms/prints.ts';
import { type FormDone, submitForm } from '../../src/forms/submit-form.ts';
import { suggestions } from '../../src/forms/suggestions.ts';
import type { Typed } from '../../src/forms/typed.ts';
import { words } from '../../src/i18n/words.ts';

/** What one enters, by field: text, the words of an option, several of them; nothing to empty it. */
export type Entries = Record<string, string | string[]>;

/** A form as one person sees it. */
export interface OpenForm {
  by: string;
  form: Form;
  call: FormCall;
  view: FormView;
  /** What it sends as it is. */
  typed: Typed;
  /** What is kept of what it showed. */
  shown: string;
}

const bot = {
  version: '1',
  canMail: true,
  publicUrl: 'http://bot.example',
  mailbox: { name: 'CTG', address: 'ctg@bot.example' },
};

/** Opens a form for somebody, without a chat. */
export async function openFor(
  slackUserId: string,
  form: Form,
  args: FormArguments,
  deps: Deps,
  chosen?: Record<string, string>,
): Promise<OpenForm> {
  const viewer = await findViewer({ slackUserId, channelId: undefined, via: 'form', audience: 'self' }, deps);
  const call = { viewer, args, chosen, deps, bot, t: words(viewer.language) };
  const view = await form.open(call);
  const inputs = inputsOf(confirmedFields(view, call.t));
  const texts = Object.fromEntries(inputs.map(([name, field]) => [name, heldTexts(field, 'initial')]));
  return { by: slackUserId, form, call, view, typed: { texts, files: {} }, shown: printsOf(view.fields, 'stands') };
}

/** The same with what somebody enters; it is opened again wherever a field redraws it. */
export async function entered(first: OpenForm, entries: Entries): Promise<OpenForm> {
  let open = first;
  const touched: Record<string, string[]> = {};
  for (const [name, entry] of Object.entries(entries)) {
    const fields = Object.fromEntries(inputsOf(confirmedFields(open.view, open.call.t)));
    const field = fields[name];
    if (!field) throw new Error(`${open.form.id} has no field ${name}; it has ${Object.keys(fields).join(', ')}`);
    touched[name] = await Promise.all([entry].flat().map((one) => entryOf(field, one, open.call)));
    if (field.redraws) {
      const { by, form, call } = open;
      open = await openFor(by, form, call.args, call.deps, chosenIn({ ...open.typed.texts, ...touched }));
    }
    open = { ...open, typed: { ...open.typed, texts: { ...open.typed.texts, ...touched } } };
  }
  return open;
}

/** Sends it; once more with the same window carries it out once. */
export function sent({ form, call, typed, shown }: OpenForm): Promise<FormDone> {
  return submitForm(form, { ...call, chosen: chosenIn(typed.texts) }, { typed, shown });
}

function chosenIn(texts: Record<string, string[]>): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).map(([name, [text = '']]) => [name, text]));
}

async function entryOf(field: InputField, wanted: string, { viewer, deps, args }: FormCall): Promise<string> {
  if (field.kind === 'search' || field.kind === 'manySearch') {
    return pick(await suggestions[field.suggestion](viewer, wanted, deps, args), wanted, field);
  }
  if (field.kind === 'groupedChoice') {
    return pick(
      field.groups.flatMap(({ options }) => options),
      wanted,
      field,
    );
  }
  return 'options' in field ? pick(field.options, wanted, field) : wanted;
}

function pick(options: Option[], wanted: string, { label }: InputField): string {
  const found = options.find(({ text, value }) => value === wanted || text.includes(wanted));
  if (found) return found.value;
  throw new Error(`« ${wanted} » is not offered under « ${label} »: ${options.map(({ text }) => text).join(', ')}`);
}
