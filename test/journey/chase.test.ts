import { beforeAll, describe, expect, it } from 'vitest';
import type { SandboxMessage } from '../../src/sandbox/protocol.ts';
import { testDatabase } from '../support/database.ts';
import { CHANNEL, issoireWorkspace, USER } from '../support/issoire-workspace.ts';
import { openForm } from '../support/open-form.ts';
import { sampleSheets } from '../support/sample-sheets.ts';
import { readText } from '../support/workspace.ts';

const YANN = 'U0YANN0001';
const workspace = issoireWorkspace({ beginsAt: '2021-08-30T07:00:00Z', withClock: true });
const claire = () => workspace().as(USER.claire);
const at = (instant: string) => workspace().sandbox.moveTo(new Date(instant));

async function shown(line: string, userId: string = USER.claire): Promise<string> {
  const { text, refusal } = await workspace().as(userId).types(CHANNEL.agreement, line);
  return `${text}${refusal ?? ''}`;
}

/** What a person was asked of their sheets, message by message. */
async function asked(userId: string): Promise<SandboxMessage[]> {
  const person = workspace().as(userId);
  return (await person.sees(person.botChannel)).filter((one) =>
    /où en est-elle|where does it stand/.test(readText(one)),
  );
}

async function cardOf(userId: string): Promise<SandboxMessage> {
  const card = (await asked(userId)).at(-1);
  if (!card) throw new Error(`${userId} was asked nothing`);
  return card;
}

async function planMeeting(committee: string, day: string): Promise<void> {
  await openForm(claire(), '/ctg reunions', 'Planifier une réunion');
  await claire().fills({ committee, day, hour: '14:00', place: 'Ardes' });
  expect((await claire().submits()).errors).toEqual({});
}

beforeAll(async () => {
  await sampleSheets([
    { title: 'Relais itinérant', lead: 'Yann Genêt', dueOn: '2021-12-31', status: 'PLANNED' },
    { title: 'Cartographie', lead: 'Yann Genêt', dueOn: '2021-12-31' },
    { title: 'Point d’écoute', lead: 'Emma Hazel', dueOn: '2021-12-31' },
    { title: 'Ludothèque', lead: null, dueOn: '2021-12-31' },
    { title: 'Crèche ouverte', lead: 'Yann Genêt', dueOn: '2021-06-30', status: 'DONE' },
  ]);
});

describe('two weeks before a committee', () => {
  it('who leads open sheets is asked once, in one message, in their language; a closed sheet is left alone', async () => {
    await planMeeting('CT', '2021-09-21');
    expect(await shown('/ctg relancer')).toContain(
      'Séance du 21 septembre 2021 (Comité technique) : relance automatique le 7 septembre 2021.',
    );
    await at('2021-09-06T16:00:00Z');
    expect(await asked(YANN)).toEqual([]);
    await at('2021-09-07T07:05:00Z');
    const cards = await asked(YANN);
    expect(cards).toHaveLength(1);
    const text = readText(cards[0] as SandboxMessage);
    expect(text).toContain('Où en sont vos 2 fiches ?');
    expect(text).toMatch(
      /FA-01 Relais itinérant[\s\S]*séance du 21 septembre 2021[\s\S]*À venir[\s\S]*FA-02 Cartographie/,
    );
    expect(text).toContain('[Toujours pareil] [En cours] [Réalisé] [En pause] [Bloqué] [Dire où elle en est]');
    expect(text).not.toContain('FA-05');
    expect(readText(await cardOf(USER.emma))).toContain('FA-03 Point d’écoute: where does it stand?');
    expect(readText(await cardOf(USER.emma))).toContain('[No change]');
    await at('2021-09-09T08:00:00Z');
    expect(await asked(YANN)).toHaveLength(1);
  });

  it('an answer by a button is kept, « toujours pareil » too, shown on the card; pressed again it changes nothing', async () => {
    const yann = workspace().as(YANN);
    await yann.clicks(await cardOf(YANN), 'Toujours pareil');
    const { db } = await testDatabase();
    const sheet = await db.actionSheet.findFirstOrThrow({ where: { reference: 'FA-01' }, include: { updates: true } });
    expect(sheet.updates.map(({ status, by }) => [status, by])).toEqual([['PLANNED', 'Yann Genêt']]);
    const text = readText(await cardOf(YANN));
    expect(text).toMatch(/FA-01 Relais itinérant[\s\S]*Réponse notée\. Aujourd’hui : À venir[\s\S]*FA-02/);
    expect(text).toContain('[Réalisé]');
  });

  it('« bloqué » asks for a word on what blocks, which lands on the agenda’s draft; it says who has not answered', async () => {
    expect(await shown('/ctg agenda CT-2021-S2')).not.toContain('Fiche action FA-02');
    const yann = workspace().as(YANN);
    await yann.clicks(await cardOf(YANN), 'Bloqué');
    await yann.fills({ blockers: '' });
    expect(Object.keys((await yann.submits()).errors)).toEqual(['blockers']);
    await yann.fills({ blockers: 'Pas de fond de carte' });
    expect((await yann.submits()).errors).toEqual({});
    const agenda = await shown('/ctg agenda CT-2021-S2');
    expect(agenda).toMatch(/1\. Fiche action FA-02 .*\nBloqué\nFreins : Pas de fond de carte/);
    expect(agenda).toContain('Sans réponse à la relance : FA-03');
    // Whoever reads the agenda without being of a party reads no more of a sheet than its reference (Art. 12).
    const { db } = await testDatabase();
    await db.meeting.updateMany({ where: { reference: 'CT-2021-S2' }, data: { papersFor: 'PUBLIC' } });
    const open = await shown('/ctg agenda CT-2021-S2', USER.fatou);
    expect(open).toContain('Fiche action FA-02');
    expect(open).not.toMatch(/Freins|Bloqué|FA-03/);
    await at('2021-09-09T08:10:00Z');
    expect(readText(await cardOf(YANN))).toMatch(/FA-02[\s\S]*Réponse notée\. Aujourd’hui : Bloqué/);
  });

  it('who has not answered is listed for the stewards, and asked again once a day at most', async () => {
    const list = await shown('/ctg relancer');
    expect(list).toContain('Emma Hazel — FA-03 depuis le 7 septembre 2021');
    expect(list).toMatch(/Ont répondu[\s\S]*FA-02 Cartographie — Bloqué ; Yann Genêt, le 9 septembre 2021/);
    expect(list).toContain('FA-04 Ludothèque — sans personne pilote');
    expect(list).not.toContain('FA-05');
    const press = async () => {
      const { message } = await claire().types(CHANNEL.agreement, '/ctg relancer');
      return message as SandboxMessage;
    };
    const first = await press();
    expect((await claire().clicks(first, 'Relancer encore')).text).toContain('Relance partie : FA-03 (Emma Hazel)');
    expect((await claire().clicks(first, 'Relancer encore')).text).toContain('Déjà relancée aujourd’hui : FA-03');
    expect(await shown('/ctg relancer')).not.toContain('[Relancer encore]');
    await at('2021-09-09T08:20:00Z');
    expect(await asked(USER.emma)).toHaveLength(2);
    expect(readText(await cardOf(USER.emma))).toContain('Asked by Claire');
  });

  it('five days before, who coordinates is told who is silent', async () => {
    await at('2021-09-15T16:00:00Z');
    const silent = async () =>
      (await claire().sees(claire().botChannel)).filter((one) => readText(one).includes('Fiches sans réponse avant'));
    expect(await silent()).toEqual([]);
    await at('2021-09-16T08:00:00Z');
    const [told] = await silent();
    expect(readText(told as SandboxMessage)).toContain('Emma Hazel : FA-03 depuis le 7 septembre 2021');
    expect(readText(told as SandboxMessage)).not.toContain('Yann Genêt');
  });

  it('a click on an old card changes nothing of a sheet that was closed meanwhile', async () => {
    const old = (await asked(USER.emma))[0] as SandboxMessage;
    await openForm(claire(), '/ctg action FA-03', 'Suivi');
    await claire().fills({ status: 'Réalisé' });
    expect((await claire().submits()).errors).toEqual({});
    await claire().closes();
    const emma = workspace().as(USER.emma);
    const answer = await emma.clicks(old, 'Paused');
    expect(`${answer.text}${answer.refusal ?? ''}`).toContain('FA-03 has changed since this message: Done');
    expect(await shown('/ctg action FA-03')).toContain('Réalisé');
    await at('2021-09-16T08:10:00Z');
    for (const card of await asked(USER.emma)) expect(readText(card)).not.toContain('[Paused]');
  });
});

describe('whoever likes to ask of their own accord', () => {
  it('asks of one sheet, of a party’s, of all; a closed one is refused, and so is who keeps no records', async () => {
    expect(await shown('/ctg relancer FA-01', YANN)).toContain('Seuls la coordination et le secrétariat');
    expect(await shown('/ctg relancer', USER.fatou)).toContain('Seuls la coordination et le secrétariat');
    expect(await shown('/ctg relancer public')).not.toContain('Genêt');
    expect(await shown('/ctg relancer FA-05')).toContain('FA-05 est close (Réalisé)');
    expect(await shown('/ctg relancer FA-01')).toContain('Relance partie : FA-01 (Yann Genêt)');
    const rest = await shown('/ctg relancer partie:Agglo');
    expect(rest).toContain('Relance partie : FA-02 (Yann Genêt).');
    expect(rest).toContain('Déjà relancée aujourd’hui : FA-01');
    expect(await shown('/ctg relancer partie:Caf')).toContain('Aucune fiche ouverte');
    await at('2021-09-16T08:30:00Z');
    expect(readText(await cardOf(YANN))).toContain('Demandé par Claire');
  });

  it('leaves alone who turned these reminders off, and says so', async () => {
    const { db } = await testDatabase();
    const lead = await db.person.findFirstOrThrow({ where: { name: 'Yann Genêt' } });
    await db.person.update({ where: { id: lead.id }, data: { optedOut: ['sheet'] } });
    await at('2021-09-17T08:00:00Z');
    const before = (await asked(YANN)).length;
    const said = await shown('/ctg relancer actions');
    expect(said).toContain('FA-01 Relais itinérant — Yann Genêt ; a coupé ces rappels');
    await at('2021-09-17T09:00:00Z');
    expect(await asked(YANN)).toHaveLength(before);
    await db.person.update({ where: { id: lead.id }, data: { optedOut: [] } });
  });

  it('asks nobody of a sheet that passed to another lead before the message went out', async () => {
    const { db } = await testDatabase();
    await at('2021-09-18T08:00:00Z');
    const before = (await asked(YANN)).length;
    expect(await shown('/ctg relancer FA-02')).toContain('Relance partie : FA-02');
    const karim = await db.person.findFirstOrThrow({ where: { slackUserId: USER.karim } });
    await db.actionSheet.updateMany({ where: { reference: 'FA-02' }, data: { leadPersonId: karim.id } });
    // Saturday: nothing is said before Monday.
    await at('2021-09-20T08:00:00Z');
    expect(await asked(YANN)).toHaveLength(before);
    const card = (await asked(YANN)).find((one) => readText(one).includes('FA-02'));
    expect(readText(card as SandboxMessage)).toContain('a changé de pilote');
  });
});

describe('an agenda that has gone out', () => {
  it('is not changed by what is said of a sheet then: who keeps the meeting is told', async () => {
    const { db } = await testDatabase();
    await db.meeting.updateMany({ where: { reference: 'CT-2021-S2' }, data: { convenedAt: new Date('2021-09-20') } });
    await openForm(claire(), '/ctg action FA-01', 'Suivi');
    await claire().fills({ status: 'Bloqué', blockers: 'Véhicule refusé' });
    expect((await claire().submits()).errors).toEqual({});
    await claire().closes();
    expect(await shown('/ctg agenda CT-2021-S2')).not.toContain('Fiche action FA-01');
    await at('2021-09-21T07:30:00Z');
    const denise = workspace().as(USER.denise);
    const told = (await denise.sees(denise.botChannel)).map(readText).join('\n');
    expect(told).toContain('FA-01 Relais itinérant : Bloqué');
    expect(told).toContain('est parti sans cette fiche');
  });
});
