import { setTimeout as wait } from 'node:timers/promises';
import type { EnvelopedEvent } from '@slack/bolt';
import { describe, expect, it } from 'vitest';
import { waitUntil } from '../support/wait-until.ts';
import { startWorkspace, workspaceForEachTest } from '../support/workspace.ts';
import { smallWorkspace } from './small-bot.ts';

interface Heard {
  type: string;
  id: string;
  event: Record<string, unknown>;
}

describe('events', () => {
  let heard: Heard[] = [];
  const workspace = workspaceForEachTest(() =>
    smallWorkspace((app) => {
      app.use(async ({ body, next }) => {
        const { event, event_id: id, type } = body as unknown as EnvelopedEvent & { event: Record<string, unknown> };
        if (type === 'event_callback') heard.push({ type: String(event.type), id, event });
        await next();
      });
      app.event('app_mention', async ({ event, say }) => void (await say({ text: 'Oui ?', thread_ts: event.ts })));
      app.message('bonjour', async ({ message, say }) => {
        if (message.channel_type === 'im') await say('Bonjour à vous.');
      });
      app.event('app_home_opened', async ({ event, client }) => {
        const text = { type: 'plain_text' as const, text: `Accueil de ${event.user}` };
        await client.views.publish({ user_id: event.user, view: { type: 'home', blocks: [{ type: 'header', text }] } });
      });
      app.event('message', async () => {});
    }),
  );
  const ofType = (type: string) => heard.filter((one) => one.type === type).map((one) => one.event);

  it('tell a bot that it was named, and show its answer in the thread', async () => {
    heard = [];
    const { message } = await workspace().as('UJOHN').mentions('CTOWN', 'are you there?');
    const [event] = ofType('app_mention');
    expect(event).toMatchObject({ user: 'UJOHN', channel: 'CTOWN', text: '<@U0CTGBOT00> are you there?' });
    expect(message).toMatchObject({ text: 'Oui ?', threadTs: event?.ts });
  });

  it('tell a bot what it is told alone, and of its own messages too, which Bolt then leaves aside', async () => {
    heard = [];
    const { message } = await workspace().as('UCLAIRE').writesToBot('bonjour');
    await workspace().sandbox.settled();
    expect(message?.text).toBe('Bonjour à vous.');
    const sent = workspace().sandbox.sent('message').slice(-2);
    expect(sent.map((request) => JSON.parse(request.body).event)).toMatchObject([
      { channel_type: 'im', user: 'UCLAIRE', text: 'bonjour' },
      { channel_type: 'im', bot_id: 'B0CTGBOT00', text: 'Bonjour à vous.' },
    ]);
    expect(ofType('message')).toHaveLength(1);
  });

  it('do not come from channels where the bot is not a member', async () => {
    heard = [];
    await workspace().as('UCLAIRE').says('CQUIET', 'entre nous @petit-bot');
    expect(heard).toEqual([]);
  });

  it('do not come without their scope: private channels were not granted', async () => {
    heard = [];
    await workspace().as('UCLAIRE').says('GSECRET', 'en privé');
    expect(heard).toEqual([]);
  });

  it('tell a bot of edits and deletions, with what was there before', async () => {
    const claire = workspace().as('UCLAIRE');
    const { ts } = await claire.says('CTOWN', 'avant');
    heard = [];
    await claire.acts({ type: 'edit', channel: 'CTOWN', ts, text: 'après' });
    await claire.acts({ type: 'delete', channel: 'CTOWN', ts });
    expect(ofType('message')).toMatchObject([
      { subtype: 'message_changed', message: { text: 'après' }, previous_message: { text: 'avant' } },
      { subtype: 'message_deleted', deleted_ts: ts, previous_message: { text: 'après' } },
    ]);
    expect((await claire.sees('CTOWN')).some((message) => message.ts === ts)).toBe(false);
  });

  it('tell a bot that a mark took the place of a message with replies', async () => {
    const claire = workspace().as('UCLAIRE');
    const { ts } = await claire.says('CTOWN', 'la tête du fil');
    await claire.says('CTOWN', 'une réponse', { threadTs: ts });
    heard = [];
    await claire.acts({ type: 'delete', channel: 'CTOWN', ts });
    expect(ofType('message')).toMatchObject([
      {
        subtype: 'message_changed',
        message: { ts, subtype: 'tombstone' },
        previous_message: { text: 'la tête du fil' },
      },
    ]);
  });

  it('open the App Home, which the bot then publishes', async () => {
    expect(await workspace().as('UCLAIRE').opensHome()).toBe('Accueil de UCLAIRE');
  });

  it('can be sent a second time with the same event_id', async () => {
    heard = [];
    await workspace().as('UCLAIRE').says('CTOWN', 'une fois');
    const [request] = workspace().sandbox.sent('message').slice(-1);
    if (!request) throw new Error('nothing was sent');
    await workspace().sandbox.resend(request, 1);
    expect(heard).toHaveLength(2);
    expect(heard[1]?.id).toBe(heard[0]?.id);
  });
});

describe('an event that is not acknowledged', () => {
  it('comes again, three times at most, with the number and reason of the retry', async () => {
    const workspace = await startWorkspace(
      smallWorkspace(() => {}, {
        delays: { eventRetries: [0, 1, 1] },
        bot: async () => ({ url: 'http://127.0.0.1:9/slack/events', stop: async () => {} }),
      }),
    );
    workspace.expectProblem('dispatch_failed');
    await workspace.as('UCLAIRE').says('CTOWN', 'allô');
    const headers = () => workspace.sandbox.sent('message').map((request) => request.headers?.['x-slack-retry-num']);
    await waitUntil(workspace.sandbox, () => headers().length >= 4 || undefined, 5_000, 'too few retries');
    await wait(20);
    expect(headers()).toEqual([undefined, '1', '2', '3']);
    expect(new Set(workspace.sandbox.sent('message').map((request) => JSON.parse(request.body).event_id)).size).toBe(1);
    await workspace.close();
  });
});
