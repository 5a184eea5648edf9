import { describe, expect, it } from 'vitest';
import type { Deps } from '../../src/domain/deps.ts';
import { InvalidForm, UserError } from '../../src/errors.ts';
import type { Form } from '../../src/forms/form.ts';
import { FormConflict } from '../../src/forms/form-conflict.ts';
import { heldTexts } from '../../src/forms/held-texts.ts';
import { forms } from '../../src/forms/index.ts';
import { inputsOf } from '../../src/forms/inputs-of.ts';
import { printsOf } from '../../src/forms/prints.ts';
import { testDatabase } from '../support/database.ts';
import { eachFrom } from '../support/each-from.ts';
import { entered, type OpenForm, openFor, sent } from '../support/fill-form.ts';
import { CLAIRE, type FormTown, formTown } from '../support/form-town.ts';
import { otherValues } from '../support/other-values.ts';
import { undone } from '../support/undone.ts';

/** A field whose content stays, with two contents that the form takes. */
interface KeptField {
  name: string;
  values: [string[], string[]];
}

let town: FormTown;
let editing: Form[];

eachFrom(async () => {
  town = await formTown((await testDatabase()).db);
  const opened = await Promise.all(forms.map(async (form) => ({ form, open: await filled(form, town.deps) })));
  editing = opened.flatMap(({ form, open }) => (open.view.edits ? [form] : []));
});

async function filled(form: Form, deps: Deps): Promise<OpenForm> {
  const { args, by = CLAIRE, entries } = town.samples[form.id];
  return entered(await openFor(by, form, args, deps), entries);
}

function holding(open: OpenForm, name: string, texts: string[]): OpenForm {
  return { ...open, typed: { ...open.typed, texts: { ...open.typed.texts, [name]: texts } } };
}

/** What a form's fields hold, for who opens it now. */
async function kept(form: Form, deps: Deps): Promise<Record<string, string[]>> {
  const { view } = await filled(form, deps);
  return Object.fromEntries(inputsOf(view.fields).map(([name, field]) => [name, heldTexts(field, 'stands')]));
}

const known = new Map<Form, Promise<KeptField[]>>();

/** Two fields of the form, or the only one that keeps what is written in it. */
function keptFields(form: Form): Promise<KeptField[]> {
  const found = known.get(form) ?? findKeptFields(form);
  known.set(form, found);
  return found;
}

async function findKeptFields(form: Form): Promise<KeptField[]> {
  const open = await filled(form, town.deps);
  const found: KeptField[] = [];
  for (const [name, field] of inputsOf(open.view.fields)) {
    if (found.length === 2) break;
    const taken: string[][] = [];
    for (const texts of await otherValues(field, heldTexts(field, 'stands'), open)) {
      if (taken.length < 2 && (await stays(form, name, texts))) taken.push(texts);
    }
    const [first, second] = taken;
    if (first && second) found.push({ name, values: [first, second] });
  }
  return found;
}

/** True when the form takes it, and shows it from then on. */
function stays(form: Form, name: string, texts: string[]): Promise<boolean> {
  return undone(town.deps, async (deps) => {
    try {
      const before = (await kept(form, deps))[name] ?? [];
      await sent(holding(await filled(form, deps), name, texts));
      const after = (await kept(form, deps))[name] ?? [];
      return String(after) === String(texts.toSorted()) && String(after) !== String(before);
    } catch (error) {
      if (error instanceof InvalidForm || error instanceof UserError) return false;
      throw error;
    }
  });
}

describe('two people who change the same thing', () => {
  it('is what these forms are for', () => {
    expect(editing.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['move-meeting', 'change-offices', 'reword-decision', 'change-decision']),
    );
  });

  it('both keep what they wrote in different fields', { timeout: 300_000 }, async () => {
    for (const form of editing) {
      const [one, other] = await keptFields(form);
      expect([form.id, one?.name]).toEqual([form.id, expect.any(String)]);
      if (!one || !other) continue;
      const after = await undone(town.deps, async (deps) => {
        const [first, second] = [await filled(form, deps), await filled(form, deps)];
        await sent(holding(first, one.name, one.values[0]));
        await sent(holding(second, other.name, other.values[0]));
        return kept(form, deps);
      });
      expect([form.id, after[one.name], after[other.name]]).toEqual([form.id, one.values[0], other.values[0]]);
    }
  });

  it('are told what the other wrote in the same field, by whom and when, and may insist', {
    timeout: 300_000,
  }, async () => {
    for (const form of editing) {
      const [field] = await keptFields(form);
      if (!field) throw new Error(`${form.id} keeps nothing`);
      const { name, values } = field;
      const [refusal, after] = await undone(town.deps, async (deps) => {
        const [first, second] = [await filled(form, deps), await filled(form, deps)];
        await sent(holding(first, name, values[0]));
        const typed = holding(second, name, values[1]);
        const conflict = await sent(typed).catch((error: unknown) => error);
        if (!(conflict instanceof FormConflict)) return [conflict, undefined] as const;
        await sent({ ...typed, shown: printsOf(conflict.view.fields, 'stands') });
        return [conflict.fields[name]?.detail, (await kept(form, deps))[name]] as const;
      });
      const words = { value: expect.stringMatching(/./), by: 'Claire Aubépine', at: '3 mai 2021, 09:00' };
      expect([form.id, refusal]).toEqual([form.id, words]);
      expect([form.id, after]).toEqual([form.id, values[1]]);
    }
  });

  it('at the same moment lose nothing', { timeout: 300_000 }, async () => {
    for (const form of editing) {
      const [one, other] = await keptFields(form);
      if (!one || !other) continue;
      const [first, second] = [await filled(form, town.deps), await filled(form, town.deps)];
      await Promise.all([
        sent(holding(first, one.name, one.values[0])),
        sent(holding(second, other.name, other.values[0])),
      ]);
      const after = await kept(form, town.deps);
      expect([form.id, after[one.name], after[other.name]]).toEqual([form.id, one.values[0], other.values[0]]);
    }
  });
});
