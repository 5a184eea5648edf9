import type { ViewSubmitAction } from '@slack/bolt';
import { beforeEach, describe, expect, it } from 'vitest';
import { workspaceForEachTest } from '../support/workspace.ts';
import { form, plain } from './sample-form.ts';
import { smallWorkspace } from './small-bot.ts';

describe('a modal', () => {
  const taken: { type: string; values?: unknown }[] = [];
  beforeEach(() => void taken.splice(0));
  const workspace = workspaceForEachTest(() =>
    smallWorkspace((app) => {
      app.command('/essai', async ({ ack, client, command, body }) => {
        await ack();
        const view = form('Premier', { private_metadata: command.text });
        await client.views.open({ trigger_id: body.trigger_id, view });
      });
      app.action('chosen', async ({ ack, client, body }) => {
        await ack();
        if (body.type !== 'block_actions' || !body.view) return;
        const { id: view_id, hash } = body.view;
        const { view } = await client.views.update({ view_id, hash, view: form('Coloré') });
        taken.push({ type: 'updated', values: view?.state });
      });
      app.options('towns', async ({ ack, payload }) => {
        await ack({ options: [{ text: plain(`${payload.value}oire`), value: payload.value }] });
      });
      app.view<ViewSubmitAction>('form', async ({ ack, view, body }) => {
        taken.push({ type: body.type, values: view.state.values });
        const name = view.state.values.name?.it?.value;
        if (name === 'faux') return ack({ response_action: 'errors', errors: { name: 'Nom inconnu.' } });
        if (name === 'ailleurs') return ack({ response_action: 'errors', errors: { nowhere: 'Rien.' } });
        if (name === 'encore') return ack({ response_action: 'push', view: form('Dessus') });
        if (name === 'autre') return ack({ response_action: 'update', view: form('Autre') });
        if (name === 'tout') return ack({ response_action: 'clear' });
        await ack();
      });
    }),
  );
  const open = async (id = 'UCLAIRE') => {
    const person = workspace().as(id);
    const { modal } = await person.types('CTOWN', '/essai');
    expect(modal?.title).toBe('Premier');
    return person;
  };

  it('keeps what Slack itself refuses, in the language of the person, without asking the bot', async () => {
    const claire = await open();
    expect((await claire.submits()).errors).toEqual({ name: 'Renseignez ce champ obligatoire.' });
    await claire.fills({ name: 'beaucoup trop long' });
    expect((await claire.submits()).errors).toEqual({ name: '10 caractères au plus.' });
    expect(taken).toEqual([]);
  });

  it('shows the errors of the bot under their fields, then closes when the bot has nothing to say', async () => {
    const claire = await open();
    await claire.fills({ name: 'faux', day: '2026-01-31' });
    expect(await claire.submits()).toMatchObject({ errors: { name: 'Nom inconnu.' }, modal: { title: 'Premier' } });
    await claire.fills({ name: 'juste' });
    expect(await claire.submits()).toEqual({ errors: {}, modal: undefined, refusal: undefined });
    expect(taken.at(-1)?.values).toMatchObject({
      name: { it: { type: 'plain_text_input', value: 'juste' } },
      day: { it: { type: 'datepicker', selected_date: '2026-01-31' } },
      colour: { chosen: { type: 'static_select', selected_option: null } },
    });
  });

  it('can be updated, stacked and cleared by the answer to a form', async () => {
    const claire = await open();
    await claire.fills({ name: 'autre' });
    expect((await claire.submits()).modal?.title).toBe('Autre');
    await claire.fills({ name: 'encore' });
    expect((await claire.submits()).modal?.title).toBe('Dessus');
    await claire.fills({ name: 'juste' });
    expect((await claire.submits()).modal?.title).toBe('Autre');
    await claire.fills({ name: 'tout' });
    expect((await claire.submits()).modal).toBeUndefined();
  });

  it('holds three views at most', async () => {
    workspace().expectProblem('push_limit_reached');
    const claire = await open();
    for (const expected of ['Dessus', 'Dessus']) {
      await claire.fills({ name: 'encore' });
      expect((await claire.submits()).modal?.title).toBe(expected);
    }
    await claire.fills({ name: 'encore' });
    expect((await claire.submits()).refusal).toBe('Nous avons eu du mal à nous connecter. Réessayez.');
    expect((await workspace().sandbox.snapshot('UCLAIRE')).modals).toHaveLength(3);
  });

  it('refuses errors for blocks that it does not have', async () => {
    workspace().expectProblem('invalid_errors');
    const claire = await open();
    await claire.fills({ name: 'ailleurs' });
    expect((await claire.submits()).refusal).toContain('du mal');
  });

  it('is updated while the person fills it, keeping what was entered', async () => {
    const claire = await open();
    await claire.fills({ name: 'juste', colour: 'Vert' });
    await expect.poll(() => taken.at(-1)?.type).toBe('updated');
    expect(await claire.modal()).toMatchObject({ title: 'Coloré' });
    expect(taken.at(-1)?.values).toMatchObject({ values: { name: { it: { value: 'juste' } } } });
    await claire.submits();
    expect(taken.at(-1)?.values).toMatchObject({
      name: { it: { value: 'juste' } },
      colour: { chosen: { selected_option: { value: 'vert' } } },
    });
  });

  it('asks the bot for the options of an external menu', async () => {
    const claire = await open();
    await claire.fills({ name: 'juste', town: 'Iss' });
    await claire.submits();
    expect(taken.at(-1)?.values).toMatchObject({ town: { towns: { selected_option: { text: { text: 'Issoire' } } } } });
  });

  it('takes only what its elements offer', async () => {
    const claire = await open();
    const { id: viewId } = (await claire.modal()) ?? { id: '' };
    const selected_option = { text: { type: 'plain_text', text: 'Bleu' }, value: 'bleu' };
    const state = { colour: { chosen: { type: 'static_select', selected_option } } };
    const answer = await workspace().sandbox.act('UCLAIRE', { type: 'submit', viewId, state });
    expect(answer).toEqual({ ok: false, error: "Ce choix n'est pas proposé." });
  });

  it('belongs to the person who opened it', async () => {
    const claire = await open();
    const { id: viewId } = (await claire.modal()) ?? { id: '' };
    expect(await workspace().sandbox.act('UJOHN', { type: 'close', viewId })).toMatchObject({ ok: false });
    expect(await workspace().as('UJOHN').modal()).toBeUndefined();
  });
});
