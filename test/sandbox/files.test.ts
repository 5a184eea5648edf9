import { WebClient } from '@slack/web-api';
import { describe, expect, it } from 'vitest';
import { workspaceForEachTest } from '../support/workspace.ts';
import { smallWorkspace } from './small-bot.ts';
import { uploadFile } from './upload-file.ts';

describe('files', () => {
  let heard: Record<string, unknown>[];
  const workspace = workspaceForEachTest(() => {
    heard = [];
    return smallWorkspace((app) => {
      app.event('message', async ({ event }) => void heard.push({ ...event }));
    });
  });
  const page = { fileName: 'p.html', mimeType: 'text/html', base64: Buffer.from('<b>x</b>').toString('base64') };
  const sendPage = () =>
    workspace()
      .as('UCLAIRE')
      .acts({ type: 'upload', channel: 'CTOWN', text: 'ma page', ...page });
  const client = () => new WebClient('xoxb-small-token', { slackApiUrl: workspace().sandbox.apiUrl });
  const read = async (url: string) => (await fetch(workspace().sandbox.url + url)).text();

  it('of the bot arrive in a channel with their bytes and their title', async () => {
    await uploadFile(client(), 'CTOWN', 'ordre.txt', 'Ordre du jour', 'Ordre du jour : café');
    const message = await workspace().as('UJOHN').waitsFor('CTOWN', 'ordre.txt');
    expect(message.files).toMatchObject([{ title: 'Ordre du jour', mimeType: 'text/plain' }]);
    expect(await read(message.files[0]?.url ?? '')).toBe('Ordre du jour : café');
  });

  it('of the bot must have exactly the announced length', async () => {
    workspace().expectProblem('length_mismatch');
    workspace().expectProblem('file_not_found');
    const { upload_url: url = '', file_id: id = '' } = await client().files.getUploadURLExternal({
      filename: 'a.txt',
      length: 3,
    });
    expect((await fetch(url, { method: 'POST', body: 'quatre' })).status).toBe(400);
    await expect(client().files.completeUploadExternal({ files: [{ id }] })).rejects.toThrow('file_not_found');
  });

  it('of a person reach the bot with the message', async () => {
    await sendPage();
    expect(heard.at(-1)).toMatchObject({
      subtype: 'file_share',
      text: 'ma page',
      files: [{ name: 'p.html', size: 8 }],
    });
  });

  it('of a person are given to the bot with its token, and lead anybody else to the sign-in page', async () => {
    await sendPage();
    const [given] = (heard.at(-1)?.files ?? []) as Record<string, string>[];
    const { id = '', url_private_download: url = '' } = given ?? {};
    const { file } = await client().files.info({ file: id });
    expect(file).toMatchObject({ name: 'p.html', url_private_download: url });
    const headers = { authorization: 'Bearer xoxb-small-token' };
    for (const address of [url, file?.url_private ?? '']) {
      expect(await (await fetch(address, { headers })).text()).toBe('<b>x</b>');
    }
    for (const authorization of ['', 'Bearer xoxb-another']) {
      workspace().expectProblem('not_authed');
      const refused = await fetch(url, { headers: { authorization }, redirect: 'manual' });
      expect(refused.status).toBe(302);
      expect(refused.headers.get('location')).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\?redir=%2Ffiles-pri%2F/);
    }
  });

  it('of a conversation that the bot is not in are not found', async () => {
    workspace().expectProblem('file_not_found');
    const john = workspace().as('UJOHN');
    const base64 = Buffer.from('x').toString('base64');
    const upload = { type: 'upload', text: '', fileName: 'own.txt', mimeType: 'text/plain', base64 } as const;
    await john.acts({ ...upload, channel: 'CQUIET' });
    const [file] = (await john.waitsFor('CQUIET', 'own.txt')).files;
    await expect(client().files.info({ file: file?.id ?? '' })).rejects.toThrow('file_not_found');
  });

  it('of a person are never opened in the page, unless they are pictures', async () => {
    await sendPage();
    const [file] = (await workspace().as('UJOHN').waitsFor('CTOWN', 'p.html')).files;
    const { headers } = await fetch(workspace().sandbox.url + file?.url);
    expect(headers.get('content-type')).toBe('application/octet-stream');
    expect(headers.get('content-disposition')).toContain('attachment');
  });
});
