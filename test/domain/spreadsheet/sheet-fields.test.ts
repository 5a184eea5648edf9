import { describe, expect, it } from 'vitest';
import { listSheetHistory } from '../../../src/domain/sheets/list-sheet-history.ts';
import { type SheetFieldKey, sheetFieldKeys } from '../../../src/domain/sheets/sheet-fields.ts';
import type { CellValue } from '../../../src/domain/spreadsheet/entity.ts';
import { exportPlan } from '../../../src/domain/spreadsheet/export-plan.ts';
import { words } from '../../../src/i18n/words.ts';
import { changedFieldText } from '../../../src/presenters/sheet-history-presenter.ts';
import { testDatabase } from '../../support/database.ts';
import { eachFrom } from '../../support/each-from.ts';
import { importTown, toyLibrary } from '../../support/import-town.ts';

const { db } = await testDatabase();
const { claire, preview, confirm } = await importTown(db);
eachFrom(async () => claire);

/** A line that says something in every column. */
const whole: Record<Exclude<SheetFieldKey, 'milestones'>, CellValue> = {
  ...toyLibrary,
  reference: 'FA-01',
  partnerNumber: 'PE1',
  leadParty: 'Ville',
  kind: 'NEW',
  priority: 'HIGH',
  isInnovative: true,
  description: 'Une ludothèque\nqui roule',
  targetPublic: 'Enfants et parents',
  ages: { min: 3, max: 11 },
  territories: ['Ardes', 'Champeix'],
  leadService: 'Service enfance',
  subOrganisation: "Centre Communal d'Action Sociale",
  sponsor: 'Denise Lilas',
  referents: ['Denise Lilas (Ville)'],
  committee: 'Comité technique',
  partners: ['Foyer rural — prêt de locaux'],
  isRecurring: true,
  expectedResults: 'Trente places',
  evaluationQuestions: 'Qui vient ?',
  status: 'IN_PROGRESS',
  progress: 40,
  blockers: 'Pas de véhicule',
  needsArbitration: true,
  documents: 'Projet https://ville.example/a',
  visibility: 'PUBLIC',
};

describe('every field of a sheet', () => {
  it('has one label of its own in each language', () => {
    for (const language of ['fr', 'en'] as const) {
      const labels = sheetFieldKeys.map((key) => words(language).sheetFields[key].label);
      expect(new Set(labels).size).toBe(sheetFieldKeys.length);
    }
  });

  it('comes in, goes out, and comes back without a change', async () => {
    const shown = await preview({ sheets: [whole] });
    expect(shown.comparison).toMatchObject({ refused: [], remarks: [] });
    await confirm(shown);
    const { tables } = await exportPlan(claire, { db });
    expect(tables.sheets).toMatchObject([whole]);
    expect((await preview(tables)).comparison).toMatchObject({ changes: [], refused: [], remarks: [] });
  });

  it('is told in the history under its label when it changes', async () => {
    await confirm(await preview({ sheets: [whole] }));
    const other = {
      reference: 'FA-01',
      partnerNumber: 'PE2',
      title: 'Ludothèque fixe',
      objective: 'O1.1',
      axes: ['La parentalité'],
      planYears: [2021],
      kind: 'EXISTING',
      priority: 'LOW',
      isInnovative: false,
      need: 'Un autre constat',
      needSource: 'Ville',
      description: 'Autre',
      targetPublic: 'Tous',
      ages: { min: 0, max: 3 },
      territories: ['Sauxillanges'],
      leadParty: 'Agglo',
      leadPerson: 'Claire Aubépine',
      leadService: 'Autre service',
      sponsor: 'Claire Aubépine',
      referents: ['Claire Aubépine (Agglo)'],
      committee: 'Copil',
      partners: ['Amis du jeu'],
      startsOn: '2021-02-01',
      dueOn: '2021-12-31',
      isRecurring: false,
      expectedResults: 'Dix places',
      evaluationQuestions: 'Qui ne vient pas ?',
      status: 'BLOCKED',
      progress: 50,
      blockers: 'Pas de local',
      needsArbitration: false,
      documents: 'Bilan https://ville.example/b',
      visibility: 'PARTIES',
    };
    const shown = await preview({ sheets: [other] });
    expect(shown.comparison.refused).toEqual([]);
    await confirm(shown);
    const { changes } = await listSheetHistory(claire, { reference: 'FA-01' }, { db });
    for (const language of ['fr', 'en'] as const) {
      const t = words(language);
      const told = (changes[0]?.fields ?? []).map((field) => changedFieldText(field, t));
      for (const key of Object.keys(other).filter((each) => each !== 'reference') as SheetFieldKey[]) {
        expect(told).toContainEqual(expect.stringContaining(t.sheetFields[key].label));
      }
    }
  });
});
