import { expect, it } from 'vitest';
import { CHANNEL, issoireWorkspace, USER } from '../support/issoire-workspace.ts';
import { memoryMailer } from '../support/memory-mailer.ts';
import { linkIn, openPage } from '../support/open-page.ts';

const YANN = 'yann.genet@agglo-issoire.example';
const mailer = memoryMailer();
const town = issoireWorkspace({ withClock: true, mailer });

it('a sheet’s lead who reads e-mail only says where it stands by the reminder’s link', async () => {
  const { db } = town().deps;
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
  await town().at('2021-05-25T08:00:00Z');
  const text = mailer.sent.findLast(({ to }) => to.address === YANN)?.text ?? '';
  expect(text).toContain('FA-01 Relais itinérant');
  expect(text).not.toContain('/ctg action');
  const form = await openPage(linkIn(text, 'Suivi', town().botUrl));
  for (const told of ['FA-01 Relais itinérant', 'du 1er janvier 2021 au 31 mai 2021', 'Freins']) {
    expect(form.page).toContain(told);
  }
  expect((await form.sends({ status: 'BLOCKED' })).status).toBe(409);
  const said = await form.sends({ status: 'BLOCKED', blockers: 'Pas de véhicule' });
  expect(said.page).toContain('FA-01 : Bloqué');
  const shown = await town().as(USER.claire).types(CHANNEL.agreement, '/ctg action FA-01');
  expect(shown.text).toContain('Bloqué, 30 %');
  expect(shown.text).toContain('Yann Genêt : Bloqué, 30 % ; Pas de véhicule');
});
