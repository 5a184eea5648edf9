import type { BlockAction } from '@slack/bolt';
import type { KnownBlock, ModalView } from '@slack/types';
import { beforeEach, describe, expect, it } from 'vitest';
import { readText, workspaceForEachTest } from '../support/workspace.ts';
import { plain } from './sample-form.ts';
import { smallWorkspace } from './small-bot.ts';

const option = (value: string) => ({ text: plain(value), value });
const firstDay: Record<string, string> = { copil: '2026-02-03', bureau: '2026-03-10' };
const rooms: Record<string, string[]> = { copil: ['Mairie', 'Halle'], bureau: ['Mairie'] };

/** A form whose committee changes the day, the hour and the rooms that it proposes; only the day gets a new block. */
const planning = (committee: string): ModalView => {
  const blocks: KnownBlock[] = [
    {
      type: 'input',
      block_id: 'committee',
      label: plain('Instance'),
      dispatch_action: true,
      element: {
        type: 'static_select',
        action_id: 'redraws',
        options: [option('copil'), option('bureau')],
        initial_option: option('copil'),
      },
    },
    {
      type: 'input',
      block_id: `day:${committee}`,
      label: plain('Jour'),
      hint: plain(`Le ${committee} se réunit le mardi.`),
      element: { type: 'datepicker', action_id: 'it', initial_date: firstDay[committee] ?? '' },
    },
    {
      type: 'input',
      block_id: 'hour',
      label: plain('Heure'),
      element: { type: 'timepicker', action_id: 'it', initial_time: committee === 'copil' ? '09:00' : '18:00' },
    },
    {
      type: 'input',
      block_id: 'room',
      label: plain('Salle'),
      optional: true,
      element: { type: 'static_select', action_id: 'it', options: (rooms[committee] ?? []).map(option) },
    },
    {
      type: 'input',
      block_id: 'note',
      label: plain('Note'),
      optional: true,
      element: { type: 'plain_text_input', action_id: 'it' },
    },
  ];
  return {
    type: 'modal',
    callback_id: 'planning',
    private_metadata: 'from the agenda',
    title: plain('Planifier'),
    submit: plain('Envoyer'),
    blocks,
  };
};

describe('a form whose field dispatches', () => {
  const heard: BlockAction[] = [];
  const taken: object[] = [];
  const refusals: string[] = [];
  beforeEach(() => void [heard, taken, refusals].map((list) => list.splice(0)));
  const workspace = workspaceForEachTest(() =>
    smallWorkspace((app) => {
      app.command('/essai', async ({ ack, client, body }) => {
        await ack();
        await client.views.open({ trigger_id: body.trigger_id, view: planning('copil') });
      });
      app.action<BlockAction>('redraws', async ({ ack, body, client, payload }) => {
        await ack();
        heard.push(body);
        const { id: view_id = '', hash } = body.view ?? {};
        const committee = payload.type === 'static_select' ? (payload.selected_option?.value ?? '') : '';
        const redraw = () => client.views.update({ view_id, hash, view: planning(committee) });
        await redraw();
        const note = body.view?.state.values.note?.it?.value;
        // The hash is that of the form before it was redrawn.
        if (note === 'encore') await redraw().catch(({ data }) => refusals.push(data.error));
      });
      app.view('planning', async ({ ack, view }) => {
        taken.push(view.state.values);
        await ack();
      });
    }),
  );
  const open = async () => {
    const claire = workspace().as('UCLAIRE');
    await claire.types('CTOWN', '/essai');
    return claire;
  };

  it('tells the bot at once, with the form and all that it holds', async () => {
    const claire = await open();
    await claire.fills({ note: 'à midi' });
    const { id } = (await claire.modal()) ?? {};
    await claire.selects('modal', 'committee', 'bureau');
    const [body] = heard;
    expect(body).toMatchObject({
      type: 'block_actions',
      user: { id: 'UCLAIRE' },
      trigger_id: expect.stringMatching(/./),
      container: { type: 'view', view_id: id },
      view: {
        id,
        hash: expect.stringMatching(/./),
        callback_id: 'planning',
        private_metadata: 'from the agenda',
        state: {
          values: {
            committee: { redraws: { type: 'static_select', selected_option: { value: 'bureau' } } },
            'day:copil': { it: { type: 'datepicker', selected_date: '2026-02-03' } },
            note: { it: { value: 'à midi' } },
          },
        },
      },
      actions: [
        { type: 'static_select', block_id: 'committee', action_id: 'redraws', selected_option: option('bureau') },
      ],
    });
    for (const name of ['message', 'channel', 'response_url', 'state']) expect(body).not.toHaveProperty(name);
  });

  it('is redrawn: a new block shows what the bot proposes, an old one what the person typed', async () => {
    const claire = await open();
    await claire.fills({ note: 'à midi', 'day:copil': '2026-02-05' });
    const { modal } = await claire.selects('modal', 'committee', 'bureau');
    expect(readText(modal?.blocks ?? [])).toContain('Le bureau se réunit le mardi.');
    expect(modal?.state).toMatchObject({
      committee: { redraws: { selected_option: { value: 'bureau' } } },
      'day:bureau': { it: { selected_date: '2026-03-10' } },
      note: { it: { value: 'à midi' } },
    });
    await claire.submits();
    expect(taken).toMatchObject([
      { 'day:bureau': { it: { selected_date: '2026-03-10' } }, note: { it: { value: 'à midi' } } },
    ]);
  });

  it('forgets what was typed in a block that went away, even when it comes back', async () => {
    const claire = await open();
    await claire.fills({ 'day:copil': '2026-02-05' });
    await claire.selects('modal', 'committee', 'bureau');
    const { modal } = await claire.selects('modal', 'committee', 'copil');
    expect(modal?.state['day:copil']).toMatchObject({ it: { selected_date: '2026-02-03' } });
  });

  it('keeps the value of a block that kept its id, though nobody touched it and the bot now proposes another', async () => {
    const claire = await open();
    const { modal } = await claire.selects('modal', 'committee', 'bureau');
    expect(modal?.state.hour).toMatchObject({ it: { selected_time: '09:00' } });
    await claire.submits();
    expect(taken).toMatchObject([{ hour: { it: { selected_time: '09:00' } } }]);
  });

  it('keeps a choice that the bot does not offer any more, and takes no other', async () => {
    const claire = await open();
    await claire.fills({ room: 'Halle' });
    const { modal } = await claire.selects('modal', 'committee', 'bureau');
    const act = (value: string) =>
      workspace().sandbox.act('UCLAIRE', {
        type: 'submit',
        viewId: modal?.id ?? '',
        state: { room: { it: { type: 'static_select', selected_option: option(value) } } },
      });
    expect(await act('Cave')).toEqual({ ok: false, error: "Ce choix n'est pas proposé." });
    expect(await act('Halle')).toEqual({ ok: true });
    expect(taken).toMatchObject([{ room: { it: { selected_option: { value: 'Halle' } } } }]);
  });

  it('is not redrawn over a newer form', async () => {
    workspace().expectProblem('hash_conflict');
    const claire = await open();
    await claire.fills({ note: 'encore' });
    await claire.selects('modal', 'committee', 'bureau');
    await expect.poll(() => refusals).toEqual(['hash_conflict']);
  });
});
