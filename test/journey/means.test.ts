import { beforeAll, describe, expect, it } from 'vitest';
import { loadMeans } from '../../src/domain/means/load-means.ts';
import { testDatabase } from '../support/database.ts';
import { CHANNEL, issoireWorkspace, USER } from '../support/issoire-workspace.ts';
import { openForm } from '../support/open-form.ts';

const YANN = 'U0YANN0001';
const BEATRICE = 'U0BEATRIC1';
const workspace = issoireWorkspace({ beginsAt: '2021-05-03T07:00:00Z' });
const claire = () => workspace().as(USER.claire);
const at = (instant: string) => workspace().sandbox.moveTo(new Date(instant));

/** As Slack shows it, the narrow spaces of figures as plain ones. */
async function shown(line: string, userId: string = USER.claire, channel: string = CHANNEL.agreement): Promise<string> {
  const { text, refusal } = await workspace().as(userId).types(channel, line);
  return `${text}${refusal ?? ''}`.replace(/[\u202f\u00a0]/g, ' ');
}

type Entries = Record<string, string | string[]>;

async function add(entries: Entries, userId: string = USER.claire, command = '/ctg moyens'): Promise<Entries> {
  const person = workspace().as(userId);
  await openForm(person, command, userId === USER.emma ? 'Add means' : 'Ajouter des moyens');
  await person.fills({ source: 'Budget primitif 2021', ...entries });
  return (await person.submits()).errors;
}

/** The button beside the line that says these words. */
async function changes(userId: string, command: string, words: string): Promise<void> {
  const person = workspace().as(userId);
  const { message } = await person.types(CHANNEL.agreement, command);
  const section = message?.blocks.find((block) => 'accessory' in block && JSON.stringify(block.text).includes(words));
  if (!message || !section) throw new Error(`no line to change: ${words}`);
  const { value } = (section as { accessory: { value: string } }).accessory;
  await person.clicks(message, value);
}

beforeAll(async () => {
  await openForm(claire(), '/ctg actions', 'Créer une fiche');
  await claire().fills({
    title: 'Relais itinérant',
    objective: 'O1.1 Veiller',
    axes: ['La petite enfance'],
    leadParty: 'Agglo',
    leadPerson: 'Yann Genêt',
    startsOn: '2021-01-01',
    dueOn: '2021-12-31',
  });
  expect((await claire().submits()).errors).toEqual({});
});

describe('what each party brings', () => {
  it('is added with its source or refused (Art. 7), in amounts as French people write them', async () => {
    const errors = await add({ party: 'Agglo', kind: 'ETP', planned: '-1', year: '21', source: ' ' });
    expect(errors.source).toBe('Source obligatoire (art. 7).');
    expect(Object.keys(errors).toSorted()).toEqual(['planned', 'source', 'year']);
    await claire().fills({ planned: '0,5', year: '2021', source: 'Tableau des emplois', target: 'FA-01' });
    expect((await claire().submits()).errors).toEqual({});
    expect(await add({ party: 'Ville', kind: 'fonctionnement', planned: '12 500,50', target: 'O3.1' })).toEqual({});
    expect(await add({ party: 'Ville', kind: 'investissement', planned: '3000', target: 'O3.1' })).toEqual({});
    expect(await add({ party: 'Agglo', kind: 'fonctionnement', planned: '1 000', actual: '1 000' })).toEqual({});
    expect(await add({ party: 'Caf', kind: 'en nature', label: 'Salle de réunion', target: 'O1.2' })).toEqual({});
  });

  it('makes a table parties × objectives, euros told apart, with totals and « non renseigné », never 0 (A4-3)', async () => {
    const { message } = await claire().types(CHANNEL.agreement, '/ctg moyens 2021');
    expect(message?.blocks.some(({ type }) => type === 'table')).toBe(true);
    const rows = (await shown('/ctg moyens 2021')).split('\n');
    const none = 'non renseigné';
    for (const row of [
      'Objectif | Caf | Agglo | Ville | Total',
      `O1.1 · ETP | ${none} | 0,5 ETP | ${none} | 0,5 ETP`,
      `O1.1 · fonctionnement | ${none} | ${none} | ${none} | ${none}`,
      `O1.2 | ${none} | ${none} | ${none} | ${none}`,
      `O3.1 · fonctionnement | ${none} | ${none} | 12 500,50 € | 12 500,50 €`,
      `O3.1 · investissement | ${none} | ${none} | 3 000 € | 3 000 €`,
      `toute la convention · fonctionnement | ${none} | 1 000 € (réel 1 000 €) | ${none} | 1 000 € (réel 1 000 €)`,
      `Total · ETP | ${none} | 0,5 ETP | ${none} | 0,5 ETP`,
      `Total · fonctionnement | ${none} | 1 000 € (réel 1 000 €) | 12 500,50 € | 13 500,50 € (réel 1 000 €)`,
      `Total · investissement | ${none} | ${none} | 3 000 € | 3 000 €`,
    ]) {
      expect(rows).toContain(row);
    }
    expect(rows.join('\n')).toContain('Salle de réunion');
    expect(rows.join('\n')).not.toMatch(/\| 0 /);
    // The text that screen readers and notifications get is as complete.
    expect(message?.text).toContain(`Total · investissement | ${none}`);
    const ofVille = await shown('/ctg moyens 2021 partie:Ville objectif:O3');
    expect(ofVille).toContain('Objectif | Ville | Total');
    expect(ofVille).not.toContain('O1.1');
    expect(await shown('/ctg moyens 2021 objectif:O9')).toContain('Aucun objectif ne répond à « O9 »');
    expect(await shown('/ctg moyens bientôt')).toContain('/ctg moyens [2021]');
  });

  it('says the data undertaken, by when and where that is read (A6-1)', async () => {
    const data = { party: 'Caf', kind: 'données', label: 'Enfants de moins de 3 ans par commune', source: 'Art. 6' };
    expect(Object.keys(await add({ ...data, planned: '3' }))).toEqual(['planned']);
    await claire().fills({ planned: '', dueOn: '2021-06-30' });
    expect((await claire().submits()).errors).toEqual({});
    const told = await shown('/ctg moyens partie:Caf nature:donnees');
    expect(told).toContain(
      'Caf · 2021 · données · toute la convention — Enfants de moins de 3 ans par commune — pour le 30 juin 2021 (source : Art. 6)',
    );
    expect(told).not.toContain('Salle de réunion');
    expect(await shown('/ctg moyens partie:Caf nature:données 2020')).toContain('Aucun moyen ne répond');
    expect(await shown('/ctg moyens partie:Ville nature:donnees')).toContain('Aucun moyen ne répond');
  });

  it('falls short where less came than was planned, or nobody said once the year is over (A5-1)', async () => {
    expect(await shown('/ctg moyens 2021 ecart')).toContain('Aucune ligne en dessous du prévu');
    await changes(USER.claire, '/ctg moyens 2021 lignes', 'Ville · 2021 · fonctionnement');
    await claire().fills({ actual: '10 000', source: 'Compte administratif' });
    expect((await claire().submits()).errors).toEqual({});
    const gap = await shown('/ctg moyens 2021 ecart');
    expect(gap).toContain(
      'Ville · 2021 · fonctionnement · O3.1 — prévu 12 500,50 €, réel 10 000 €, il manque 2 500,50 € (source : Compte administratif)',
    );
    expect(gap).not.toContain('non renseigné');
    expect(gap).toContain('1 ligne');
    await at('2022-01-03T08:00:00Z');
    const closed = await shown('/ctg moyens 2021 ecart');
    expect(closed).toContain('prévu 0,5 ETP, réel non renseigné, l’année est close (source : Tableau des emplois)');
    expect(closed).not.toContain('1 000 €');
  });
});

describe('who says what each party brings', () => {
  it('is its secretariat for it alone; others are offered nothing and refused', async () => {
    const martine = workspace().as(USER.martine);
    await openForm(martine, '/ctg moyens', 'Ajouter des moyens');
    await expect(martine.fills({ party: 'Ville' })).rejects.toThrow();
    await martine.fills({ kind: 'ETP', planned: '2', year: '2022', source: 'Tableau des emplois' });
    expect((await martine.submits()).errors).toEqual({});
    expect(await shown('/ctg moyens 2022 lignes', USER.martine)).toMatch(/Caf · 2022 · ETP .*\n\[Modifier\]/);
    expect(await shown('/ctg moyens 2021 nature:investissement', USER.martine)).not.toContain('[Modifier]');
    const beatrice = await shown('/ctg moyens 2021 lignes', BEATRICE);
    expect(beatrice).toContain('12 500,50 €');
    expect(beatrice).not.toMatch(/\[(Modifier|Ajouter des moyens)\]/);
  });

  it('is, for what came of a sheet’s means, who leads it', async () => {
    const yann = workspace().as(YANN);
    await changes(YANN, '/ctg action FA-01', 'ETP');
    await expect(yann.fills({ planned: '9' })).rejects.toThrow();
    await yann.fills({ actual: '0,25', source: ' ' });
    expect((await yann.submits()).errors).toEqual({ source: 'Source obligatoire (art. 7).' });
    await yann.fills({ source: 'Relevé d’heures' });
    expect((await yann.submits()).errors).toEqual({});
    expect(await shown('/ctg action FA-01', BEATRICE)).toContain(
      'prévu 0,5 ETP, réel 0,25 ETP, il manque 0,25 ETP (source : Relevé d’heures)',
    );
  });

  it('is kept with what it was before, and taken away without being forgotten', async () => {
    const { db } = await testDatabase();
    const agreement = await db.agreement.findFirstOrThrow();
    const changed = await db.auditEvent.findFirstOrThrow({
      where: { action: 'means.changed' },
      orderBy: { id: 'desc' },
    });
    expect(changed).toMatchObject({
      actorName: 'Yann Genêt',
      before: { planned: 0.5, actual: null, source: 'Tableau des emplois' },
      after: { planned: 0.5, actual: 0.25, source: 'Relevé d’heures' },
    });
    await changes(USER.claire, '/ctg moyens 2022 lignes', 'Caf');
    await claire().fills({ removal: ['retirer cette ligne (l’historique la garde)'] });
    expect((await claire().submits()).errors).toEqual({});
    expect(await shown('/ctg moyens 2022 lignes')).toContain('Aucun moyen ne répond');
    expect(await db.auditEvent.findFirst({ where: { action: 'means.removed' } })).toMatchObject({
      before: { year: 2022, planned: 2 },
    });
    const records = await loadMeans({ kind: 'OPERATING' }, { agreement }, { db });
    expect(records.map(({ party, planned }) => [party.shortName, planned])).toEqual([
      ['Agglo', 1000],
      ['Ville', 12500.5],
    ]);
  });

  it('is hidden with its sheet, and where others read along: how many are kept is said (Art. 12)', async () => {
    const { db } = await testDatabase();
    await db.resourceCommitment.updateMany({ where: { kind: 'INVESTMENT' }, data: { visibility: 'PUBLIC' } });
    // Its own word counts for nothing: the sheet’s does.
    await db.resourceCommitment.updateMany({ where: { sheetId: { not: null } }, data: { visibility: 'PUBLIC' } });
    for (const told of [
      await shown('/ctg moyens 2021', USER.stranger),
      await shown('/ctg moyens 2021 public', USER.claire, CHANNEL.general),
    ]) {
      expect(told).toContain('O3.1 · investissement | non renseigné ou réservé | non renseigné ou réservé | 3 000 €');
      expect(told).toContain('5 éléments réservés aux parties');
      expect(told).not.toMatch(/0,5 ETP|12 500|Salle|\[Ajouter/);
    }
  });
});

describe('who pays for a sheet', () => {
  it('is said with a source by who follows it, mended, taken away', async () => {
    const yann = workspace().as(YANN);
    await openForm(yann, '/ctg action FA-01', 'Ajouter un financeur');
    await yann.fills({ funder: 'Caf', scheme: 'bonus territoire', year: '2021', amount: 'cher', source: ' ' });
    expect(Object.keys((await yann.submits()).errors).toSorted()).toEqual(['amount', 'source']);
    await yann.fills({ amount: '4 200', source: 'Notification du 2 mars 2021' });
    expect((await yann.submits()).errors).toEqual({});
    expect(await shown('/ctg action FA-01', BEATRICE)).toContain(
      'Caf, bonus territoire : 4 200 € en 2021 (source : Notification du 2 mars 2021)',
    );
    expect(await shown('/ctg action FA-01', BEATRICE)).not.toMatch(/\[(Ajouter un financeur|Modifier)\]/);
    await changes(YANN, '/ctg action FA-01', 'bonus territoire');
    await yann.fills({ amount: '' });
    expect((await yann.submits()).errors).toEqual({});
    expect(await shown('/ctg action FA-01')).toContain('Caf, bonus territoire : montant non renseigné en 2021');
    await changes(YANN, '/ctg action FA-01', 'bonus territoire');
    await yann.fills({ removal: ['retirer ce financeur (l’historique le garde)'] });
    expect((await yann.submits()).errors).toEqual({});
    expect(await shown('/ctg action FA-01')).not.toContain('bonus territoire');
  });
});

describe('means nobody filled in', () => {
  it('are named by year, objective and sheet', async () => {
    const told = await shown('/ctg verifier moyens');
    expect(told).toContain('Moyens non renseignés : 2019, 2020, 2022');
    expect(told).toContain('Moyens 2021 non renseignés, par objectif : O2.1, O2.2, O3.2, O3.3');
    expect(told).not.toContain('par fiche');
    const { db } = await testDatabase();
    await db.resourceCommitment.updateMany({ where: { sheetId: { not: null } }, data: { sheetId: null } });
    const bare = await shown('/ctg verifier moyens');
    expect(bare).toContain('Moyens 2021 non renseignés, par objectif : O1.1, O2.1');
    expect(bare).toContain('Moyens 2021 non renseignés, par fiche : FA-01');
  });
});

describe('in English', () => {
  it('the table, the gaps and the data read in English', async () => {
    const table = await shown('/ctg means 2021', USER.emma);
    expect(table).toContain('O3.1 · operating | not filled in | not filled in | €12,500.50 (actual €10,000)');
    expect(await shown('/ctg means 2021 gap', USER.emma)).toContain(
      'planned €12,500.50, actual €10,000, €2,500.50 missing',
    );
    expect(await shown('/ctg means party:Caf kind:data', USER.emma)).toContain('by 30 June 2021 (source: Art. 6)');
  });
});
