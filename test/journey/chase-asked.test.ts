import { describe, expect, it } from 'vitest';
import type { SandboxMessage } from '../../src/sandbox/protocol.ts';
import { askedOf, beginning, cardOf, chased, led, shownTo, YANN } from '../support/chased-town.ts';
import { issoireWorkspace, USER } from '../support/issoire-workspace.ts';
import { openForm } from '../support/open-form.ts';
import { followed } from '../support/steps/led-sheet-steps.ts';
import { convened } from '../support/steps/meeting-steps.ts';
import { readText } from '../support/workspace.ts';

/** Emma’s sheet is closed: Yann’s two are open. */
const closed = [...led, followed('FA-03', 'DONE')];

describe('whoever likes to ask of their own accord', () => {
  const town = issoireWorkspace({ ...beginning, after: closed });

  it('asks of one sheet, of a party’s, of all; a closed one is refused, and so is who keeps no records', async () => {
    expect(await shownTo(town(), '/ctg relancer FA-01', YANN)).toContain('Seuls la coordination et le secrétariat');
    expect(await shownTo(town(), '/ctg relancer', USER.fatou)).toContain('Seuls la coordination et le secrétariat');
    expect(await shownTo(town(), '/ctg relancer public')).not.toContain('Genêt');
    expect(await shownTo(town(), '/ctg relancer FA-05')).toContain('FA-05 est close (Réalisé)');
    expect(await shownTo(town(), '/ctg relancer FA-01')).toContain('Relance partie : FA-01 (Yann Genêt)');
    const rest = await shownTo(town(), '/ctg relancer partie:Agglo');
    expect(rest).toContain('Relance partie : FA-02 (Yann Genêt).');
    expect(rest).toContain('Déjà relancée aujourd’hui : FA-01');
    expect(await shownTo(town(), '/ctg relancer partie:Caf')).toContain('Aucune fiche ouverte');
    await town().at('2021-08-30T07:30:00Z');
    expect(readText(await cardOf(town(), YANN))).toContain('Demandé par Claire');
  });

  it('leaves alone who turned these reminders off, and says so', async () => {
    const { db } = town().deps;
    const lead = await db.person.findFirstOrThrow({ where: { name: 'Yann Genêt' } });
    await db.person.update({ where: { id: lead.id }, data: { optedOut: ['sheet'] } });
    const said = await shownTo(town(), '/ctg relancer actions');
    expect(said).toContain('FA-01 Relais itinérant — Yann Genêt ; a coupé ces rappels');
    await town().at('2021-08-30T09:00:00Z');
    expect(await askedOf(town(), YANN)).toEqual([]);
  });
});

describe('a sheet that passed to another lead', () => {
  const town = issoireWorkspace({ ...beginning, after: chased });

  it('is asked of nobody when it passed before the message went out', async () => {
    const { db } = town().deps;
    await town().at('2021-09-11T08:00:00Z');
    const before = (await askedOf(town(), YANN)).length;
    expect(await shownTo(town(), '/ctg relancer FA-02')).toContain('Relance partie : FA-02');
    const karim = await db.person.findFirstOrThrow({ where: { slackUserId: USER.karim } });
    await db.actionSheet.updateMany({ where: { reference: 'FA-02' }, data: { leadPersonId: karim.id } });
    // Saturday: nothing is said before Monday.
    await town().at('2021-09-13T08:00:00Z');
    expect(await askedOf(town(), YANN)).toHaveLength(before);
    const card = (await askedOf(town(), YANN)).find((one) => readText(one).includes('FA-02'));
    expect(readText(card as SandboxMessage)).toContain('a changé de pilote');
  });
});

describe('an agenda that has gone out', () => {
  const town = issoireWorkspace({ ...beginning, after: [...chased, convened('CT-2021-S2')] });

  it('is not changed by what is said of a sheet then: who keeps the meeting is told', async () => {
    await openForm(town().as(USER.claire), '/ctg action FA-01', 'Suivi');
    await town().as(USER.claire).fills({ status: 'Bloqué', blockers: 'Véhicule refusé' });
    expect((await town().as(USER.claire).submits()).errors).toEqual({});
    await town().as(USER.claire).closes();
    expect(await shownTo(town(), '/ctg agenda CT-2021-S2')).not.toContain('Fiche action FA-01');
    await town().at('2021-09-10T07:30:00Z');
    const denise = town().as(USER.denise);
    const told = (await denise.sees(denise.botChannel)).map(readText).join('\n');
    expect(told).toContain('FA-01 Relais itinérant : Bloqué');
    expect(told).toContain('est parti sans cette fiche');
  });
});
