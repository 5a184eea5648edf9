import { expect, it } from 'vitest';
import { testDatabase } from '../support/database.ts';
import { CHANNEL, issoireWorkspace, USER } from '../support/issoire-workspace.ts';
import { memoryMailer } from '../support/memory-mailer.ts';
import { openForm } from '../support/open-form.ts';
import { readPage } from '../support/read-page.ts';
import { sampleSheets } from '../support/sample-sheets.ts';

const YANN = 'yann.genet@agglo-issoire.example';
const mailer = memoryMailer();
const workspace = issoireWorkspace({ beginsAt: '2021-08-30T07:00:00Z', withClock: true, mailer });
const shown = async (line: string) => (await workspace().as(USER.claire).types(CHANNEL.agreement, line)).text;
const at = (instant: string) => workspace().sandbox.moveTo(new Date(instant));
const mails = () => mailer.sent.filter(({ to, text }) => to.address === YANN && text.includes('où en est-elle'));

it('a lead who reads e-mail only has their sheets in few letters, with a link each that counts once', async () => {
  const { db } = await testDatabase();
  await sampleSheets(
    Array.from({ length: 12 }, (_, place) => ({
      title: `Action ${place + 1}`,
      lead: 'Yann Genêt',
      dueOn: '2021-12-31',
    })),
  );
  await db.person.updateMany({ where: { name: 'Yann Genêt' }, data: { reachBy: 'EMAIL', email: YANN } });
  const claire = workspace().as(USER.claire);
  await openForm(claire, '/ctg reunions', 'Planifier une réunion');
  await claire.fills({ committee: 'COPIL', day: '2021-11-16', hour: '14:00', place: 'Ardes' });
  expect((await claire.submits()).errors).toEqual({});
  await at('2021-11-02T08:30:00Z');
  // Ten in the first, in the order of their numbers, two in the second.
  expect(mails().map(({ text }) => [...text.matchAll(/^FA-(\d\d) /gm)].map(([, number]) => Number(number)))).toEqual([
    [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
    [11, 12],
  ]);
  const text = mails()[1]?.text ?? '';
  const lines = text.split('\n');
  const address = lines[lines.findLastIndex((line) => line.startsWith('Dire où elle en est')) + 1] ?? '';
  const link = address.replace('http://bot.example', new URL(workspace().botUrl).origin);
  expect(await readPage(link)).toContain('FA-12 Action 12');
  for (let time = 0; time < 2; time += 1) {
    const body = new URLSearchParams({ status: 'IN_PROGRESS', blockers: '' });
    expect(await readPage(link, { method: 'POST', body })).toContain('FA-12 : En cours');
  }
  const sheet = await db.actionSheet.findFirstOrThrow({ where: { reference: 'FA-12' }, include: { updates: true } });
  // Nothing changed, and yet it was answered: once.
  expect(sheet.updates).toHaveLength(1);
  const list = await shown('/ctg relancer');
  expect(list).toContain('FA-12 Action 12 — En cours ; Yann Genêt');
  expect(list).toMatch(/Yann Genêt — FA-01 depuis le 2 novembre 2021.*FA-11 depuis/);
});
