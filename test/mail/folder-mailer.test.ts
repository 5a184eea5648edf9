import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { simpleParser } from 'mailparser';
import { describe, expect, it } from 'vitest';
import { folderMailer } from '../../src/mail/folder-mailer.ts';
import { temporaryFolder } from '../database/temporary-folder.ts';

it('the sandbox’s mailer writes each mail as a file that any mail program opens, in order of time', async () => {
  const folder = path.join(await temporaryFolder(), 'mail');
  let hour = 8;
  const now = () => new Date(Date.UTC(2021, 4, 3, hour));
  const mailer = folderMailer({ folder, from: 'CTG <ctg@sandbox.example>', now });
  const mail = {
    to: { name: 'Josette Merisier', address: 'j@agglo.example' },
    text: 'Bonjour été',
    html: '<p>Été</p>',
  };
  await mailer.send({ ...mail, subject: 'Première', key: 'b' });
  hour = 9;
  await mailer.send({ ...mail, subject: 'Seconde', key: 'a' });
  const files = (await readdir(folder)).toSorted();
  expect(files).toHaveLength(2);
  const parsed = await Promise.all(files.map(async (name) => simpleParser(await readFile(path.join(folder, name)))));
  expect(parsed.map(({ subject }) => subject)).toEqual(['Première', 'Seconde']);
  expect(parsed[0]?.date?.toISOString()).toBe('2021-05-03T08:00:00.000Z');
  expect(parsed[0]?.text).toContain('Bonjour été');
});

describe('a mail written twice', () => {
  const mail = { to: { name: 'Zoé', address: 'z@agglo.example' }, text: 'a', html: '<p>a</p>' };
  const at = new Date('2021-05-03T08:00:00Z');

  it('replaces its file, and keeps its place, even an hour later', async () => {
    const folder = temporaryFolder();
    let now = at;
    const mailer = folderMailer({ folder, from: 'ctg@sandbox.example', now: () => now });
    const key = 'f'.repeat(32);
    await mailer.send({ ...mail, subject: 'Essai', key });
    now = new Date('2021-05-03T09:00:00Z');
    await mailer.send({ ...mail, subject: 'Reprise', key });
    const files = await readdir(folder);
    expect(files).toEqual([`2021-05-03T08-00-00-000Z-${key}.eml`]);
    expect((await simpleParser(await readFile(path.join(folder, files[0] ?? '')))).subject).toBe('Reprise');
  });

  it('is told from another of the same moment, however alike their keys, and no key leads out of the folder', async () => {
    const folder = path.join(temporaryFolder(), 'mail');
    const mailer = folderMailer({ folder, from: 'ctg@sandbox.example', now: () => at });
    const keys = [`${'f'.repeat(31)}0`, `${'f'.repeat(31)}1`, 'f', '../../f', 'x-f'];
    for (const key of keys) await mailer.send({ ...mail, subject: key, key });
    expect(await readdir(folder)).toHaveLength(keys.length);
    expect(await readdir(path.dirname(folder))).toEqual(['mail']);
  });
});
