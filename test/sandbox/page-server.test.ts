import { request } from 'node:http';
import { describe, expect, it } from 'vitest';
import type { SandboxSnapshot } from '../../src/sandbox/protocol.ts';
import { workspaceForEachTest } from '../support/workspace.ts';
import { smallWorkspace } from './small-bot.ts';

describe('the server of the page', () => {
  const workspace = workspaceForEachTest(() =>
    smallWorkspace(() => {}, { completions: (locale) => [{ text: '/essai', hint: locale }] }),
  );
  const act = (body: unknown, headers: Record<string, string> = {}) =>
    fetch(`${workspace().sandbox.url}/sandbox/act?as=UCLAIRE`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
  /** The status for headers that `fetch` will not let one choose. */
  const statusFor = (method: string, path: string, headers: Record<string, string>) =>
    new Promise<number | undefined>((resolve, reject) => {
      const { port } = new URL(workspace().sandbox.url);
      request({ host: '127.0.0.1', port, method, path, headers }, (response) => {
        response.resume();
        resolve(response.statusCode);
      })
        .on('error', reject)
        .end(method === 'POST' ? '{"type":"dismissProblems"}' : undefined);
    });

  it('does what the page says, as the person chosen', async () => {
    const answer = await act({ type: 'post', channel: 'CTOWN', text: 'de la page & <ici>' });
    expect(await answer.json()).toEqual({ ok: true });
    expect(await workspace().as('UJOHN').waitsFor('CTOWN', 'de la page')).toMatchObject({
      user: 'UCLAIRE',
      text: 'de la page &amp; &lt;ici&gt;',
    });
  });

  it('answers a refusal with a sentence in the language of the person', async () => {
    const answer = await act({ type: 'post', channel: 'COLD', text: 'trop tard' });
    expect(await answer.json()).toEqual({ ok: false, error: 'Cette conversation est archivée.' });
  });

  it('refuses what is no act', async () => {
    expect((await act({ type: 'explode' })).status).toBe(400);
    expect((await act({ type: 'post', channel: 'CTOWN' })).status).toBe(400);
    expect((await act({ type: 'dismissProblems' }, { 'content-type': 'text/plain' })).status).toBe(400);
  });

  it('sends the whole workspace as that person sees it, then again at each change', async () => {
    const leaving = new AbortController();
    const url = `${workspace().sandbox.url}/sandbox/events?as=UGUEST`;
    const { body } = await fetch(url, { signal: leaving.signal });
    const reader = body?.pipeThrough(new TextDecoderStream()).getReader();
    let received = '';
    const next = async (isIt: (snapshot: SandboxSnapshot) => boolean): Promise<SandboxSnapshot> => {
      for (;;) {
        const end = received.indexOf('\n\n');
        if (end < 0) {
          received += (await reader?.read())?.value ?? '';
          continue;
        }
        const snapshot: SandboxSnapshot = JSON.parse(received.slice('data: '.length, end));
        received = received.slice(end + 2);
        if (isIt(snapshot)) return snapshot;
      }
    };
    const first = await next(() => true);
    expect(first.me.id).toBe('UGUEST');
    expect(first.channels.map(({ name }) => name)).toEqual(['mairie', 'petit-bot']);
    expect(first.completions).toEqual([{ text: '/essai', hint: 'fr-FR' }]);
    expect(first.shortcuts).toEqual([{ callbackId: 'note', name: 'Noter' }]);
    await workspace().as('UJOHN').says('CTOWN', 'news');
    const second = await next(({ messages }) => messages.CTOWN?.at(-1)?.text === 'news');
    expect(second.messages.CTOWN?.at(-1)?.user).toBe('UJOHN');
    leaving.abort();
  });

  it('proposes no commands or shortcuts to people of another organisation', async () => {
    expect(await workspace().sandbox.snapshot('UFAR')).toMatchObject({ completions: [], shortcuts: [] });
  });

  it('answers only those who call it by a name of loopback', async () => {
    const { port } = new URL(workspace().sandbox.url);
    expect(await statusFor('GET', '/sandbox/files/x/y', { host: `127.0.0.1:${port}` })).toBe(404);
    expect(await statusFor('GET', '/sandbox/files/x/y', { host: `localhost:${port}` })).toBe(404);
    expect(await statusFor('GET', '/sandbox/files/x/y', { host: `rebound.example.org:${port}` })).toBe(403);
  });

  it('changes nothing for the pages of other sites', async () => {
    const { port } = new URL(workspace().sandbox.url);
    const json = { 'content-type': 'application/json', host: `127.0.0.1:${port}` };
    const path = '/sandbox/act?as=UCLAIRE';
    expect(await statusFor('POST', path, { ...json, origin: `http://127.0.0.1:${port}` })).toBe(200);
    expect(await statusFor('POST', path, { ...json, origin: 'https://example.org' })).toBe(403);
    expect(await statusFor('POST', path, { ...json, origin: 'http://127.0.0.1:1' })).toBe(403);
    expect(await statusFor('POST', path, { ...json, 'sec-fetch-site': 'cross-site' })).toBe(403);
  });

  it('takes no body beyond its size', async () => {
    const response = await fetch(`${workspace().sandbox.apiUrl}auth.test`, {
      method: 'POST',
      body: 'x'.repeat(3_000_000),
    });
    expect(response.status).toBe(413);
  });
});
