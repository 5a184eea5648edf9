import { describe, expect, it } from 'vitest';
import { workspaceForEachTest } from '../support/workspace.ts';
import { smallWorkspace } from './small-bot.ts';

describe('a request to the bot', () => {
  let commands = 0;
  const workspace = workspaceForEachTest(() =>
    smallWorkspace((app) =>
      app.command('/essai', async ({ ack }) => {
        commands += 1;
        await ack('Oui.');
      }),
    ),
  );
  const typed = async () => {
    await workspace().as('UCLAIRE').types('CTOWN', '/essai');
    const request = workspace().sandbox.sent('command').at(-1);
    if (!request) throw new Error('nothing was sent');
    commands = 0;
    return request;
  };

  it('is taken when it is signed as Slack signs, however often it comes', async () => {
    const request = await typed();
    expect(await workspace().sandbox.forge(request, {})).toBe(200);
    expect(await workspace().sandbox.resend(request)).toMatchObject({ kind: 'ok', body: 'Oui.' });
    expect(commands).toBe(2);
  });

  it.each([
    ['by somebody else', { secret: 'guessed' }],
    ['six minutes ago', { timestamp: Math.floor(Date.now() / 1000) - 360 }],
    ['for another body', { body: 'command=%2Fessai&text=autre' }],
  ])('is refused by Bolt when it was signed %s', async (_, forgery) => {
    const request = await typed();
    expect(await workspace().sandbox.forge(request, forgery)).toBe(401);
    expect(commands).toBe(0);
    expect(workspace().problems()).toEqual([]);
  });
});
