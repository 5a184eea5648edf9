import { describe, expect, it } from 'vitest';
import { testDatabase } from '../support/database.ts';
import { CHANNEL, issoireWorkspace, USER } from '../support/issoire-workspace.ts';
import { memoryMailer } from '../support/memory-mailer.ts';
import { openForm } from '../support/open-form.ts';
import { readText } from '../support/workspace.ts';

const mailer = memoryMailer();
const workspace = issoireWorkspace({ beginsAt: '2021-01-04T08:00:00Z', withClock: true, mailer });

const at = (instant: string) => workspace().sandbox.moveTo(new Date(instant));
const minutes = (count: number) =>
  workspace().sandbox.moveTo(new Date(workspace().sandbox.now().getTime() + count * 60_000));

async function told(userId: string): Promise<string[]> {
  const person = workspace().as(userId);
  return (await person.sees(person.botChannel)).filter(({ user }) => user !== userId).map(readText);
}

/** The last convocation that somebody got, whose buttons they press. */
async function convocationOf(userId: string) {
  const person = workspace().as(userId);
  const isOne = (text: string) => /vous êtes convié|you are invited|nouvelle date|new date/.test(text);
  const message = (await person.sees(person.botChannel)).findLast((each) => isOne(readText(each)));
  if (!message) throw new Error('nobody invited them');
  return message;
}

/** Heads of service of the technical committee: Caf, Agglo, Ville. */
const BEATRICE = 'U0BEATRIC1';
const YANN = 'U0YANN0001';

describe('planning a meeting', () => {
  it('proposes working days outside the notice period, and says what is wrong with what was typed', async () => {
    const claire = workspace().as(USER.claire);
    await openForm(claire, '/ctg reunions', 'Planifier une réunion');
    const form = await claire.modal();
    expect(JSON.stringify(form?.blocks)).toContain('Dates qui conviennent');
    await claire.fills({ committee: 'CT', day: '2021-01-02', hour: '14:00', minutes: '5', link: 'zoom' });
    expect((await claire.submits()).errors).toMatchObject({
      day: expect.stringContaining('est passé'),
      minutes: 'Une durée entre 15 minutes et 12 heures.',
      link: 'Un lien qui commence par https://',
    });
    await claire.fills({ day: '2021-01-19', minutes: '90', place: 'Issoire, salle <!here>', link: '' });
    const done = await claire.submits();
    expect(done.errors).toEqual({});
    expect(JSON.stringify(done.modal?.blocks)).toContain('réunion CT-2021-S1 planifiée');
    // What is next is given, not named; « Retour » leads back, and nothing was sent.
    const next = await claire.clicks('modal', 'Convoquer');
    expect(JSON.stringify(next.modal?.submit)).toContain('Envoyer 8 convocations');
    await claire.closes();
    // Nobody is told before the convocation, and the cadence guard is satisfied.
    await minutes(5);
    expect(await told(YANN)).toEqual([]);
    const { text } = await claire.types(CHANNEL.agreement, '/ctg calendrier 2021');
    expect(text).toContain('Comité technique S1 2021 : planifié');
  });

  it('is for the coordinator and the secretariat in charge', async () => {
    const karim = workspace().as(USER.karim);
    const answer = await karim.types(CHANNEL.agreement, '/ctg reunion planifier copil');
    expect(answer.text).toContain('Seuls la coordination et le secrétariat en exercice');
  });
});

describe('convening', () => {
  it('shows first to whom it goes and what is missing, then invites each by their own way, once', async () => {
    const claire = workspace().as(USER.claire);
    await openForm(claire, '/ctg reunion CT-2021-S1', 'Convoquer');
    const preview = readText((await claire.modal())?.blocks ?? []);
    // Six seat-holders, the coordinator (K-21), the secretary whose turn it is.
    expect(preview).toContain('8 destinataires, envoi J-15, délai de 10 jours respecté');
    expect(preview).toContain('Par Slack : 8');
    expect((await claire.submits()).errors).toEqual({});
    await minutes(2);
    const [invitation = ''] = await told(YANN);
    expect(invitation).toContain('Comité technique : vous êtes convié·e le 19 janvier 2021 à 14:00');
    expect(invitation).toContain('Lieu : Issoire, salle &lt;!here&gt;');
    expect(invitation).toContain('Durée prévue : 1 h 30');
    expect(invitation).toContain('Ordre du jour');
    expect(await told(USER.karim)).toEqual([]);
    await minutes(5);
    expect(await told(YANN)).toHaveLength(1);
    const again = await claire.types(CHANNEL.agreement, '/ctg reunion CT-2021-S1');
    expect(again.text).not.toContain('[Convoquer]');
    expect(again.text).toContain('Aucun représentant annoncé pour la Caf, l’Agglo et la Ville');
  });
});

describe('answering', () => {
  it('is counted by party, and may change', async () => {
    for (const [userId, answer] of [
      [YANN, 'Présent·e'],
      [BEATRICE, 'Présent·e'],
      [BEATRICE, 'À distance'],
      [USER.emma, 'Excused'],
    ] as const) {
      const said = await workspace()
        .as(userId)
        .clicks(await convocationOf(userId), answer);
      expect(said.text).toMatch(/Réponse enregistrée pour CT-2021-S1|Answer recorded for CT-2021-S1/);
    }
    const { text } = await workspace().as(USER.claire).types(CHANNEL.agreement, '/ctg reunion CT-2021-S1');
    expect(text).toContain('Caf : 0 présent, 1 à distance, 0 excusé, 1 sans réponse');
    expect(text).toContain('Agglo : 1 présent, 0 à distance, 0 excusé');
    expect(text).toContain('Ville : 0 présent, 0 à distance, 1 excusé');
    expect(text).toContain('Aucun représentant annoncé pour la Ville');
  });

  it('comes with a file for one’s calendar, which asks nothing of anybody', async () => {
    const yann = workspace().as(YANN);
    await yann.clicks(await convocationOf(YANN), 'Fichier pour mon agenda');
    const [file] = (await yann.sees(yann.botChannel)).flatMap((message) => message.files);
    expect(file?.name).toMatch(/\.ics$/);
  });

  it('by a representative invites them at once; another answer takes that back', async () => {
    const emma = workspace().as(USER.emma);
    await emma.clicks(await convocationOf(USER.emma), 'Represented by…');
    await emma.fills({ standIn: 'Émilie Charme' });
    const done = await emma.submits();
    expect(done.errors).toEqual({});
    await minutes(2);
    const emilie = 'U0EMILIE01';
    expect((await told(emilie)).at(-1)).toContain('Comité technique : vous êtes convié·e le 19 janvier 2021');
    await workspace()
      .as(emilie)
      .clicks(await convocationOf(emilie), 'Présent·e');
    const { text } = await workspace().as(USER.claire).types(CHANNEL.agreement, '/ctg reunion CT-2021-S1');
    expect(text).toContain('Ville : 1 présent');
    expect(text).not.toContain('Aucun représentant annoncé');

    await emma.clicks(await convocationOf(USER.emma), 'Present');
    await minutes(2);
    expect((await told(emilie)).at(-1)).toContain('vous n’y êtes plus attendu·e');
  });

  it('is refused to whoever was not invited', async () => {
    const { db } = await testDatabase();
    const karim = await db.person.findFirstOrThrow({ where: { slackUserId: USER.karim } });
    expect(await db.attendance.count({ where: { personId: karim.id } })).toBe(0);
  });
});

describe('moving and cancelling', () => {
  it('a moved meeting is told to everybody with its reason, asks for answers anew, and nothing tells its old date', async () => {
    const claire = workspace().as(USER.claire);
    await openForm(claire, '/ctg reunion CT-2021-S1', 'Déplacer');
    expect((await claire.submits()).errors).toHaveProperty('reason');
    await claire.fills({ day: '2021-01-26', reason: 'Salle indisponible' });
    expect((await claire.submits()).errors).toEqual({});
    await minutes(2);
    const [last = ''] = (await told(YANN)).slice(-1);
    expect(last).toContain('Comité technique : nouvelle date, le 26 janvier 2021 à 14:00');
    expect(last).toContain('Motif du changement : Salle indisponible');
    const { text } = await claire.types(CHANNEL.agreement, '/ctg reunion CT-2021-S1');
    expect(text).toContain('Agglo : 0 présent');
  });

  it('a cancelled one is told, and its period is open again (X3-3)', async () => {
    const claire = workspace().as(USER.claire);
    await openForm(claire, '/ctg reunion CT-2021-S1', 'Annuler la réunion');
    await claire.fills({ confirm: ['yes'], reason: 'Intempéries' });
    expect((await claire.submits()).errors).toEqual({});
    await at('2021-01-04T22:00:00Z');
    expect((await told(YANN)).at(-1)).toContain('Comité technique du 26 janvier 2021 : réunion annulée');
    const { text } = await claire.types(CHANNEL.agreement, '/ctg calendrier 2021');
    expect(text).toContain('Comité technique S1 2021 : à planifier');
    await openForm(claire, '/ctg reunions', 'Planifier une réunion');
    await claire.fills({ committee: 'CT', day: '2021-02-02', hour: '10:00', place: 'Issoire' });
    const done = await claire.submits();
    expect(JSON.stringify(done.modal?.blocks)).toContain('CT-2021-S1-2');
  });
});
