import { beforeEach, describe, expect, it } from 'vitest';
import { workspaceForEachTest } from '../support/workspace.ts';
import { form, plain } from './sample-form.ts';
import { smallWorkspace } from './small-bot.ts';

const pdf = (name: string) => ({ name, bytes: Buffer.from('%PDF-1.7') });

describe('a form that takes a file', () => {
  const taken: { name: string; size: number; body: string }[] = [];
  beforeEach(() => void taken.splice(0));
  const workspace = workspaceForEachTest(() =>
    smallWorkspace((app) => {
      app.command('/essai', async ({ ack, client, body }) => {
        await ack();
        const element = { type: 'file_input' as const, action_id: 'it', filetypes: ['pdf'], max_files: 1 };
        const blocks = [{ type: 'input' as const, block_id: 'paper', label: plain('Pièce'), element }];
        await client.views.open({ trigger_id: body.trigger_id, view: form('Pièce', { blocks }) });
      });
      app.view('form', async ({ ack, view, context }) => {
        const [file] = view.state.values.paper?.it?.files ?? [];
        const headers = { authorization: `Bearer ${context.botToken}` };
        const response = await fetch(file?.url_private_download ?? '', { headers });
        taken.push({ name: file?.name ?? '', size: file?.size ?? 0, body: await response.text() });
        await ack();
      });
    }),
  );

  it('gives it to the bot, described and whole', async () => {
    const claire = workspace().as('UCLAIRE');
    await claire.types('CTOWN', '/essai');
    await claire.fills({ paper: pdf('avis.pdf') });
    expect(await claire.submits()).toMatchObject({ errors: {}, modal: undefined });
    expect(taken).toEqual([{ name: 'avis.pdf', size: 8, body: '%PDF-1.7' }]);
  });

  it('wants one, and only of the sort that the bot named', async () => {
    const claire = workspace().as('UCLAIRE');
    await claire.types('CTOWN', '/essai');
    expect((await claire.submits()).errors).toEqual({ paper: 'Renseignez ce champ obligatoire.' });
    await claire.fills({ paper: pdf('avis.exe') });
    expect((await claire.submits()).refusal).toBe('Ce champ ne prend que ces fichiers : pdf.');
    expect(taken).toEqual([]);
  });
});
