import { expect, it } from 'vitest';
import { testDatabase } from '../support/database.ts';
import { CHANNEL, issoireWorkspace, USER } from '../support/issoire-workspace.ts';
import { memoryMailer } from '../support/memory-mailer.ts';
import { readPage } from '../support/read-page.ts';

const YANN = 'yann.genet@agglo-issoire.example';
const mailer = memoryMailer();
const workspace = issoireWorkspace({ beginsAt: '2021-05-03T07:00:00Z', withClock: true, mailer });

it('a sheet’s lead who reads e-mail only says where it stands by the reminder’s link', async () => {
  const { db } = await testDatabase();
  await db.person.updateMany({ where: { name: 'Yann Genêt' }, data: { reachBy: 'EMAIL', email: YANN } });
  const lead = await db.person.findFirstOrThrow({ where: { name: 'Yann Genêt' } });
  const objective = await db.objective.findFirstOrThrow({ where: { code: 'O1.1' } });
  const party = await db.party.findFirstOrThrow({ where: { code: 'API' } });
  await db.actionSheet.create({
    data: {
      agreementId: lead.agreementId,
      number: 1,
      reference: 'FA-01',
      title: 'Relais itinérant',
      objectiveId: objective.id,
      leadPartyId: party.id,
      leadPersonId: lead.id,
      startsOn: new Date('2021-01-01'),
      dueOn: new Date('2021-05-31'),
      progress: 30,
      createdAt: new Date('2021-01-01'),
    },
  });
  await workspace().sandbox.moveTo(new Date('2021-05-25T08:00:00Z'));
  const text = mailer.sent.findLast(({ to }) => to.address === YANN)?.text ?? '';
  expect(text).toContain('FA-01 Relais itinérant');
  expect(text).not.toContain('/ctg action');
  const lines = text.split('\n');
  const address = lines[lines.findIndex((line) => line.startsWith('Dire où elle en est')) + 1] ?? '';
  const link = address.replace('http://bot.example', new URL(workspace().botUrl).origin);
  expect(await readPage(link)).toContain('Freins');
  const press = (given: Record<string, string>) => fetch(link, { method: 'POST', body: new URLSearchParams(given) });
  expect((await press({ status: 'BLOCKED', blockers: '' })).status).toBe(409);
  expect(await readPage(await press({ status: 'BLOCKED', blockers: 'Pas de véhicule' }))).toContain('FA-01 : Bloqué');
  const shown = await workspace().as(USER.claire).types(CHANNEL.agreement, '/ctg action FA-01');
  expect(shown.text).toContain('Bloqué, 30 %');
  expect(shown.text).toContain('Yann Genêt : Bloqué, 30 % ; Pas de véhicule');
});
