import { describe, expect, it } from 'vitest';
import { answerTo } from '../support/answer-to.ts';
import { type IssoireTown, issoireWorkspace, USER } from '../support/issoire-workspace.ts';
import { openForm } from '../support/open-form.ts';
import { sheetCreated, sheetEdited } from '../support/steps/sheet-steps.ts';
import type { Person } from '../support/workspace.ts';

const created = [sheetCreated()];
const edited = [
  ...created,
  sheetEdited({
    title: 'Un relais qui roule',
    leadPerson: 'Paul Cormier',
    leadParty: 'Ville',
    subOrganisation: 'Centre Communal',
    visibility: 'PUBLIC',
  }),
];

const opens = (person: Person) => openForm(person, '/ctg action FA-01', 'Modifier');

async function submits(person: Person): Promise<void> {
  expect((await person.submits()).errors).toEqual({});
}

async function trail({ deps: { db } }: IssoireTown) {
  return db.auditEvent.findMany({ where: { action: 'sheet.edited' }, orderBy: { id: 'asc' } });
}

describe('a sheet that is changed', () => {
  const town = issoireWorkspace({ after: created });

  it('goes through the checks of its creation, and keeps what was typed (R-12)', async () => {
    const claire = town().as(USER.claire);
    await opens(claire);
    await claire.fills({
      title: 'Un relais qui roule',
      planYears: 'bientôt',
      axes: ['La petite enfance', 'aucun axe'],
      dueOn: '2021-05-01',
      leadPerson: 'Fatou Mimosa',
      subOrganisation: 'Ville · Centre Communal d’Action Sociale',
    });
    const { errors } = await claire.submits();
    expect(Object.keys(errors).toSorted()).toEqual(['axes', 'dueOn', 'leadPerson', 'planYears', 'subOrganisation']);
    expect(errors.leadPerson).toContain('Fatou Mimosa n’a pas à lire cette fiche');
    expect(errors.subOrganisation).toContain('Le Centre Communal d’Action Sociale n’agit pas pour l’Agglo');
    // What was right stays: only what was wrong is filled in again.
    await claire.fills({
      planYears: '2021-2023',
      axes: ['aucun axe'],
      dueOn: '2021-08-31',
      leadPerson: 'Paul Cormier',
      leadParty: 'Ville',
      committee: 'Comité technique',
      isRecurring: ['oui'],
      visibility: 'tout le monde',
    });
    await submits(claire);
    const sheet = await answerTo(town(), '/ctg action FA-01');
    expect(sheet).toContain('FA-01 · Un relais qui roule');
    expect(sheet).toContain('Paul Cormier, Centre Communal d’Action Sociale, Ville');
    for (const fact of ['du 3 mai 2021 au 31 août 2021', '2021, 2022, 2023', 'aucun axe Caf associé']) {
      expect(sheet).toContain(fact);
    }
    expect(sheet).toContain('Comité technique');
    expect(sheet).toContain('Reconduite chaque année');
  });

  it('leaves before and after in the trail, and nothing when nothing changed', async () => {
    const claire = town().as(USER.claire);
    await opens(claire);
    await claire.fills({ title: 'Un relais qui roule', leadPerson: 'Paul Cormier', leadParty: 'Ville' });
    await submits(claire);
    const [event, ...others] = await trail(town());
    expect(others).toEqual([]);
    expect(event?.before).toMatchObject({ title: 'Ouvrir un relais itinérant', leadParty: 'Agglo', committee: null });
    expect(event?.after).toMatchObject({ reference: 'FA-01', title: 'Un relais qui roule', leadParty: 'Ville' });
    await opens(claire);
    await submits(claire);
    expect(await trail(town())).toHaveLength(1);
  });
});

describe('a sheet that a body leads for its party', () => {
  const town = issoireWorkspace({ after: edited });

  it('is found by that body, under its party (A3-5)', async () => {
    for (const line of ['/ctg actions pilote:CCAS', '/ctg actions pilot:ccas', '/ctg actions partie:Ville']) {
      const list = await answerTo(town(), line);
      expect([line, list]).toEqual([line, expect.stringContaining('FA-01')]);
      expect(list).toContain('Paul Cormier (Ville, Centre Communal d’Action Sociale)');
    }
    expect(await answerTo(town(), '/ctg actions pilote:Agglo')).not.toContain('FA-01');
    expect(await answerTo(town(), '/ctg actions pilote:Mairie-du-Ciel')).toContain('Caf');
  });
});

describe('a living area that no sheet names', () => {
  const town = issoireWorkspace({ after: created });

  it('is said to have no action (P-4), in English too', async () => {
    expect(await answerTo(town(), '/ctg actions territoire:"Ardes"')).toContain('Aucune action sur ce bassin de vie.');
    const english = await answerTo(town(), '/ctg actions territory:"Ardes"', USER.emma);
    expect(english).toContain('No action in this living area.');
    // Asked for more than a place, it says no more than it knows.
    const late = await answerTo(town(), '/ctg actions retard territoire:"Ardes"');
    expect(late).toContain('Aucune fiche action ne répond');
  });
});

describe('a sheet that two people have open', () => {
  const town = issoireWorkspace({ after: edited });

  it('is not opened again to all by who only renames it: what another changed meanwhile stays', async () => {
    const [claire, denise] = [town().as(USER.claire), town().as(USER.denise)];
    await opens(claire);
    await opens(denise);
    await claire.fills({ visibility: 'les parties signataires' });
    await submits(claire);
    await denise.fills({ title: 'Un relais qui tourne' });
    await submits(denise);
    const sheet = await town().deps.db.actionSheet.findFirst();
    expect(sheet).toMatchObject({ title: 'Un relais qui tourne', visibility: 'PARTIES' });
    expect(await answerTo(town(), '/ctg action FA-01', USER.stranger)).toContain('Aucune fiche action ne répond');
  });

  it('is refused, with what the other wrote and by whom, where both changed the same', async () => {
    await sheetEdited({ title: 'Un relais qui tourne', visibility: 'PARTIES' })(town());
    const [claire, denise] = [town().as(USER.claire), town().as(USER.denise)];
    await opens(claire);
    await opens(denise);
    await claire.fills({ title: 'Un relais qui roule', dueOn: '2021-09-30' });
    await submits(claire);
    await denise.fills({ title: 'Un relais qui vole', visibility: 'tout le monde' });
    const { errors } = await denise.submits();
    expect(Object.keys(errors)).toEqual(['title']);
    expect(errors.title).toMatch(/Claire Aubépine.*Un relais qui roule/);
    // Sent again, it is meant; the date that she left alone stays the other's.
    await submits(denise);
    expect(await town().deps.db.actionSheet.findFirst()).toMatchObject({
      title: 'Un relais qui vole',
      visibility: 'PUBLIC',
      dueOn: new Date('2021-09-30'),
    });
  });
});
