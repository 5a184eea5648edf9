import { describe, expect, it } from 'vitest';
import { readText, startWorkspace } from '../support/workspace.ts';
import { smallWorkspace } from './small-bot.ts';

const plain = (text: string) => ({ type: 'plain_text' as const, text });

describe('the driver of journey tests', () => {
  it('fails for what Slack refused and nobody expected', async () => {
    const workspace = await startWorkspace(
      smallWorkspace((app) => {
        app.command('/essai', async ({ ack, client, respond }) => {
          await ack();
          await client.chat.postMessage({ channel: 'CNONE', text: 'x' }).catch(() => undefined);
          await respond('fini');
        });
      }),
    );
    await workspace.as('UCLAIRE').types('CTOWN', '/essai');
    expect(() => workspace.verify()).toThrow('Slack refuses chat.postMessage: channel_not_found');
    workspace.expectProblem('never');
    await expect(workspace.close()).rejects.toThrow('expected Slack to refuse something with never');
  });

  it('says what it waited for when the bot stays silent', async () => {
    const options = smallWorkspace((app) => app.command('/essai', async ({ ack }) => ack()), { patience: 50 });
    const workspace = await startWorkspace(options);
    await expect(workspace.as('UCLAIRE').types('CTOWN', '/essai')).rejects.toThrow('the bot gave UCLAIRE no answer');
    await workspace.close();
  });

  it('reads blocks as a person would', () => {
    const text = readText([
      { type: 'header', text: plain('Objectifs') },
      {
        type: 'section',
        fields: [plain('a'), { type: 'mrkdwn', text: '*b*' }],
        accessory: { type: 'button', text: plain('Voir') },
      },
      { type: 'divider' },
      {
        type: 'context',
        elements: [
          { type: 'mrkdwn', text: 'Art. 7' },
          { type: 'image', image_url: 'x', alt_text: 'Carte' },
        ],
      },
      {
        type: 'table',
        rows: [
          [
            { type: 'raw_text', text: '1' },
            { type: 'raw_text', text: '2' },
          ],
        ],
      },
      {
        type: 'rich_text',
        elements: [
          {
            type: 'rich_text_section',
            elements: [
              { type: 'text', text: 'Avec ' },
              { type: 'user', user_id: 'U1' },
            ],
          },
          {
            type: 'rich_text_list',
            style: 'bullet',
            elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text: 'un' }] }],
          },
        ],
      },
      {
        type: 'actions',
        elements: [{ type: 'overflow', options: [{ text: plain('Plus'), value: 'p' }] }],
      },
    ]);
    expect(text).toBe('Objectifs\na\n*b*\n[Voir]\nArt. 7 Carte\n1 | 2\nAvec <@U1>• un\n[Plus]');
  });
});
