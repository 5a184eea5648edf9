import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startWorkspace, type Workspace } from '../support/workspace.ts';
import { convocation, writeMail } from './sample-mail.ts';
import { smallWorkspace } from './small-bot.ts';

const file = '2021-05-04T06-30-00-000Z-a.eml';

describe('the mailbox', () => {
  let folder: string;
  let workspace: Workspace;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'mail-'));
    workspace = await startWorkspace(
      smallWorkspace(() => {}, { mailFolder: join(folder, 'mail'), timeZone: 'Europe/Paris' }),
    );
  });
  afterEach(async () => {
    await workspace.close();
    await rm(folder, { recursive: true });
  });
  const mails = () => join(folder, 'mail');
  const get = (path: string) => fetch(workspace.sandbox.url + path);
  const read = async (path: string) => (await get(path)).text();

  it('lists the mails, newest first, in the language of the person and on the clock of the sandbox', async () => {
    expect(await read('/mail?as=UCLAIRE')).toContain('Le bot n’a encore envoyé aucun message.');
    await writeMail(mails(), '2021-05-01-b.eml', { to: 'hugo@example.org', subject: 'Le premier', text: 'Bonjour' });
    await writeMail(mails(), file, convocation);
    const french = await read('/mail?as=UCLAIRE');
    expect(french).toContain('<html lang="fr-FR">');
    expect(french.indexOf('Convocation du 1er juin')).toBeLessThan(french.indexOf('Le premier'));
    expect(french).toContain('« évaluation » &lt;b&gt;à mi-parcours&lt;/b&gt;');
    expect(french).toContain('De La convention · À Élodie Ribeyre-Château, karim@example.org');
    expect(french).toContain('4 mai 2021 08:30');
    const english = await read('/mail?as=UJOHN');
    expect(english).toMatch(/<html lang="en-GB">[\s\S]*From La convention · To Élodie/);
  });

  it('shows one mail: its headers, its HTML in a frame without scripts, its text, its attachments', async () => {
    await writeMail(mails(), file, convocation);
    const page = await read(`/mail/${file}?as=UCLAIRE`);
    expect(page).toContain('Élodie Ribeyre-Château &lt;elodie@example.org&gt;, karim@example.org');
    expect(page).toContain('Claire Aubépine &lt;claire@example.org&gt;');
    expect(page).toContain('mardi 4 mai 2021 08:30');
    expect(page).toContain('&lt;b&gt;Texte&lt;/b&gt;');
    expect(page).not.toContain('<script');
    expect(page).toMatch(/<iframe[^>]* sandbox="allow-popups allow-popups-to-escape-sandbox"/);
    const frame = await get(`/mail/${file}/html?as=UCLAIRE`);
    expect(frame.headers.get('content-security-policy')).toMatch(/default-src 'none';.*sandbox allow-popups/);
    expect(await frame.text()).toMatch(/<base target="_blank">[\s\S]*<strong>convoqué·e<\/strong>/);
  });

  it('gives the source and the attachments as they are, to be read or kept, never run', async () => {
    await writeMail(mails(), file, convocation);
    const source = await get(`/mail/${file}/source`);
    expect([source.headers.get('content-type'), source.headers.get('x-content-type-options')]).toEqual([
      'text/plain; charset=utf-8',
      'nosniff',
    ]);
    expect(await source.text()).toMatch(/^From: La convention <ctg@example\.org>\r\n/);
    const attachment = await get(`/mail/${file}/attachments/0`);
    expect(attachment.headers.get('content-type')).toBe('application/octet-stream');
    expect(attachment.headers.get('content-disposition')).toBe("attachment; filename*=UTF-8''%C3%A9t%C3%A9.ics");
    expect(await attachment.text()).toContain('BEGIN:VCALENDAR');
    for (const part of ['attachments/1', 'attachments/length', 'attachments', 'headers']) {
      expect((await get(`/mail/${file}/${part}`)).status).toBe(404);
    }
  });

  it('opens nothing but the mails of its folder', async () => {
    await writeFile(join(folder, 'secret.eml'), 'Subject: secret\r\n\r\n');
    await writeFile(join(mails(), 'notes.txt'), 'Subject: notes\r\n\r\n');
    await writeFile(join(mails(), '.hidden.eml'), 'Subject: hidden\r\n\r\n');
    await mkdir(join(mails(), 'folder.eml'));
    const names = [
      '..%2Fsecret.eml',
      '%2e%2e%2fsecret.eml',
      '..%5Csecret.eml',
      'notes.txt',
      '.hidden.eml',
      'folder.eml',
    ];
    for (const name of [...names, encodeURIComponent(join(folder, 'secret.eml')), '%00.eml', '%ff.eml']) {
      expect([name, (await get(`/mail/${name}`)).status]).toEqual([name, 404]);
    }
    expect(await read('/mail')).toContain('Le bot n’a encore envoyé aucun message.');
    expect((await get('/mail?as=UNOBODY')).status).toBe(404);
  });

  it('lists a file that is no mail under its name, and still gives its source', async () => {
    await writeFile(join(mails(), 'broken.eml'), Buffer.from([0, 1, 2, 255]));
    expect(await read('/mail?as=UCLAIRE')).toMatch(/\(sans objet\)[\s\S]*broken\.eml/);
    expect(await read('/mail/broken.eml?as=UCLAIRE')).toContain('/mail/broken.eml/source');
  });

  it('turns the page after fifty mails', async () => {
    const names = Array.from({ length: 120 }, (_, index) => String(index).padStart(3, '0'));
    for (const name of names) await writeFile(join(mails(), `${name}.eml`), `Subject: Mail-${name}\r\n\r\n`);
    const shown = async (page: string) =>
      [...(await read(`/mail?as=UCLAIRE&page=${page}`)).matchAll(/Mail-(\d+)/g)].map(([, name]) => name);
    expect(await shown('1')).toEqual(names.slice(70).reverse());
    expect(await shown('3')).toEqual(names.slice(0, 20).reverse());
    expect([await shown('99'), await shown('x')]).toEqual([await shown('3'), await shown('1')]);
    expect(await read('/mail?as=UCLAIRE&page=2')).toMatch(/Plus récents[\s\S]*51 à 100 sur 120[\s\S]*Plus anciens/);
  });

  it('is counted in the snapshot, which is sent anew when a mail comes', async () => {
    expect((await workspace.sandbox.snapshot('UCLAIRE')).mailCount).toBe(0);
    const told = new Promise<void>((resolve) => workspace.sandbox.onChange(resolve));
    await writeMail(mails(), file, convocation);
    await told;
    expect((await workspace.sandbox.snapshot('UCLAIRE')).mailCount).toBe(1);
    await rm(mails(), { recursive: true });
    expect((await workspace.sandbox.snapshot('UCLAIRE')).mailCount).toBe(0);
  });

  it('is not there without a folder', async () => {
    const without = await startWorkspace(smallWorkspace(() => {}));
    expect((await without.sandbox.snapshot('UCLAIRE')).mailCount).toBeNull();
    expect((await fetch(`${without.sandbox.url}/mail`)).status).toBe(404);
    await without.close();
  });
});
