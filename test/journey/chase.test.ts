import { describe, expect, it } from 'vitest';
import type { SandboxMessage } from '../../src/sandbox/protocol.ts';
import {
  answered,
  answeredOnce,
  askedOf,
  beginning,
  cardOf,
  chased,
  led,
  shownTo,
  YANN,
} from '../support/chased-town.ts';
import { CHANNEL, issoireWorkspace, USER } from '../support/issoire-workspace.ts';
import { openForm } from '../support/open-form.ts';
import { planned } from '../support/steps/meeting-steps.ts';
import { readText } from '../support/workspace.ts';

describe('two weeks before a committee', () => {
  const town = issoireWorkspace({ ...beginning, after: [...led, planned('2021-09-21')] });

  it('who leads open sheets is asked once, in one message, in their language; a closed sheet is left alone', async () => {
    expect(await shownTo(town(), '/ctg relancer')).toContain(
      'Séance du 21 septembre 2021 (Comité technique) : relance automatique le 7 septembre 2021.',
    );
    await town().at('2021-09-06T16:00:00Z');
    expect(await askedOf(town(), YANN)).toEqual([]);
    await town().at('2021-09-07T07:05:00Z');
    const cards = await askedOf(town(), YANN);
    expect(cards).toHaveLength(1);
    const text = readText(cards[0] as SandboxMessage);
    expect(text).toContain('Où en sont vos 2 fiches ?');
    expect(text).toMatch(
      /FA-01 Relais itinérant[\s\S]*séance du 21 septembre 2021[\s\S]*À venir[\s\S]*FA-02 Cartographie/,
    );
    expect(text).toContain('[Toujours pareil] [En cours] [Réalisé] [En pause] [Bloqué] [Dire où elle en est]');
    expect(text).not.toContain('FA-05');
    expect(readText(await cardOf(town(), USER.emma))).toContain('FA-03 Point d’écoute: where does it stand?');
    expect(readText(await cardOf(town(), USER.emma))).toContain('[No change]');
    await town().at('2021-09-09T08:00:00Z');
    expect(await askedOf(town(), YANN)).toHaveLength(1);
  });
});

describe('leads who were asked', () => {
  const town = issoireWorkspace({ ...beginning, after: chased });

  it('an answer by a button is kept, « toujours pareil » too, shown on the card; pressed again it changes nothing', async () => {
    const yann = town().as(YANN);
    await yann.clicks(await cardOf(town(), YANN), 'Toujours pareil');
    const { db } = town().deps;
    const sheet = await db.actionSheet.findFirstOrThrow({ where: { reference: 'FA-01' }, include: { updates: true } });
    expect(sheet.updates.map(({ status, by }) => [status, by])).toEqual([['PLANNED', 'Yann Genêt']]);
    const text = readText(await cardOf(town(), YANN));
    expect(text).toMatch(/FA-01 Relais itinérant[\s\S]*Réponse notée\. Aujourd’hui : À venir[\s\S]*FA-02/);
    expect(text).toContain('[Réalisé]');
  });
});

describe('leads who have answered for some of their sheets', () => {
  const town = issoireWorkspace({ ...beginning, after: answeredOnce });

  it('« bloqué » asks for a word on what blocks, which lands on the agenda’s draft; it says who has not answered', async () => {
    expect(await shownTo(town(), '/ctg agenda CT-2021-S2')).not.toContain('Fiche action FA-02');
    const yann = town().as(YANN);
    await yann.clicks(await cardOf(town(), YANN), 'Bloqué');
    await yann.fills({ blockers: '' });
    expect(Object.keys((await yann.submits()).errors)).toEqual(['blockers']);
    await yann.fills({ blockers: 'Pas de fond de carte' });
    expect((await yann.submits()).errors).toEqual({});
    const agenda = await shownTo(town(), '/ctg agenda CT-2021-S2');
    expect(agenda).toMatch(/1\. Fiche action FA-02 .*\nBloqué\nFreins : Pas de fond de carte/);
    expect(agenda).toContain('Sans réponse à la relance : FA-03');
    // Whoever reads the agenda without being of a party reads no more of a sheet than its reference (Art. 12).
    const { db } = town().deps;
    await db.meeting.updateMany({ where: { reference: 'CT-2021-S2' }, data: { papersFor: 'PUBLIC' } });
    const open = await shownTo(town(), '/ctg agenda CT-2021-S2', USER.fatou);
    expect(open).toContain('Fiche action FA-02');
    expect(open).not.toMatch(/Freins|Bloqué|FA-03/);
    await town().at('2021-09-09T08:10:00Z');
    expect(readText(await cardOf(town(), YANN))).toMatch(/FA-02[\s\S]*Réponse notée\. Aujourd’hui : Bloqué/);
  });
});

describe('leads who have answered, and one who is silent', () => {
  const town = issoireWorkspace({ ...beginning, after: answered });

  it('who has not answered is listed for the stewards, and asked again once a day at most', async () => {
    const list = await shownTo(town(), '/ctg relancer');
    expect(list).toContain('Emma Hazel — FA-03 depuis le 7 septembre 2021');
    expect(list).toMatch(/Ont répondu[\s\S]*FA-02 Cartographie — Bloqué ; Yann Genêt, le 9 septembre 2021/);
    expect(list).toContain('FA-04 Ludothèque — sans personne pilote');
    expect(list).not.toContain('FA-05');
    const press = async () => {
      const { message } = await town().as(USER.claire).types(CHANNEL.agreement, '/ctg relancer');
      return message as SandboxMessage;
    };
    const first = await press();
    expect((await town().as(USER.claire).clicks(first, 'Relancer encore')).text).toContain(
      'Relance partie : FA-03 (Emma Hazel)',
    );
    expect((await town().as(USER.claire).clicks(first, 'Relancer encore')).text).toContain(
      'Déjà relancée aujourd’hui : FA-03',
    );
    expect(await shownTo(town(), '/ctg relancer')).not.toContain('[Relancer encore]');
    await town().at('2021-09-09T08:20:00Z');
    expect(await askedOf(town(), USER.emma)).toHaveLength(2);
    expect(readText(await cardOf(town(), USER.emma))).toContain('Asked by Claire');
  });

  it('five days before, who coordinates is told who is silent', async () => {
    await town().at('2021-09-15T16:00:00Z');
    const silent = async () =>
      (await town().as(USER.claire).sees(town().as(USER.claire).botChannel)).filter((one) =>
        readText(one).includes('Fiches sans réponse avant'),
      );
    expect(await silent()).toEqual([]);
    await town().at('2021-09-16T08:00:00Z');
    const [told] = await silent();
    expect(readText(told as SandboxMessage)).toContain('Emma Hazel : FA-03 depuis le 7 septembre 2021');
    expect(readText(told as SandboxMessage)).not.toContain('Yann Genêt');
  });

  it('a click on an old card changes nothing of a sheet that was closed meanwhile', async () => {
    await shownTo(town(), '/ctg relancer FA-03');
    await town().at('2021-09-09T08:10:00Z');
    expect(await askedOf(town(), USER.emma)).toHaveLength(2);
    const old = (await askedOf(town(), USER.emma))[0] as SandboxMessage;
    await openForm(town().as(USER.claire), '/ctg action FA-03', 'Suivi');
    await town().as(USER.claire).fills({ status: 'Réalisé' });
    expect((await town().as(USER.claire).submits()).errors).toEqual({});
    await town().as(USER.claire).closes();
    const emma = town().as(USER.emma);
    const answer = await emma.clicks(old, 'Paused');
    expect(`${answer.text}${answer.refusal ?? ''}`).toContain('FA-03 has changed since this message: Done');
    expect(await shownTo(town(), '/ctg action FA-03')).toContain('Réalisé');
    await town().at('2021-09-09T08:20:00Z');
    for (const card of await askedOf(town(), USER.emma)) expect(readText(card)).not.toContain('[Paused]');
  });
});
