import { beforeAll, describe, expect, it } from 'vitest';
import { testDatabase } from '../support/database.ts';
import { createSheetBy } from '../support/first-sheet.ts';
import { CHANNEL, issoireWorkspace, USER } from '../support/issoire-workspace.ts';
import { openForm } from '../support/open-form.ts';

const YANN = 'U0YANN0001';
const workspace = issoireWorkspace();
const claire = () => workspace().as(USER.claire);
const yann = () => workspace().as(YANN);

async function shown(line: string, userId: string = USER.claire): Promise<string> {
  const { text, refusal } = await workspace().as(userId).types(CHANNEL.agreement, line);
  return `${text}${refusal ?? ''}`;
}

/** Opens one of her forms, fills it and sends it. */
async function says(button: string, entries: Record<string, string | string[]>): Promise<Record<string, string>> {
  await openForm(claire(), '/ctg action FA-01', button);
  await claire().fills(entries);
  const { errors } = await claire().submits();
  if (Object.keys(errors).length > 0) await claire().closes();
  return errors;
}

beforeAll(async () => {
  const dates = { planYears: '2021', startsOn: '2021-03-01' };
  expect((await createSheetBy(claire(), dates)).errors).toEqual({});
  expect(await says('Compléter', { milestones: '30/06/2021 Tournée inaugurale' })).toEqual({});
  await openForm(yann(), '/ctg action FA-01', 'Étapes');
  await yann().fills({ 'done:0': ['30 juin 2021 — Tournée inaugurale'], doneOn: '2021-05-02' });
  expect((await yann().submits()).errors).toEqual({});
});

describe('the history of a sheet', () => {
  it('says who changed which field, from what to what, the newest first', async () => {
    await openForm(yann(), '/ctg action FA-01', 'Suivi');
    await yann().fills({ status: 'Bloqué', progress: '40', blockers: 'Pas de véhicule' });
    expect((await yann().submits()).errors).toEqual({});
    expect(await says('Modifier', { dueOn: '2021-08-31', leadPerson: 'Paul Cormier' })).toEqual({});
    const history = await shown('/ctg action FA-01 historique');
    expect(history).toContain('Claire Aubépine : fiche modifiée');
    expect(history).toContain('Fin prévue : 30 juin 2021 → 31 août 2021');
    expect(history).toContain('Personne pilote : Yann Genêt → Paul Cormier');
    expect(history).toContain('Yann Genêt : suivi');
    expect(history).toContain('Statut : À venir → Bloqué');
    expect(history).toContain('Freins : rien → Pas de véhicule');
    expect(history).toMatch(
      /Étapes : Tournée inaugurale — 30 juin 2021 → Tournée inaugurale — 30 juin 2021, faite le 2 mai/,
    );
    expect(history.indexOf('Avancement (%) : rien → 40')).toBeLessThan(history.indexOf('Freins : rien'));
    // Nothing is said of what did not change.
    expect(history).not.toContain('Partie pilote');
    const order = ['fiche modifiée', 'suivi', 'étapes', 'fiche complétée', 'fiche créée'].map((one) =>
      history.indexOf(one),
    );
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(order).not.toContain(-1);
  });

  it('is in the words of who reads it', async () => {
    const history = await shown('/ctg action FA-01 history', USER.emma);
    expect(history).toContain('Planned end: 30 June 2021 → 31 August 2021');
    expect(history).toContain('Status: Upcoming → Blocked');
    expect(history).toContain('Blockers: nothing → Pas de véhicule');
  });

  it('takes what it does not know for a plain change', async () => {
    const { db } = await testDatabase();
    const { id, agreementId } = await db.actionSheet.findFirstOrThrow();
    const at = workspace().sandbox.now();
    const by = { agreementId, at, actorName: 'Ville', via: 'program', subjectType: 'ActionSheet', subjectId: id };
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
    const history = await shown('/ctg action FA-01 historique');
    expect(history.match(/Ville : fiche changée/g)).toHaveLength(2);
    expect(history).toContain('Étapes : Visite — 20 mai 2021 → Visite — 27 mai 2021');
    expect(history).toContain('Statut : rien → UNHEARD');
    expect(history).toContain('Âges : 3-6 ans → 4');
  });

  it('tells of its means, its funders and its indicators too', async () => {
    expect(
      await says('Ajouter un financeur', { funder: 'Caf', scheme: 'REAAP', amount: '9000', source: 'Convention' }),
    ).toEqual({});
    const means = { party: 'Ville', year: '2021', kind: 'ETP', planned: '0,5', source: 'Budget 2021' };
    expect(await says('Ajouter des moyens', means)).toEqual({});
    await openForm(claire(), '/ctg indicateurs', 'Créer un indicateur');
    const baseline = { baseline: '120', baselineOn: '2020-12-31', baselineSource: 'Caf' };
    await claire().fills({ label: 'Places ouvertes', sheets: ['FA-01'], ...baseline });
    expect((await claire().submits()).errors).toEqual({});
    await claire().types(CHANNEL.agreement, '/ctg indicateur valeur I-01 2021 132 source:"Caf, 31/12/2021"');
    const history = await shown('/ctg action FA-01 historique');
    expect(history).toContain('Claire Aubépine : financeur ajouté');
    expect(history).toContain('Financeur : rien → Caf, REAAP : 9 000 € en 2021 (source : Convention)');
    expect(history).toContain('Moyens : rien → Ville, 2021, ETP — prévu 0,5 ETP (source : Budget 2021)');
    expect(history).toContain('Indicateur : rien → I-01 Places ouvertes, Valeur de départ 120');
  });

  it('shows where two long texts part, and comes in pages', async () => {
    const long = `${'Un constat qui dure. '.repeat(40)}Fin`;
    expect(await says('Compléter', { need: `${long} une.`, needSource: 'Caf' })).toEqual({});
    expect(await says('Compléter', { need: `${long} deux.` })).toEqual({});
    expect(await shown('/ctg action FA-01 historique')).toMatch(/Constat : ….{0,60}Fin une\. → ….{0,60}Fin deux\./);
    for (let time = 0; time < 40; time += 1) {
      const { db } = await testDatabase();
      const { id, agreementId } = await db.actionSheet.findFirstOrThrow();
      const by = { agreementId, at: workspace().sandbox.now(), actorName: 'Ville', via: 'program' };
      const change = { action: 'sheet.edited', subjectType: 'ActionSheet', subjectId: id };
      await db.auditEvent.create({ data: { ...by, ...change, before: { title: `T${time}` }, after: { title: 'Z' } } });
    }
    const first = await shown('/ctg action FA-01 historique');
    expect(first).toContain('T39');
    expect(first).not.toContain('fiche créée');
    expect(first).toMatch(/\[Suite|\[Page|suivante/i);
  });

  it('is as open as the sheet, save for what was written while it was less so (Art. 12)', async () => {
    expect(await shown('/ctg action FA-01 historique', USER.stranger)).toContain('Aucune fiche action ne répond');
    const edit = 'act:edit-sheet';
    expect(await says(edit, { visibility: 'tout le monde', title: 'Un relais pour tous' })).toEqual({});
    expect(await says(edit, { title: 'Un relais ouvert' })).toEqual({});
    await claire().types(CHANNEL.agreement, '/ctg indicateur valeur I-01 2021 140 source:"Caf, 31/12/2021"');
    const history = await shown('/ctg action FA-01 historique', USER.stranger);
    expect(history).toContain('Intitulé : Un relais pour tous → Un relais ouvert');
    expect(history).not.toContain('Pas de véhicule');
    expect(history).not.toContain('itinérant');
    expect(history).not.toContain('REAAP');
    expect(history).not.toContain('I-01');
    expect(history).toContain('réservés aux parties');
  });

  it('is as open as its indicators, save for what was said of one while it was less so', async () => {
    await openForm(claire(), '/ctg indicateur I-01', 'Modifier');
    await claire().fills({ visibility: 'tout le monde' });
    expect((await claire().submits()).errors).toEqual({});
    await claire().types(CHANNEL.agreement, '/ctg indicateur valeur I-01 2021 150 source:"Caf, 31/12/2021"');
    const history = await shown('/ctg action FA-01 historique', USER.stranger);
    expect(history).toContain('150 au 31 décembre 2021');
    expect(history.match(/relevé d’indicateur/g)).toHaveLength(1);
    expect(history).not.toContain('I-01 Places ouvertes');
  });
});
