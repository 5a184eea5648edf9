import { WebClient } from '@slack/web-api';
import { pino } from 'pino';
import { expect, it, onTestFinished } from 'vitest';
import type { SandboxHandle } from '../../src/sandbox/sandbox-handle.ts';
import { startSandbox } from '../../src/sandbox/start-sandbox.ts';
import manifest from '../../src/slack/manifest.json' with { type: 'json' };
import { createMessenger } from '../../src/slack/messenger.ts';
import { smallTown } from '../sandbox/small-town.ts';

const botToken = 'xoxb-small-token';
const MINUTE = 60_000;

async function town(): Promise<SandboxHandle> {
  const sandbox = await startSandbox({ workspace: smallTown, manifest, signingSecret: 'small-secret', botToken });
  onTestFinished(() => sandbox.close());
  return sandbox;
}

it('finds a post again by its key, among those near the moment at which it went out, however many came since', async () => {
  const sandbox = await town();
  const messenger = createMessenger({ botToken, apiUrl: sandbox.apiUrl }, pino({ level: 'silent' }), sandbox.now);
  const around = sandbox.now();
  const said = { conversation: 'CTOWN', message: { text: 'Rappel', blocks: [] } };
  const { ts } = await messenger.post({ ...said, postKey: 'arrived' });
  await sandbox.sleepTo(new Date(around.getTime() + 60 * MINUTE));
  const client = new WebClient(botToken, { slackApiUrl: sandbox.apiUrl });
  for (let hundred = 0; hundred < 11; hundred += 1) {
    const posts = Array.from({ length: 100 }, () => client.chat.postMessage({ channel: 'CTOWN', text: 'Bonjour' }));
    await Promise.all(posts);
  }
  expect(await messenger.find({ conversation: 'CTOWN', postKey: 'arrived', around })).toEqual({ ts });
  expect(await messenger.find({ conversation: 'CTOWN', postKey: 'lost', around })).toBeNull();
});

it('says what it posts and changes with French spaces and apostrophes, under the key that it was given', async () => {
  const sandbox = await town();
  const messenger = createMessenger({ botToken, apiUrl: sandbox.apiUrl }, pino({ level: 'silent' }), sandbox.now);
  const text = "L'échéance : vue ?";
  const message = { text, blocks: [{ type: 'section' as const, text: { type: 'mrkdwn' as const, text } }] };
  const { ts } = await messenger.post({ conversation: 'CTOWN', postKey: "l'un : vu ?", message });
  await messenger.update({ conversation: 'CTOWN', ts, message });
  const read = 'L’échéance\u00a0: vue\u202f?';
  const shown = { text: read, blocks: expect.stringContaining(read) };
  const posted = { ...shown, metadata: expect.stringContaining("l'un : vu ?") };
  expect(sandbox.calls('chat.postMessage')[0]?.arguments).toMatchObject(posted);
  expect(sandbox.calls('chat.update')[0]?.arguments).toMatchObject(shown);
});
