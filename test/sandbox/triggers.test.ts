import type { App } from '@slack/bolt';
import { describe, expect, it } from 'vitest';
import { type Workspace, workspaceForEachTest } from '../support/workspace.ts';
import { smallWorkspace } from './small-bot.ts';

const view = { type: 'modal' as const, title: { type: 'plain_text' as const, text: 'Titre' }, blocks: [] };

describe('a trigger_id', () => {
  let current: () => Workspace;
  const listen = (app: App) =>
    app.command('/essai', async ({ ack, client, respond, body, command }) => {
      await ack();
      const { trigger_id } = body;
      const { sandbox } = current();
      if (command.text === 'tard') await sandbox.moveTo(new Date(sandbox.now().getTime() + 3_100));
      const open = () => client.views.open({ trigger_id, view });
      const refusal = await (command.text === 'deux' ? open().then(open) : open()).then(
        () => 'ouvert',
        (error: { data: { error: string } }) => error.data.error,
      );
      await respond(refusal);
    });
  const workspace = workspaceForEachTest(() => smallWorkspace(listen));
  current = workspace;

  it('opens one modal', async () => {
    expect(await workspace().as('UCLAIRE').types('CTOWN', '/essai une')).toMatchObject({ modal: { title: 'Titre' } });
    await workspace().as('UCLAIRE').waitsFor('CTOWN', 'ouvert');
  });

  it('opens no second one', async () => {
    workspace().expectProblem('exchanged_trigger_id');
    expect(await workspace().as('UJOHN').types('CTOWN', '/essai deux')).toMatchObject({ modal: { title: 'Titre' } });
    await workspace().as('UJOHN').waitsFor('CTOWN', 'exchanged_trigger_id');
  });

  it('lapses after three seconds', async () => {
    workspace().expectProblem('expired_trigger_id');
    const { text, modal } = await workspace().as('UGUEST').types('CTOWN', '/essai tard');
    expect([text, modal]).toEqual(['expired_trigger_id', undefined]);
  });
});

describe('an acknowledgement', () => {
  const workspace = workspaceForEachTest(() =>
    smallWorkspace(
      (app) =>
        app.command('/essai', async ({ ack }) => {
          await new Promise((resolve) => setTimeout(resolve, 200));
          await ack('Enfin.');
        }),
      { delays: { ack: 50 } },
    ),
  );

  it('that comes too late is thrown away, and called late', async () => {
    workspace().expectProblem('operation_timeout');
    const { refusal } = await workspace().as('UCLAIRE').types('CTOWN', '/essai');
    expect(refusal).toContain('operation_timeout');
    await workspace().sandbox.settled();
    expect(workspace().problems()).toMatchObject([{ kind: 'late_ack', where: 'command' }]);
    expect(await workspace().as('UCLAIRE').sees('CTOWN')).toEqual([]);
  });
});
