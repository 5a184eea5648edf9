import { describe, expect, it } from 'vitest';
import { CHANNEL, type IssoireTown, issoireWorkspace, USER } from '../support/issoire-workspace.ts';
import { openForm } from '../support/open-form.ts';
import { pressesBeside } from '../support/presses-beside.ts';
import { shown } from '../support/shown.ts';
import { brought, changedMeans, meansSheet, promisedData } from '../support/steps/means-steps.ts';

type Entries = Record<string, string | string[]>;

async function add(town: IssoireTown, entries: Entries): Promise<Entries> {
  const claire = town.as(USER.claire);
  await openForm(claire, '/ctg moyens', 'Ajouter des moyens');
  await claire.fills({ source: 'Budget primitif 2021', ...entries });
  return (await claire.submits()).errors;
}

describe('what a party brings', () => {
  const town = issoireWorkspace({ after: [meansSheet] });

  it('is added with its source or refused (Art. 7), in amounts as French people write them', async () => {
    const claire = town().as(USER.claire);
    const errors = await add(town(), { party: 'Agglo', kind: 'ETP', planned: '-1', year: '21', source: ' ' });
    expect(errors.source).toBe('Source obligatoire (art. 7).');
    expect(Object.keys(errors).toSorted()).toEqual(['planned', 'source', 'year']);
    await claire.fills({ planned: '0,5', year: '2021', source: 'Tableau des emplois', target: 'FA-01' });
    expect((await claire.submits()).errors).toEqual({});
    expect(await add(town(), { party: 'Ville', kind: 'fonctionnement', planned: '12 500,50', target: 'O3.1' })).toEqual(
      {},
    );
    expect(await add(town(), { party: 'Ville', kind: 'investissement', planned: '3000', target: 'O3.1' })).toEqual({});
    expect(await add(town(), { party: 'Agglo', kind: 'fonctionnement', planned: '1 000', actual: '1 000' })).toEqual(
      {},
    );
    expect(await add(town(), { party: 'Caf', kind: 'en nature', label: 'Salle de réunion', target: 'O1.2' })).toEqual(
      {},
    );
    expect(await town().deps.db.resourceCommitment.count()).toBe(5);
  });
});

describe('what each party brings', () => {
  const town = issoireWorkspace({ after: [meansSheet, brought] });

  it('makes a table parties × objectives, euros told apart, with totals and « non renseigné », never 0 (A4-3)', async () => {
    const { message } = await town().as(USER.claire).types(CHANNEL.agreement, '/ctg moyens 2021');
    expect(message?.blocks.some(({ type }) => type === 'table')).toBe(true);
    const rows = (await shown(town(), '/ctg moyens 2021')).split('\n');
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
    const ofVille = await shown(town(), '/ctg moyens 2021 partie:Ville objectif:O3');
    expect(ofVille).toContain('Objectif | Ville | Total');
    expect(ofVille).not.toContain('O1.1');
    expect(await shown(town(), '/ctg moyens 2021 objectif:O9')).toContain('Aucun objectif ne répond à « O9 »');
    expect(await shown(town(), '/ctg moyens bientôt')).toContain('/ctg moyens [2021]');
  });

  it('says the data undertaken, by when and where that is read (A6-1)', async () => {
    const claire = town().as(USER.claire);
    const data = { party: 'Caf', kind: 'données', label: 'Enfants de moins de 3 ans par commune', source: 'Art. 6' };
    expect(Object.keys(await add(town(), { ...data, planned: '3' }))).toEqual(['planned']);
    await claire.fills({ planned: '', dueOn: '2021-06-30' });
    expect((await claire.submits()).errors).toEqual({});
    const told = await shown(town(), '/ctg moyens partie:Caf nature:donnees');
    expect(told).toContain(
      'Caf · 2021 · données · toute la convention — Enfants de moins de 3 ans par commune — pour le 30 juin 2021 (source : Art. 6)',
    );
    expect(told).not.toContain('Salle de réunion');
    expect(await shown(town(), '/ctg moyens partie:Caf nature:données 2020')).toContain('Aucun moyen ne répond');
    expect(await shown(town(), '/ctg moyens partie:Ville nature:donnees')).toContain('Aucun moyen ne répond');
  });

  it('falls short where less came than was planned, or nobody said once the year is over (A5-1)', async () => {
    const claire = town().as(USER.claire);
    expect(await shown(town(), '/ctg moyens 2021 ecart')).toContain('Aucune ligne en dessous du prévu');
    await pressesBeside(claire, '/ctg moyens 2021 lignes', 'Ville · 2021 · fonctionnement');
    await claire.fills({ actual: '10 000', source: 'Compte administratif' });
    expect((await claire.submits()).errors).toEqual({});
    const gap = await shown(town(), '/ctg moyens 2021 ecart');
    expect(gap).toContain(
      'Ville · 2021 · fonctionnement · O3.1 — prévu 12 500,50 €, réel 10 000 €, il manque 2 500,50 € (source : Compte administratif)',
    );
    expect(gap).not.toContain('non renseigné');
    expect(gap).toContain('1 ligne');
    await town().at('2022-01-03T08:00:00Z');
    const closed = await shown(town(), '/ctg moyens 2021 ecart');
    expect(closed).toContain('prévu 0,5 ETP, réel non renseigné, l’année est close (source : Tableau des emplois)');
    expect(closed).not.toContain('1 000 €');
  });
});

describe('means nobody filled in', () => {
  const town = issoireWorkspace({ after: [meansSheet, brought, promisedData] });

  it('are named by year, objective and sheet', async () => {
    await town().at('2022-01-03T08:00:00Z');
    const told = await shown(town(), '/ctg verifier moyens');
    expect(told).toContain('Moyens non renseignés : 2019, 2020, 2022');
    expect(told).toContain('Moyens 2021 non renseignés, par objectif : O2.1, O2.2, O3.2, O3.3');
    expect(told).not.toContain('par fiche');
    const { db } = town().deps;
    await db.resourceCommitment.updateMany({ where: { sheetId: { not: null } }, data: { sheetId: null } });
    const bare = await shown(town(), '/ctg verifier moyens');
    expect(bare).toContain('Moyens 2021 non renseignés, par objectif : O1.1, O2.1');
    expect(bare).toContain('Moyens 2021 non renseignés, par fiche : FA-01');
  });
});

describe('in English', () => {
  const actual = changedMeans(
    { party: 'Ville', kind: 'OPERATING' },
    { actual: '10 000', source: 'Compte administratif' },
  );
  const town = issoireWorkspace({ after: [meansSheet, brought, promisedData, actual] });

  it('the table, the gaps and the data read in English', async () => {
    const table = await shown(town(), '/ctg means 2021', USER.emma);
    expect(table).toContain('O3.1 · operating | not filled in | not filled in | €12,500.50 (actual €10,000)');
    expect(await shown(town(), '/ctg means 2021 gap', USER.emma)).toContain(
      'planned €12,500.50, actual €10,000, €2,500.50 missing',
    );
    expect(await shown(town(), '/ctg means party:Caf kind:data', USER.emma)).toContain(
      'by 30 June 2021 (source: Art. 6)',
    );
  });
});
