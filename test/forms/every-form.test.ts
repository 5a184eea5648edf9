import { beforeAll, describe, expect, it } from 'vitest';
import type { Deps } from '../../src/domain/deps.ts';
import { InvalidForm, UserError } from '../../src/errors.ts';
import { confirmedFields } from '../../src/forms/confirmed-fields.ts';
import { forms } from '../../src/forms/index.ts';
import { inputsOf } from '../../src/forms/inputs-of.ts';
import { words } from '../../src/i18n/words.ts';
import { readView } from '../../src/sandbox/blocks/read-view.ts';
import { formWindow } from '../../src/slack/form-window.ts';
import { LIMITS } from '../../src/slack/views/block-limits.ts';
import { testDatabase } from '../support/database.ts';
import { entered, type OpenForm, openFor, sent } from '../support/fill-form.ts';
import { CLAIRE, type FormTown, formTown } from '../support/form-town.ts';
import { undone } from '../support/undone.ts';

let town: FormTown;

beforeAll(async () => {
  town = await formTown((await testDatabase()).db);
});

/** The form as its sample fills it in, on a database of which nothing stays. */
async function filled(form: (typeof forms)[number], deps: Deps): Promise<OpenForm> {
  const { args, by = CLAIRE, entries } = town.samples[form.id];
  return entered(await openFor(by, form, args, deps), entries);
}

/** What comes of sending it: nothing when it was carried out, the faults of its fields, or a sentence. */
async function outcome(open: OpenForm): Promise<Record<string, string> | string | null> {
  try {
    await sent(open);
    return null;
  } catch (error) {
    if (error instanceof InvalidForm) {
      return Object.fromEntries(Object.entries(error.fields).map(([name, { code }]) => [name, code]));
    }
    if (error instanceof UserError) return error.code;
    throw error;
  }
}

/** Sent as it opens, each says that nothing changed. */
const UNCHANGED = ['move-meeting', 'change-offices', 'correct-objective', 'circulate-minutes'];

/** Needs a file. */
const FILES = ['send-spreadsheet'];

const carriedOut = forms.filter(({ id }) => ![...UNCHANGED, ...FILES].includes(id));

it.each(carriedOut.map((form) => [form.id, form] as const))(
  '%s is carried out as its sample fills it in',
  async (_id, form) => {
    expect(await undone(town.deps, async (deps) => outcome(await filled(form, deps)))).toBe(null);
  },
);

describe.each(forms.map((form) => [form.id, form] as const))('the form %s', (id, form) => {
  it('answers a required field left empty under that field, and any other without failing', async () => {
    const names = await undone(town.deps, async (deps) => {
      const { view, call } = await filled(form, deps);
      return inputsOf(confirmedFields(view, call.t)).map(([name, field]) => ({ name, isOptional: field.isOptional }));
    });
    for (const { name, isOptional } of names) {
      const result = await undone(town.deps, async (deps) => {
        const { typed, ...open } = await filled(form, deps);
        return outcome({ ...open, typed: { texts: { ...typed.texts, [name]: [] }, files: {} } });
      });
      if (!isOptional)
        expect({ name, result }).toEqual({ name, result: expect.objectContaining({ [name]: expect.any(String) }) });
    }
  });

  it('is a window that Slack takes, in both languages', async () => {
    const { args } = town.samples[id];
    for (const language of ['fr', 'en'] as const) {
      const t = words(language);
      const { call } = await filled(form, town.deps);
      const view = await form.open({ ...call, t });
      const origin = { args, channelId: 'C0CTGISSO1', agreement: call.viewer.agreement.code };
      const window = formWindow({ form: id, view, origin }, t);
      expect(() => readView(JSON.parse(JSON.stringify(window)), 'modal')).not.toThrow();
    }
  });

  it('is sent by a button that says the act, and left by one that cannot be taken for it', async () => {
    for (const language of ['fr', 'en'] as const) {
      const t = words(language);
      const { call } = await filled(form, town.deps);
      const { title, submit, confirm } = await form.open({ ...call, t });
      expect([...title].length).toBeLessThanOrEqual(LIMITS.modalTitle);
      expect([...submit].length).toBeLessThanOrEqual(LIMITS.modalButton);
      expect(['OK', t.answers.close, t.answers.back]).not.toContain(submit);
      expect([...t.answers.back].length).toBeLessThanOrEqual(LIMITS.modalButton);
      expect(submit).not.toMatch(/^(Annuler|Cancel|Enregistrer|Save)$/);
      if (form.isDestructive) expect([...(confirm ?? '')].length).toBeLessThanOrEqual(LIMITS.optionText);
    }
  });
});
