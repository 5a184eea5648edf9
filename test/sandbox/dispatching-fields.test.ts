import type { BlockAction } from '@slack/bolt';
import type { InputBlock } from '@slack/types';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../support/form-values.ts';
import { workspaceForEachTest } from '../support/workspace.ts';
import { form, plain } from './sample-form.ts';
import { smallWorkspace } from './small-bot.ts';

const option = (value: string) => ({ text: plain(value), value });
const options = [option('a'), option('b')];

/** Each kind of field, what is entered in it, and what the bot then reads in `actions[0]`. */
const kinds: [InputBlock['element'], Entry, object][] = [
  [{ type: 'static_select', options }, 'b', { selected_option: option('b') }],
  [
    { type: 'static_select', option_groups: [{ label: plain('Groupe'), options }] },
    'b',
    { selected_option: option('b') },
  ],
  [{ type: 'multi_static_select', options }, ['a', 'b'], { selected_options: options }],
  [{ type: 'external_select', min_query_length: 0 }, 'Issoire', { selected_option: option('Issoire') }],
  [{ type: 'users_select' }, 'UJOHN', { selected_user: 'UJOHN' }],
  [{ type: 'datepicker' }, '2026-05-04', { selected_date: '2026-05-04' }],
  [{ type: 'timepicker' }, '14:30', { selected_time: '14:30' }],
  [{ type: 'checkboxes', options }, ['b'], { selected_options: [option('b')] }],
  [{ type: 'radio_buttons', options }, 'a', { selected_option: option('a') }],
  [
    { type: 'plain_text_input', dispatch_action_config: { trigger_actions_on: ['on_enter_pressed'] } },
    'court',
    { value: 'court' },
  ],
  [{ type: 'number_input', is_decimal_allowed: false }, '12', { value: '12' }],
];

describe('a field of a form', () => {
  let shown: InputBlock['element'];
  let dispatches = true;
  const heard: BlockAction[] = [];
  const workspace = workspaceForEachTest(() =>
    smallWorkspace((app) => {
      app.command('/essai', async ({ ack, client, body }) => {
        await ack();
        const element = { ...shown, action_id: 'it' };
        const label = plain('Champ');
        const block: InputBlock = { type: 'input', block_id: 'field', label, dispatch_action: dispatches, element };
        await client.views.open({ trigger_id: body.trigger_id, view: form('Champ', { blocks: [block] }) });
      });
      app.options('it', async ({ ack }) => ack({ options: [option('Issoire')] }));
      app.action<BlockAction>('it', async ({ ack, body }) => {
        await ack();
        heard.push(body);
      });
    }),
  );

  const open = async (element: InputBlock['element'], isHeard: boolean) => {
    shown = element;
    dispatches = isHeard;
    const claire = workspace().as('UCLAIRE');
    await claire.types('CTOWN', '/essai');
    return claire;
  };

  it.each(kinds.map((kind) => [kind[0].type, ...kind] as const))('tells the bot what it holds: %s', async (...kind) => {
    const [type, element, entry, value] = kind;
    const claire = await open(element, true);
    await claire.fills({ field: entry }, { isRedrawn: false });
    const { actions, view } = heard.at(-1) ?? {};
    expect(actions).toMatchObject([{ type, block_id: 'field', action_id: 'it', ...value }]);
    expect(view?.state.values).toEqual({ field: { it: { type, ...value } } });
    expect((await claire.modal())?.state).toEqual(view?.state.values);
  });

  it('tells nothing before the form is sent, unless the bot asked to hear of it', async () => {
    const claire = await open({ type: 'plain_text_input' }, false);
    const before = heard.length;
    await claire.fills({ field: 'court' });
    const place = { kind: 'modal', viewId: (await claire.modal())?.id ?? '' } as const;
    const value = { type: 'plain_text_input', value: 'court' };
    await expect(
      claire.acts({ type: 'interact', place, blockId: 'field', actionId: 'it', value, state: {} }),
    ).rejects.toThrow();
    expect(heard).toHaveLength(before);
  });
});
