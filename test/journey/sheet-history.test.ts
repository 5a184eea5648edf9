import { describe, expect, it } from 'vitest';
import { answerTo } from '../support/answer-to.ts';
import type { Entry } from '../support/form-values.ts';
import { CHANNEL, type IssoireTown, issoireWorkspace, USER } from '../support/issoire-workspace.ts';
import { openForm } from '../support/open-form.ts';
import { sheetCompleted, sheetCreated, sheetEdited, sheetFollowed, stepsDone } from '../support/steps/sheet-steps.ts';

const YANN = 'U0YANN0001';
const HISTORY = '/ctg action FA-01 historique';

const stepped = [
  sheetCreated({ planYears: '2021', startsOn: '2021-03-01' }),
  sheetCompleted({ milestones: '30/06/2021 Tournée inaugurale' }),
  stepsDone(['Tournée inaugurale'], '2021-05-02'),
];
const changed = [
  ...stepped,
  sheetFollowed({ status: 'BLOCKED', progress: '40', blockers: 'Pas de véhicule' }),
  sheetEdited({ dueOn: '2021-08-31', leadPerson: 'Paul Cormier' }),
];

/** Claire opens one of her forms on the sheet, fills it and sends it. */
async function says(town: IssoireTown, button: string, entries: Record<string, Entry>): Promise<void> {
  const claire = town.as(USER.claire);
  await openForm(claire, '/ctg action FA-01', button);
  await claire.fills(entries);
  expect((await claire.submits()).errors).toEqual({});
}

describe('the history of a sheet', () => {
  const town = issoireWorkspace({ after: stepped });
  const history = () => answerTo(town(), HISTORY);

  it('says who changed which field, from what to what, the newest first', async () => {
    const yann = town().as(YANN);
    await openForm(yann, '/ctg action FA-01', 'Suivi');
    await yann.fills({ status: 'Bloqué', progress: '40', blockers: 'Pas de véhicule' });
    expect((await yann.submits()).errors).toEqual({});
    await says(town(), 'Modifier', { dueOn: '2021-08-31', leadPerson: 'Paul Cormier' });
    const read = await history();
    expect(read).toContain('Claire Aubépine : fiche modifiée');
    expect(read).toContain('Fin prévue : 30 juin 2021 → 31 août 2021');
    expect(read).toContain('Personne pilote : Yann Genêt → Paul Cormier');
    expect(read).toContain('Yann Genêt : suivi');
    expect(read).toContain('Statut : À venir → Bloqué');
    expect(read).toContain('Freins : rien → Pas de véhicule');
    expect(read).toMatch(
      /Étapes : Tournée inaugurale — 30 juin 2021 → Tournée inaugurale — 30 juin 2021, faite le 2 mai/,
    );
    expect(read.indexOf('Avancement (%) : rien → 40')).toBeLessThan(read.indexOf('Freins : rien'));
    // Nothing is said of what did not change.
    expect(read).not.toContain('Partie pilote');
    const order = ['fiche modifiée', 'suivi', 'étapes', 'fiche complétée', 'fiche créée'].map((one) =>
      read.indexOf(one),
    );
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(order).not.toContain(-1);
  });

  it('takes what it does not know for a plain change', async () => {
    const { db, now } = town().deps;
    const { id, agreementId } = await db.actionSheet.findFirstOrThrow();
    const subject = { subjectType: 'ActionSheet', subjectId: id };
    const by = { agreementId, at: now(), actorName: 'Ville', via: 'program', ...subject };
    const { id: subjectId } = await db.milestone.findFirstOrThrow({ where: { sheetId: id } });
    const step = { action: 'milestone.imported', subjectType: 'Milestone', subjectId };
    await db.auditEvent.createMany({
      data: [
        { ...by, action: 'sheet.teleported', before: { where: 'Issoire' }, after: { where: { deep: [1, null] } } },
        {
          ...by,
          action: 'sheet.imported',
          before: { ages: { min: 3, max: 6 } },
          after: { status: 'UNHEARD', ages: 4 },
        },
        {
          ...by,
          ...step,
          before: { label: 'Visite', dueOn: '2021-05-20' },
          after: { label: 'Visite', dueOn: '2021-05-27' },
        },
        { ...by, action: 'constructor', before: ['odd'], after: 'odder' },
      ],
    });
    const read = await history();
    expect(read.match(/Ville : fiche changée/g)).toHaveLength(2);
    expect(read).toContain('Étapes : Visite — 20 mai 2021 → Visite — 27 mai 2021');
    expect(read).toContain('Statut : rien → UNHEARD');
    expect(read).toContain('Âges : 3-6 ans → 4');
  });

  it('tells of its means, its funders and its indicators too', async () => {
    const funding = { funder: 'Caf', scheme: 'REAAP', amount: '9000', source: 'Convention' };
    await says(town(), 'Ajouter un financeur', funding);
    const means = { party: 'Ville', year: '2021', kind: 'ETP', planned: '0,5', source: 'Budget 2021' };
    await says(town(), 'Ajouter des moyens', means);
    const claire = town().as(USER.claire);
    await openForm(claire, '/ctg indicateurs', 'Créer un indicateur');
    const baseline = { baseline: '120', baselineOn: '2020-12-31', baselineSource: 'Caf' };
    await claire.fills({ label: 'Places ouvertes', sheets: ['FA-01'], ...baseline });
    expect((await claire.submits()).errors).toEqual({});
    await claire.types(CHANNEL.agreement, '/ctg indicateur valeur I-01 2021 132 source:"Caf, 31/12/2021"');
    const read = await history();
    expect(read).toContain('Claire Aubépine : financeur ajouté');
    expect(read).toContain('Financeur : rien → Caf, REAAP : 9 000 € en 2021 (source : Convention)');
    expect(read).toContain('Moyens : rien → Ville, 2021, ETP — prévu 0,5 ETP (source : Budget 2021)');
    expect(read).toContain('Indicateur : rien → I-01 Places ouvertes, Valeur de départ 120');
  });

  it('shows where two long texts part, and comes in pages', async () => {
    const long = `${'Un constat qui dure. '.repeat(40)}Fin`;
    await says(town(), 'Compléter', { need: `${long} une.`, needSource: 'Caf' });
    await says(town(), 'Compléter', { need: `${long} deux.` });
    expect(await history()).toMatch(/Constat : ….{0,60}Fin une\. → ….{0,60}Fin deux\./);
    const { db, now } = town().deps;
    const { id, agreementId } = await db.actionSheet.findFirstOrThrow();
    const by = { agreementId, at: now(), actorName: 'Ville', via: 'program' };
    const change = { action: 'sheet.edited', subjectType: 'ActionSheet', subjectId: id };
    const titles = Array.from({ length: 40 }, (_, place) => `T${place}`);
    await db.auditEvent.createMany({
      data: titles.map((title) => ({ ...by, ...change, before: { title }, after: { title: 'Z' } })),
    });
    const first = await history();
    expect(first).toContain('T39');
    expect(first).not.toContain('fiche créée');
    expect(first).toMatch(/\[Suite|\[Page|suivante/i);
  });
});

describe('the history of a sheet that was followed and edited', () => {
  const town = issoireWorkspace({ after: changed });

  it('is in the words of who reads it', async () => {
    const read = await answerTo(town(), '/ctg action FA-01 history', USER.emma);
    expect(read).toContain('Planned end: 30 June 2021 → 31 August 2021');
    expect(read).toContain('Status: Upcoming → Blocked');
    expect(read).toContain('Blockers: nothing → Pas de véhicule');
  });
});
