import { describe, expect, it } from 'vitest';
import { workspaceForEachTest } from '../support/workspace.ts';
import { smallWorkspace } from './small-bot.ts';

describe('a slash command', () => {
  const workspace = workspaceForEachTest(() =>
    smallWorkspace(
      (app) => {
        app.command('/essai', async ({ command, ack, respond }) => {
          if (command.text === 'tout de suite') return ack('Tout de suite.');
          if (command.text === 'mal')
            return ack({ blocks: [{ type: 'header', text: { type: 'plain_text', text: '' } }] });
          if (command.text === 'jamais') return;
          await ack();
          if (command.text === 'public') await respond({ text: 'Pour tous.', response_type: 'in_channel' });
          else await respond({ text: command.text });
        });
        app.command('/brut', async ({ command, ack }) => ack(command.text));
      },
      { delays: { ack: 400 } },
    ),
  );

  it('is answered on its response_url, to the person alone', async () => {
    const { message } = await workspace().as('UCLAIRE').types('CTOWN', '/essai bonjour');
    expect(message).toMatchObject({ text: 'bonjour', isEphemeral: true, channel: 'CTOWN' });
    expect(await workspace().as('UJOHN').sees('CTOWN')).toEqual([]);
  });

  it('can be answered in its acknowledgement', async () => {
    const { text } = await workspace().as('UCLAIRE').types('CTOWN', '/essai tout de suite');
    expect(text).toBe('Tout de suite.');
  });

  it('can be answered to the whole channel, even where the bot is not a member', async () => {
    await workspace().as('UCLAIRE').types('CQUIET', '/essai public');
    expect(await workspace().as('UJOHN').waitsFor('CQUIET', 'Pour tous.')).toMatchObject({ isEphemeral: false });
  });

  it('carries names as ids and its own signs encoded, when the manifest asks for it', async () => {
    const { message } = await workspace().as('UCLAIRE').types('CTOWN', '/essai @john, #mairie & <b> a@b.fr @inconnu');
    expect(message?.text).toBe('<@UJOHN|john>, <#CTOWN|mairie> &amp; &lt;b&gt; a@b.fr @inconnu');
  });

  it('carries what was typed, when the manifest does not', async () => {
    const { message } = await workspace().as('UCLAIRE').types('CTOWN', '/brut @john & <b>');
    expect(message?.text).toBe('@john & <b>');
  });

  it('does not work in threads, and says so in the language of the person', async () => {
    const { ts } = await workspace().as('UCLAIRE').says('CTOWN', 'une racine');
    const french = await workspace().as('UCLAIRE').types('CTOWN', '/essai x', { threadTs: ts });
    const english = await workspace().as('UJOHN').types('CTOWN', '/essai x', { threadTs: ts });
    expect(french.refusal).toBe('/essai ne fonctionne pas dans les fils de discussion.');
    expect(english.refusal).toBe('/essai is not supported in threads.');
  });

  it('is closed to people of another organisation, open to guests, and must exist', async () => {
    const foreign = await workspace().as('UFAR').types('CTOWN', '/essai x');
    const guest = await workspace().as('UGUEST').types('CTOWN', '/essai x');
    const unknown = await workspace().as('UCLAIRE').types('CTOWN', '/absent');
    expect(foreign.refusal).toContain("membres de l'organisation");
    expect(guest.text).toBe('x');
    expect(unknown.refusal).toBe("/absent n'est pas une commande connue.");
  });

  it('that is not acknowledged in time fails with a timeout, and is a problem', async () => {
    workspace().expectProblem('operation_timeout');
    const { refusal } = await workspace().as('UJOHN').types('CTOWN', '/essai jamais');
    expect(refusal).toBe('/essai failed with the error "operation_timeout".');
    expect(workspace().problems()).toMatchObject([{ kind: 'no_ack', where: 'command' }]);
  });

  it('acknowledged with wrong blocks fails, and is a problem', async () => {
    workspace().expectProblem('invalid_blocks');
    const { refusal } = await workspace().as('UCLAIRE').types('CTOWN', '/essai mal');
    expect(refusal).toContain('dispatch_failed');
    expect(workspace().problems()[0]?.detail).toBe('must be more than 0 characters [json-pointer:/blocks/0/text/text]');
  });
});
