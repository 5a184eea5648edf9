import { describe, expect, it } from 'vitest';
import { answerTo } from '../support/answer-to.ts';
import { FIRST_SHEET } from '../support/first-sheet.ts';
import type { Entry } from '../support/form-values.ts';
import { CHANNEL, type IssoireTown, issoireWorkspace, USER } from '../support/issoire-workspace.ts';
import { openForm } from '../support/open-form.ts';
import { sheetCompleted, threeSheets, twoSheets } from '../support/steps/sheet-steps.ts';

const YANN = 'U0YANN0001';

async function create(town: IssoireTown, entries: Record<string, Entry>): Promise<Record<string, string>> {
  const claire = town.as(USER.claire);
  await openForm(claire, '/ctg actions', 'Créer une fiche');
  await claire.fills({ ...FIRST_SHEET, ...entries });
  return (await claire.submits()).errors;
}

describe('a first action sheet', () => {
  const town = issoireWorkspace();

  it('is created with what it cannot do without (R-12), an axis or « aucun » said (K-18), numbered in order', async () => {
    const title = 'Ouvrir un relais petite enfance itinérant';
    const axes = ['La petite enfance', 'aucun axe'];
    const errors = await create(town(), { title, axes, planYears: 'bientôt', dueOn: '2021-05-01' });
    expect(Object.keys(errors).toSorted()).toEqual(['axes', 'dueOn', 'planYears']);
    const claire = town().as(USER.claire);
    await claire.fills({ axes: ['La petite enfance'], planYears: '2021-2022', dueOn: '2021-06-30' });
    expect((await claire.submits()).errors).toEqual({});
    const other = { title: 'Cartographier l’offre', axes: ['aucun axe'], objective: 'O3.1' };
    expect(await create(town(), other)).toEqual({});
    const list = await answerTo(town(), '/ctg actions');
    expect(list).toContain(
      'FA-01 Ouvrir un relais petite enfance itinérant — O1.1 ; Yann Genêt (Agglo) ; jusqu’au 30 juin 2021 ; À venir',
    );
    expect(list).toContain('FA-02 Cartographier l’offre');
    expect(await answerTo(town(), '/ctg action fa2')).toContain('aucun axe Caf associé');
  });
});

describe('an action sheet', () => {
  const town = issoireWorkspace({ after: twoSheets });
  const shown = (line: string) => answerTo(town(), line);

  it('is completed; a need has its source (Art. 7), a milestone its date', async () => {
    const claire = town().as(USER.claire);
    await openForm(claire, '/ctg action FA-01', 'Compléter');
    await claire.fills({
      kind: 'offre nouvelle',
      need: 'Six communes sans relais',
      milestones: 'Un jour : ouverture',
      ages: 'petits',
    });
    const { errors } = await claire.submits();
    expect(errors.needSource).toBe('Source obligatoire (art. 7).');
    expect(Object.keys(errors).toSorted()).toEqual(['ages', 'milestones', 'needSource']);
    await claire.fills({
      needSource: 'Caf, 31/12/2020',
      milestones: '15/05/2021 Choix du véhicule\n2021-06-30 : Première tournée',
      ages: '0-3',
      territories: 'Ardes\nChampeix',
      evaluationQuestions: 'Qui n’est pas venu ?',
      documents: 'Plaquette : https://agglo.example/plaquette.pdf\nDossier papier, bureau 12\njavascript:alert(1)',
    });
    expect((await claire.submits()).errors).toEqual({});
    const sheet = await shown('/ctg action FA-01');
    expect(sheet).toContain('Six communes sans relais (source : Caf, 31/12/2020)');
    expect(sheet).toContain('Choix du véhicule — 15 mai 2021');
    expect(sheet).toContain('Questions évaluatives\nQui n’est pas venu ?');
    expect(sheet).toMatch(/Documents\n• Plaquette\n• Dossier papier, bureau 12\n• javascript:alert\(1\)/);
    expect(await shown('/ctg actions kind:new')).toContain('FA-01');
    expect(await shown('/ctg actions kind:new')).not.toContain('FA-02');
    expect(await shown('/ctg actions territory:"Ardes"')).toContain('FA-01');
    expect(await shown('/ctg actions territoire:Besse')).toContain('Aucune action sur ce bassin de vie.');
  });

  it('counts under each axis that it serves, zero said (P-2)', async () => {
    const axes = await shown('/ctg axes');
    expect(axes.match(/0 fiche/g)).toHaveLength(4);
    expect(axes).toMatch(/La petite enfance — \d fiches?/);
  });

  it('is made of a message, once, which stays as the need’s source', async () => {
    const yann = town().as(YANN);
    const said = await yann.says(CHANNEL.agreement, 'Personne n’accueille les 11-14 ans à Ardes.');
    expect((await yann.uses('create_sheet', said)).text).toContain('Seuls la coordination et le secrétariat');
    const claire = town().as(USER.claire);
    const dates = { dueOn: '2021-12-31', startsOn: '2021-09-01' };
    for (let time = 0; time < 2; time += 1) {
      await claire.uses('create_sheet', said);
      await claire.fills({ ...FIRST_SHEET, title: 'Un accueil de jeunes', objective: 'O1.2', ...dates });
      const { errors } = await claire.submits();
      if (time === 0) expect(errors).toEqual({});
      else expect(Object.values(errors).join()).toContain('déjà le constat d’une fiche action');
    }
    await claire.closes();
    const sheet = await shown('/ctg action FA-03');
    expect(sheet).toContain('Personne n’accueille les 11-14 ans à Ardes. (source : Yann Genêt (');
    expect(await shown('/ctg actions')).not.toContain('FA-04');
  });
});

describe('the living areas of sheets', () => {
  const territories = 'Ardes\nChampeix';
  const town = issoireWorkspace({ after: [...twoSheets, sheetCompleted({ territories })] });
  const shown = (line: string) => answerTo(town(), line);

  it('leave others without an action, of which the coordinator says the list (P-4)', async () => {
    expect(await shown('/ctg verifier fiches')).not.toContain('Bassins de vie');
    const claire = town().as(USER.claire);
    await openForm(claire, '/ctg reglages territoires', 'Modifier');
    await claire.fills({ value: 'Ardes, Besse, Champeix', reason: 'Annexe 1' });
    expect((await claire.submits()).errors).toEqual({});
    expect(await shown('/ctg reglages territoires')).toContain('Ardes, Besse, Champeix');
    expect(await shown('/ctg verifier fiches')).toContain('Bassins de vie sans action ouverte : Besse');
  });
});

describe('three sheets of the parties', () => {
  const town = issoireWorkspace({ after: threeSheets });

  it('are for them unless said: a stranger and a channel with guests are told how many are kept', async () => {
    expect(await answerTo(town(), '/ctg actions', USER.stranger)).toContain('3 éléments réservés aux parties');
    const guest = await answerTo(town(), '/ctg action FA-01', USER.fatou);
    expect(guest).toContain('Aucune fiche action ne répond à « FA-01 »');
    const open = await answerTo(town(), '/ctg actions public');
    expect(open).toContain('3 éléments réservés aux parties');
    expect(open).not.toContain('Cartographier');
  });
});
