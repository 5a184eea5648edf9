import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { simpleParser } from 'mailparser';
import { expect, it } from 'vitest';
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
