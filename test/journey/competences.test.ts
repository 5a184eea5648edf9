import { describe, expect, it } from 'vitest';
import type { SandboxMessage } from '../../src/sandbox/protocol.ts';
import { CHANNEL, type IssoireTown, issoireWorkspace, USER } from '../support/issoire-workspace.ts';
import { step } from '../support/steps/step.ts';
import { readText } from '../support/workspace.ts';

const beginning = { beginsAt: '2020-09-28T08:00:00Z', withClock: true };

/** Sheets that the Ville and the Agglo lead, across the day on which competences pass. */
const imported = step('sheets imported across the transfer of competences', async (town) => {
  const csv = [
    'Titre;Objectif;Partie pilote;Responsable;Début;Fin;Âges',
    'Crèche du centre;O1.1;Ville;Denise Lilas;01/01/2020;30/06/2021;0-3',
    'Centre de loisirs d’été;O1.1;Ville;Denise Lilas;01/01/2020;31/08/2021;4-12',
    'Garderies du soir;O1.1;Ville;;01/01/2020;30/06/2021;',
    'Argent de poche;O1.1;Ville;Denise Lilas;01/01/2020;30/06/2021;16-18',
    'Crèche fermée avant;O1.1;Ville;Denise Lilas;01/01/2020;30/11/2020;0-3',
    'Multi-accueil des villages;O1.1;Agglo;Inès Bruyère;01/01/2020;30/06/2021;0-3',
  ].join('\n');
  const claire = town.as(USER.claire);
  const sent = await claire.sendsFile('plan.csv', Buffer.from(csv));
  await claire.clicks(sent.message as SandboxMessage, 'Confirmer');
});

async function shownTo(town: IssoireTown, line: string): Promise<string> {
  return (await town.as(USER.claire).types(CHANNEL.agreement, line)).text;
}

describe('who runs what (Art. 3)', () => {
  const town = issoireWorkspace(beginning);
  const shown = (line: string) => shownTo(town(), line);

  it('is said of a field on a day, place by place (A3-1)', async () => {
    const before = await shown('/ctg competence crèches on:2020-06-01');
    expect(before).toContain('Issoire : Ville ; communes de moins de 10 000 habitants : Agglo');
    const after = await shown('/ctg competences creches 01/02/2021');
    expect(after).toContain('toutes les communes membres : Agglo');
    expect(after).not.toContain('Ville');
    expect(await shown('/ctg competences "accueil de loisirs" 2020-06-01')).toContain('Issoire : Ville (4-12 ans)');
    expect(await shown('/ctg competences piscine')).toContain('Aucune compétence ne répond à « piscine »');
    expect(await shown('/ctg competences crèches 2020-13-01')).toContain('n’est pas une date');
  });

  it('passes on 1 January 2021, field by field (A3-2), and the midday care to nobody (A3-3)', async () => {
    const transfers = await shown('/ctg competences transferts');
    expect(transfers).toContain('1er janvier 2021 — Petite enfance : crèches, multi-accueils : de la Ville à l’Agglo');
    expect(transfers).toContain(
      'Accueils de loisirs extrascolaires et périscolaires, matin et soir (4-12 ans) : de la Ville à l’Agglo',
    );
    expect(transfers).not.toContain('Mobilité');
    expect(await shown('/ctg verifier competences')).toContain(
      'Garderie du midi 3-12 ans : plus de titulaire après le 31 décembre 2020',
    );
  });
});

describe('sheets that competences leave without a lead', () => {
  const town = issoireWorkspace({ ...beginning, after: [imported] });
  const shown = (line: string) => shownTo(town(), line);

  it('are named, with a button for each (A3-2)', async () => {
    const transfers = await shown('/ctg competences transferts');
    expect(transfers).toContain('Fiches à confier à une autre partie');
    expect(transfers).toContain('[Nouveau pilote : FA-01] [Nouveau pilote : FA-02] [Nouveau pilote : FA-03]\n');
    const findings = await shown('/ctg verifier fiches');
    expect(findings).toContain('FA-01 Crèche du centre : la Ville n’a pas la compétence aux dates de la fiche');
    expect(findings).not.toContain('FA-04 Argent de poche');
    expect(findings).not.toContain('FA-06 Multi-accueil');
    expect(findings).toContain('Sans personne pilote : FA-03');
    expect(findings).toContain('Tranches d’âge sans action ouverte : 13-15 ans, 19-25 ans');
  });

  it('are told to the coordinator three months before, with what passes, and stand among what is due', async () => {
    await town().at('2020-10-05T08:00:00Z');
    const claire = town().as(USER.claire);
    const told = (await claire.sees(claire.botChannel)).map(readText).join('\n');
    expect(told).toContain('5 compétences quittent la Ville le 1er janvier 2021');
    expect(told).toContain(
      '3 actions pilotées par la Ville passent à l’Agglo le 1er janvier 2021 : désigner un pilote',
    );
    expect(told).toContain('[Nouveau pilote : FA-01]');
    expect(told).toContain('Garderie du midi : personne n’est nommé');
    expect(await shown('/ctg echeances 120j')).toContain('5 compétences quittent la Ville le 1er janvier 2021');
  });
});
