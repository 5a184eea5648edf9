import { describe, expect, it } from 'vitest';
import { heard } from '../support/heard.ts';
import { CHANNEL, type IssoireTown, issoireWorkspace, USER } from '../support/issoire-workspace.ts';
import { memoryMailer } from '../support/memory-mailer.ts';
import { openForm } from '../support/open-form.ts';
import { answered } from '../support/steps/answer-steps.ts';
import { later } from '../support/steps/clock-steps.ts';
import { convened } from '../support/steps/meeting-steps.ts';
import { moved, plannedSlot } from '../support/steps/slot-steps.ts';
import { readText } from '../support/workspace.ts';

const beginning = { beginsAt: '2021-01-04T08:00:00Z', withClock: true, mailer: memoryMailer() };
const slot = { committee: 'CT', day: '2021-01-19', minutes: '90', place: 'Issoire, salle <!here>' };
const invited = [plannedSlot(slot), convened('CT-2021-S1')];

/** The last convocation that somebody got, whose buttons they press. */
async function convocationOf(town: IssoireTown, userId: string) {
  const person = town.as(userId);
  const isOne = (text: string) => /vous êtes convié|you are invited|nouvelle date|new date/.test(text);
  const message = (await person.sees(person.botChannel)).findLast((each) => isOne(readText(each)));
  if (!message) throw new Error('nobody invited them');
  return message;
}

/** Heads of service of the technical committee: Caf, Agglo, Ville. */
const BEATRICE = 'U0BEATRIC1';
const YANN = 'U0YANN0001';

describe('planning a meeting', () => {
  const town = issoireWorkspace(beginning);

  it('proposes working days outside the notice period, and says what is wrong with what was typed', async () => {
    const claire = town().as(USER.claire);
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
    await later(5)(town());
    expect(await heard(town(), YANN)).toEqual([]);
    const { text } = await claire.types(CHANNEL.agreement, '/ctg calendrier 2021');
    expect(text).toContain('Comité technique S1 2021 : planifié');
  });

  it('is for the coordinator and the secretariat in charge', async () => {
    const karim = town().as(USER.karim);
    const answer = await karim.types(CHANNEL.agreement, '/ctg reunion planifier copil');
    expect(answer.text).toContain('Seuls la coordination et le secrétariat en exercice');
  });
});

describe('convening', () => {
  const town = issoireWorkspace({ ...beginning, after: [plannedSlot(slot)] });

  it('shows first to whom it goes and what is missing, then invites each by their own way, once', async () => {
    const claire = town().as(USER.claire);
    await openForm(claire, '/ctg reunion CT-2021-S1', 'Convoquer');
    const preview = readText((await claire.modal())?.blocks ?? []);
    // Six seat-holders, the coordinator (K-21), the secretary whose turn it is.
    expect(preview).toContain('8 destinataires, envoi J-15, délai de 10 jours respecté');
    expect(preview).toContain('Par Slack : 8');
    expect((await claire.submits()).errors).toEqual({});
    await later(2)(town());
    const [invitation = ''] = await heard(town(), YANN);
    expect(invitation).toContain('Comité technique : vous êtes convié·e le 19 janvier 2021 à 14:00');
    expect(invitation).toContain('Lieu : Issoire, salle &lt;!here&gt;');
    expect(invitation).toContain('Durée prévue : 1 h 30');
    expect(invitation).toContain('Ordre du jour');
    expect(await heard(town(), USER.karim)).toEqual([]);
    await later(5)(town());
    expect(await heard(town(), YANN)).toHaveLength(1);
    const again = await claire.types(CHANNEL.agreement, '/ctg reunion CT-2021-S1');
    expect(again.text).not.toContain('[Convoquer]');
    expect(again.text).toContain('Aucun représentant annoncé pour la Caf, l’Agglo et la Ville');
  });
});

describe('answering', () => {
  const town = issoireWorkspace({ ...beginning, after: invited });

  it('is counted by party, and may change', async () => {
    for (const [userId, answer] of [
      [YANN, 'Présent·e'],
      [BEATRICE, 'Présent·e'],
      [BEATRICE, 'À distance'],
      [USER.emma, 'Excused'],
    ] as const) {
      const said = await town()
        .as(userId)
        .clicks(await convocationOf(town(), userId), answer);
      expect(said.text).toMatch(/Réponse enregistrée pour CT-2021-S1|Answer recorded for CT-2021-S1/);
    }
    const { text } = await town().as(USER.claire).types(CHANNEL.agreement, '/ctg reunion CT-2021-S1');
    expect(text).toContain('Caf : 0 présent, 1 à distance, 0 excusé, 1 sans réponse');
    expect(text).toContain('Agglo : 1 présent, 0 à distance, 0 excusé');
    expect(text).toContain('Ville : 0 présent, 0 à distance, 1 excusé');
    expect(text).toContain('Aucun représentant annoncé pour la Ville');
  });

  it('comes with a file for one’s calendar, which asks nothing of anybody', async () => {
    const yann = town().as(YANN);
    await yann.clicks(await convocationOf(town(), YANN), 'Fichier pour mon agenda');
    const [file] = (await yann.sees(yann.botChannel)).flatMap((message) => message.files);
    expect(file?.name).toMatch(/\.ics$/);
  });

  it('by a representative invites them at once; another answer takes that back', async () => {
    await answered('CT-2021-S1', BEATRICE, 'REMOTE')(town());
    await answered('CT-2021-S1', YANN, 'PRESENT')(town());
    const emma = town().as(USER.emma);
    await emma.clicks(await convocationOf(town(), USER.emma), 'Represented by…');
    await emma.fills({ standIn: 'Émilie Charme' });
    const done = await emma.submits();
    expect(done.errors).toEqual({});
    await later(2)(town());
    const emilie = 'U0EMILIE01';
    expect((await heard(town(), emilie)).at(-1)).toContain('Comité technique : vous êtes convié·e le 19 janvier 2021');
    await town()
      .as(emilie)
      .clicks(await convocationOf(town(), emilie), 'Présent·e');
    const { text } = await town().as(USER.claire).types(CHANNEL.agreement, '/ctg reunion CT-2021-S1');
    expect(text).toContain('Ville : 1 présent');
    expect(text).not.toContain('Aucun représentant annoncé');

    await emma.clicks(await convocationOf(town(), USER.emma), 'Present');
    await later(2)(town());
    expect((await heard(town(), emilie)).at(-1)).toContain('vous n’y êtes plus attendu·e');
  });

  it('is refused to whoever was not invited', async () => {
    const { db } = town().deps;
    const karim = await db.person.findFirstOrThrow({ where: { slackUserId: USER.karim } });
    expect(await db.attendance.count({ where: { personId: karim.id } })).toBe(0);
  });
});

describe('moving and cancelling', () => {
  const town = issoireWorkspace({ ...beginning, after: invited });

  it('a moved meeting is told to everybody with its reason, asks for answers anew, and nothing tells its old date', async () => {
    const claire = town().as(USER.claire);
    await town()
      .as(YANN)
      .clicks(await convocationOf(town(), YANN), 'Présent·e');
    await openForm(claire, '/ctg reunion CT-2021-S1', 'Déplacer');
    expect((await claire.submits()).errors).toHaveProperty('reason');
    await claire.fills({ day: '2021-01-26', reason: 'Salle indisponible' });
    expect((await claire.submits()).errors).toEqual({});
    await later(2)(town());
    const [last = ''] = (await heard(town(), YANN)).slice(-1);
    expect(last).toContain('Comité technique : nouvelle date, le 26 janvier 2021 à 14:00');
    expect(last).toContain('Motif du changement : Salle indisponible');
    const { text } = await claire.types(CHANNEL.agreement, '/ctg reunion CT-2021-S1');
    expect(text).toContain('Agglo : 0 présent');
  });

  it('a cancelled one is told, and its period is open again (X3-3)', async () => {
    await moved('CT-2021-S1', '2021-01-26', 'Salle indisponible')(town());
    const claire = town().as(USER.claire);
    await openForm(claire, '/ctg reunion CT-2021-S1', 'Annuler la réunion');
    await claire.fills({ confirm: ['yes'], reason: 'Intempéries' });
    expect((await claire.submits()).errors).toEqual({});
    await town().at('2021-01-04T22:00:00Z');
    expect((await heard(town(), YANN)).at(-1)).toContain('Comité technique du 26 janvier 2021 : réunion annulée');
    const { text } = await claire.types(CHANNEL.agreement, '/ctg calendrier 2021');
    expect(text).toContain('Comité technique S1 2021 : à planifier');
    await openForm(claire, '/ctg reunions', 'Planifier une réunion');
    await claire.fills({ committee: 'CT', day: '2021-02-02', hour: '10:00', place: 'Issoire' });
    const done = await claire.submits();
    expect(JSON.stringify(done.modal?.blocks)).toContain('CT-2021-S1-2');
  });
});
