import { describe, expect, it } from 'vitest';
import type { SandboxMessage } from '../../src/sandbox/protocol.ts';
import { FIRST_SHEET } from '../support/first-sheet.ts';
import { CHANNEL, issoireWorkspace, USER } from '../support/issoire-workspace.ts';
import { openForm } from '../support/open-form.ts';
import { readText } from '../support/workspace.ts';

const YANN = 'U0YANN0001';
const workspace = issoireWorkspace({ beginsAt: '2021-05-03T07:00:00Z', withClock: true });
const claire = () => workspace().as(USER.claire);
const at = (instant: string) => workspace().sandbox.moveTo(new Date(instant));

async function shown(line: string, userId: string = USER.claire): Promise<string> {
  const { text, refusal } = await workspace().as(userId).types(CHANNEL.agreement, line);
  return `${text}${refusal ?? ''}`;
}

const FIRST = { ...FIRST_SHEET, title: 'Ouvrir un relais petite enfance itinérant' };

async function create(entries: Record<string, string | string[]>): Promise<Record<string, string>> {
  await openForm(claire(), '/ctg actions', 'Créer une fiche');
  await claire().fills(entries);
  return (await claire().submits()).errors;
}

describe('an action sheet', () => {
  it('is created with what it cannot do without (R-12), an axis or « aucun » said (K-18), numbered in order', async () => {
    const errors = await create({
      ...FIRST,
      axes: ['La petite enfance', 'aucun axe'],
      planYears: 'bientôt',
      dueOn: '2021-05-01',
    });
    expect(Object.keys(errors).toSorted()).toEqual(['axes', 'dueOn', 'planYears']);
    await claire().fills({ axes: ['La petite enfance'], planYears: '2021-2022', dueOn: '2021-06-30' });
    expect((await claire().submits()).errors).toEqual({});
    expect(await create({ ...FIRST, title: 'Cartographier l’offre', axes: ['aucun axe'], objective: 'O3.1' })).toEqual(
      {},
    );
    const list = await shown('/ctg actions');
    expect(list).toContain(
      'FA-01 Ouvrir un relais petite enfance itinérant — O1.1 ; Yann Genêt (Agglo) ; jusqu’au 30 juin 2021 ; À venir',
    );
    expect(list).toContain('FA-02 Cartographier l’offre');
    expect(await shown('/ctg action fa2')).toContain('aucun axe Caf associé');
  });

  it('is completed; a need has its source (Art. 7), a milestone its date', async () => {
    await openForm(claire(), '/ctg action FA-01', 'Compléter');
    await claire().fills({
      kind: 'offre nouvelle',
      need: 'Six communes sans relais',
      milestones: 'Un jour : ouverture',
      ages: 'petits',
    });
    const { errors } = await claire().submits();
    expect(errors.needSource).toBe('Source obligatoire (art. 7).');
    expect(Object.keys(errors).toSorted()).toEqual(['ages', 'milestones', 'needSource']);
    await claire().fills({
      needSource: 'Caf, 31/12/2020',
      milestones: '15/05/2021 Choix du véhicule\n2021-06-30 : Première tournée',
      ages: '0-3',
      territories: 'Ardes\nChampeix',
      evaluationQuestions: 'Qui n’est pas venu ?',
      documents: 'Plaquette : https://agglo.example/plaquette.pdf\nDossier papier, bureau 12\njavascript:alert(1)',
    });
    expect((await claire().submits()).errors).toEqual({});
    const sheet = await shown('/ctg action FA-01');
    expect(sheet).toContain('Six communes sans relais (source : Caf, 31/12/2020)');
    expect(sheet).toContain('Choix du véhicule — 15 mai 2021');
    expect(sheet).toContain('Questions évaluatives\nQui n’est pas venu ?');
    expect(sheet).toMatch(/Documents\n• Plaquette\n• Dossier papier, bureau 12\n• javascript:alert\(1\)/);
    expect(await shown('/ctg actions kind:new')).not.toContain('FA-02');
    expect(await shown('/ctg actions territory:"Ardes"')).toContain('FA-01');
    expect(await shown('/ctg actions territoire:Besse')).toContain('Aucune action sur ce bassin de vie.');
  });

  it('leaves living areas without an action, of which the coordinator says the list (P-4)', async () => {
    expect(await shown('/ctg verifier fiches')).not.toContain('Bassins de vie');
    await openForm(claire(), '/ctg reglages territoires', 'Modifier');
    await claire().fills({ value: 'Ardes, Besse, Champeix', reason: 'Annexe 1' });
    expect((await claire().submits()).errors).toEqual({});
    expect(await shown('/ctg reglages territoires')).toContain('Ardes, Besse, Champeix');
    expect(await shown('/ctg verifier fiches')).toContain('Bassins de vie sans action ouverte : Besse');
  });

  it('is followed up by who leads it, and refused to others in private', async () => {
    expect(await shown('/ctg action FA-01', 'U0BEATRIC1')).not.toContain('[Suivi]');
    const yann = workspace().as(YANN);
    await openForm(yann, '/ctg action FA-01', 'Suivi');
    await yann.fills({ status: 'Bloqué', progress: '140' });
    expect(Object.keys((await yann.submits()).errors).toSorted()).toEqual(['blockers', 'progress']);
    await yann.fills({ progress: '40', blockers: 'Pas de véhicule' });
    expect((await yann.submits()).errors).toEqual({});
    const sheet = await shown('/ctg action FA-01');
    expect(sheet).toContain('Bloqué, 40 %');
    expect(sheet).toMatch(/Yann Genêt : Bloqué, 40 % ; Pas de véhicule/);
    expect(await shown('/ctg actions bloquees')).toContain('FA-01');
  });

  it('counts under each axis that it serves, zero said (P-2)', async () => {
    const axes = await shown('/ctg axes');
    expect(axes.match(/0 fiche/g)).toHaveLength(4);
    expect(axes).toMatch(/La petite enfance — \d fiches?/);
  });

  it('is put before the steering committee by who leads it, without a word on where it stands', async () => {
    const yann = workspace().as(YANN);
    await openForm(yann, '/ctg action FA-01', 'Demander un arbitrage');
    await yann.fills({ blockers: 'Pas de véhicule : qui le paie ?' });
    expect((await yann.submits()).errors).toEqual({});
    const sheet = await shown('/ctg action FA-01');
    expect(sheet).toContain('Bloqué, 40 %');
    expect(sheet).toContain('qui le paie ?');
    expect(sheet).toContain('Un arbitrage est demandé');
    await openForm(yann, '/ctg action FA-01', 'Revoir la demande d’arbitrage');
    await yann.fills({ needsArbitration: [] });
    await yann.submits();
    // Withdrawing it says nothing of where the sheet stands.
    expect((await shown('/ctg action FA-01')).match(/Yann Genêt : Bloqué/g)).toHaveLength(2);
    expect(await shown('/ctg action FA-01')).not.toContain('Un arbitrage est demandé');
  });

  it('is late by its date alone (R-13), reminded to its lead with the form beside it', async () => {
    await at('2021-06-23T08:00:00Z');
    const yann = workspace().as(YANN);
    const reminder = (await yann.sees(yann.botChannel)).findLast((one) => readText(one).includes('FA-01'));
    expect(readText(reminder as SandboxMessage)).toContain('[Suivi]');
    await at('2021-07-12T08:00:00Z');
    expect(await shown('/ctg action FA-01')).toContain('en retard de 12 jours');
    expect(await shown('/ctg actions en retard')).toContain('2 en retard');
    expect(await shown('/ctg echeances')).toContain('FA-01 Ouvrir un relais');
    await openForm(yann, '/ctg action FA-01', 'Suivi');
    await yann.fills({ status: 'Réalisé' });
    expect((await yann.submits()).errors).toEqual({});
    expect(await shown('/ctg actions retard')).not.toContain('FA-01');
  });

  it('is made of a message, once, which stays as the need’s source', async () => {
    const said = await workspace().as(YANN).says(CHANNEL.agreement, 'Personne n’accueille les 11-14 ans à Ardes.');
    const refused = await workspace().as(YANN).uses('create_sheet', said);
    expect(refused.text).toContain('Seuls la coordination et le secrétariat');
    for (let time = 0; time < 2; time += 1) {
      await claire().uses('create_sheet', said);
      await claire().fills({
        ...FIRST,
        title: 'Un accueil de jeunes',
        objective: 'O1.2',
        dueOn: '2021-12-31',
        startsOn: '2021-09-01',
      });
      const { errors } = await claire().submits();
      if (time === 0) expect(errors).toEqual({});
      else expect(Object.values(errors).join()).toContain('déjà le constat d’une fiche action');
    }
    await claire().closes();
    const sheet = await shown('/ctg action FA-03');
    expect(sheet).toContain('Personne n’accueille les 11-14 ans à Ardes. (source : Yann Genêt (');
    expect(await shown('/ctg actions')).not.toContain('FA-04');
    await openForm(claire(), '/ctg action FA-03', 'Suivi');
    await claire().fills({ status: 'Abandonné' });
    expect((await claire().submits()).errors).toEqual({});
  });

  it('comes onto the agenda of who must look at it, by its reference alone (A6-7)', async () => {
    await openForm(claire(), '/ctg action FA-02', 'Compléter');
    await claire().fills({ isInnovative: ['oui'] });
    expect((await claire().submits()).errors).toEqual({});
    for (const [committee, day] of [
      ['COPIL', '2021-11-16'],
      ['CT', '2021-09-21'],
    ] as const) {
      await openForm(claire(), '/ctg reunions', 'Planifier une réunion');
      await claire().fills({ committee, day, hour: '14:00', place: 'Issoire' });
      expect((await claire().submits()).errors).toEqual({});
    }
    for (const reference of ['COPIL-2021', 'CT-2021-S2']) {
      const agenda = await shown(`/ctg agenda ${reference}`);
      expect(agenda).toContain('Fiche action FA-02');
      expect(agenda).not.toContain('Cartographier');
      // Done: nobody need look at it.
      expect(agenda).not.toContain('FA-01');
    }
  });

  it('leaves a draft as its dates and its novelty change', async () => {
    const isOn = async (reference: string) => (await shown(`/ctg agenda ${reference}`)).includes('Fiche action FA-02');
    const changes = async (button: string, entries: Record<string, string | string[]>) => {
      await openForm(claire(), '/ctg action FA-02', button);
      await claire().fills(entries);
      expect((await claire().submits()).errors).toEqual({});
    };
    await changes('Modifier', { dueOn: '2021-12-31' });
    expect([await isOn('CT-2021-S2'), await isOn('COPIL-2021')]).toEqual([false, true]);
    await changes('Compléter', { isInnovative: [] });
    expect(await isOn('COPIL-2021')).toBe(false);
    await changes('Modifier', { dueOn: '2021-06-30' });
    expect([await isOn('CT-2021-S2'), await isOn('COPIL-2021')]).toEqual([true, true]);
  });

  it('counts under its objective, whose holes are said (A4-1, A4-4)', async () => {
    const objectives = await shown('/ctg objectifs');
    expect(objectives).toMatch(/O1\.1 — Veiller .*— 1 fiche/);
    expect(objectives).toMatch(/O3\.1 — Favoriser .*— 1 fiche, 1 en retard/);
    expect(await shown('/ctg objectif O3.1')).toContain('FA-02 Cartographier l’offre');
    expect(await shown('/ctg verifier objectifs')).toContain('Sans action : O1.2, O2.1, O2.2, O3.2, O3.3');
  });

  it('is for the parties unless said: a stranger and a channel with guests are told how many are kept', async () => {
    expect(await shown('/ctg actions', USER.stranger)).toContain('3 éléments réservés aux parties');
    expect(await shown('/ctg action FA-01', USER.fatou)).toContain('Aucune fiche action ne répond à « FA-01 »');
    const open = await shown('/ctg actions public');
    expect(open).toContain('3 éléments réservés aux parties');
    expect(open).not.toContain('Cartographier');
  });
});
