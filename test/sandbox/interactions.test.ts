import type { BlockAction } from '@slack/bolt';
import type { KnownBlock } from '@slack/types';
import { describe, expect, it } from 'vitest';
import { workspaceForEachTest } from '../support/workspace.ts';
import { smallWorkspace } from './small-bot.ts';

const plain = (text: string) => ({ type: 'plain_text' as const, text });
const press = (text: string, action_id: string) => ({
  type: 'button' as const,
  text: plain(text),
  action_id,
  value: text,
});
const card: KnownBlock[] = [
  {
    type: 'actions',
    block_id: 'row',
    elements: [
      press('Répondre', 'reply'),
      press('Remplacer', 'replace'),
      press('Cinq', 'five'),
      press('Muet', 'mute'),
      {
        ...press('Supprimer', 'reply'),
        action_id: 'reply:sure',
        style: 'danger',
        confirm: {
          title: plain('Supprimer ?'),
          text: plain('Rien ne la ramènera.'),
          confirm: plain('Supprimer'),
          deny: plain('Retour'),
          style: 'danger',
        },
      },
      { type: 'overflow', action_id: 'menu', options: [{ text: plain('Plus'), value: 'more' }] },
    ],
  },
];

describe('an interaction', () => {
  const bodies: BlockAction[] = [];
  const statuses: number[] = [];
  const workspace = workspaceForEachTest(() =>
    smallWorkspace(
      (app) => {
        app.command('/essai', async ({ ack, respond, command }) => {
          await ack();
          const response_type = command.text === 'public' ? 'in_channel' : 'ephemeral';
          await respond({ text: 'Carte', blocks: card, response_type });
        });
        app.action<BlockAction>(/reply|replace|menu/, async ({ ack, respond, body, action }) => {
          await ack();
          bodies.push(body);
          if (!('action_id' in action)) return;
          if (action.action_id.startsWith('reply')) await respond({ text: 'Réponse', replace_original: false });
          if (action.action_id === 'replace') await respond({ text: 'Remplacée', replace_original: true });
          if (action.action_id === 'menu') await respond({ text: 'Menu', replace_original: false });
        });
        app.action<BlockAction>('five', async ({ ack, body }) => {
          await ack();
          for (let use = 1; use <= 6; use += 1) {
            const body_ = JSON.stringify({ text: `Fois ${use}`, replace_original: false });
            statuses.push((await fetch(body.response_url, { method: 'POST', body: body_ })).status);
          }
        });
        app.shortcut('note', async ({ ack, respond, shortcut }) => {
          await ack();
          if (shortcut.type === 'message_action') await respond(`Noté : ${shortcut.message.text}`);
        });
      },
      { delays: { ack: 500 } },
    ),
  );
  const claire = () => workspace().as('UCLAIRE');
  const showCard = async (kind = 'public') => {
    const { message } = await claire().types('CTOWN', `/essai ${kind}`);
    if (!message) throw new Error('no card');
    return message;
  };

  it('with a public message carries the message, and may answer beside it', async () => {
    const shown = await showCard();
    const { message } = await claire().clicks(shown, 'Répondre');
    expect(message).toMatchObject({ text: 'Réponse', isEphemeral: true });
    expect(bodies.at(-1)).toMatchObject({
      container: { type: 'message', message_ts: shown.ts, is_ephemeral: false },
      message: { ts: shown.ts, bot_id: 'B0CTGBOT00' },
      actions: [{ type: 'button', action_id: 'reply', block_id: 'row', value: 'Répondre' }],
      user: { id: 'UCLAIRE', team_id: 'T0TOWN0000' },
    });
  });

  it('with an ephemeral message carries no message', async () => {
    await claire().clicks(await showCard('privé'), 'Répondre');
    expect(bodies.at(-1)?.container).toMatchObject({ is_ephemeral: true });
    expect(bodies.at(-1)).not.toHaveProperty('message');
  });

  it('may replace what was acted upon, ephemeral or public', async () => {
    const hidden = await showCard('privé');
    const { message } = await claire().clicks(hidden, 'Remplacer');
    expect(message).toMatchObject({ ts: hidden.ts, text: 'Remplacée', blocks: [], isEphemeral: true });
    const shown = await showCard();
    await claire().clicks(shown, 'Remplacer');
    const seen = (await workspace().as('UJOHN').sees('CTOWN')).find(({ ts }) => ts === shown.ts);
    expect(seen).toMatchObject({ text: 'Remplacée', isEphemeral: false });
  });

  it('may answer five times, not six', async () => {
    workspace().expectProblem('used_url');
    await claire().clicks(await showCard(), 'Cinq');
    await expect.poll(() => statuses).toEqual([200, 200, 200, 200, 200, 404]);
  });

  it('may answer for thirty minutes of the sandbox, not longer', async () => {
    workspace().expectProblem('expired_url');
    await claire().clicks(await showCard(), 'Répondre');
    const url = bodies.at(-1)?.response_url ?? '';
    await workspace().sandbox.moveTo(new Date(workspace().sandbox.now().getTime() + 31 * 60_000));
    const answer = await fetch(url, { method: 'POST', body: JSON.stringify({ text: 'Trop tard' }) });
    expect(answer.status).toBe(404);
  });

  it('takes the chosen option of an overflow menu', async () => {
    await claire().selects(await showCard(), 'menu', 'Plus');
    expect(bodies.at(-1)?.actions).toMatchObject([{ type: 'overflow', selected_option: { value: 'more' } }]);
  });

  it('of somebody of another organisation carries their team', async () => {
    const shown = await showCard();
    await workspace().as('UFAR').clicks(shown, 'Répondre');
    expect(bodies.at(-1)).toMatchObject({ user: { id: 'UFAR', team_id: 'T0FOREIGN0' }, team: { id: 'T0TOWN0000' } });
  });

  it('asks first where the bot wants it, and tells the bot nothing after a no', async () => {
    const shown = await showCard();
    const before = bodies.length;
    const question = {
      title: 'Supprimer ?',
      text: 'Rien ne la ramènera.',
      yes: 'Supprimer',
      no: 'Retour',
      isDanger: true,
    };
    expect(await claire().clicks(shown, 'Supprimer', { refuses: true })).toMatchObject({ question, messages: [] });
    expect(bodies).toHaveLength(before);
    expect(await claire().clicks(shown, 'Supprimer')).toMatchObject({ question, text: 'Réponse' });
    expect((await claire().clicks(shown, 'Répondre')).question).toBeUndefined();
    await expect(claire().clicks(shown, 'Répondre', { refuses: true })).rejects.toThrow('asks nothing');
  });

  it('that the bot does not acknowledge tells the person so', async () => {
    workspace().expectProblem('operation_timeout');
    const { refusal } = await claire().clicks(await showCard(), 'Muet');
    expect(refusal).toBe("L'application n'a pas répondu. Réessayez.");
  });

  it('of a shortcut on a message answers where the bot is not a member', async () => {
    const said = await claire().says('CQUIET', 'à retenir');
    expect((await claire().uses('note', said)).text).toBe('Noté : à retenir');
    await expect(workspace().as('UFAR').uses('note', said)).resolves.toMatchObject({
      refusal: "Ce raccourci n'existe pas ici.",
    });
  });
});
