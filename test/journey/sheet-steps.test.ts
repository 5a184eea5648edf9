import { describe, expect, it } from 'vitest';
import { markMilestones } from '../../src/domain/sheets/mark-milestones.ts';
import { UserError } from '../../src/errors.ts';
import { answerTo } from '../support/answer-to.ts';
import type { Entry } from '../support/form-values.ts';
import { type IssoireTown, issoireWorkspace, USER } from '../support/issoire-workspace.ts';
import { openForm } from '../support/open-form.ts';
import { sheetCompleted, sheetCreated, stepsDone } from '../support/steps/sheet-steps.ts';

const YANN = 'U0YANN0001';
const BEATRICE = 'U0BEATRIC1';
const VEHICLE = '15 mai 2021 — Choix du véhicule';

const created = [sheetCreated({ planYears: '2021', startsOn: '2021-03-01' })];
const milestones = '15/05/2021 Choix du véhicule\n30/06/2021 Première tournée';
const planned = [...created, sheetCompleted({ milestones })];
const done = [...planned, stepsDone(['Choix du véhicule'], '2021-04-30')];
const moved = '20/05/2021 Choix du véhicule\n30/06/2021 Tournée inaugurale';

/** What is wrong when Claire completes the sheet, by field. */
async function completes(town: IssoireTown, entries: Record<string, Entry>): Promise<Record<string, string>> {
  const claire = town.as(USER.claire);
  await openForm(claire, '/ctg action FA-01', 'Compléter');
  await claire.fills(entries);
  const { errors } = await claire.submits();
  if (Object.keys(errors).length > 0) await claire.closes();
  return errors;
}

describe('a sheet without steps', () => {
  const town = issoireWorkspace({ after: created });

  it('takes them as it is completed; before, there are none to mark', async () => {
    expect(await answerTo(town(), '/ctg action FA-01', YANN)).not.toContain('[Étapes]');
    expect(await completes(town(), { milestones })).toEqual({});
    expect(await answerTo(town(), '/ctg action FA-01', YANN)).toContain('[Étapes]');
  });
});

describe('the steps of a sheet', () => {
  const town = issoireWorkspace({ after: planned });

  it('are marked done on a day by who leads it, not on a day to come', async () => {
    const yann = town().as(YANN);
    await openForm(yann, '/ctg action FA-01', 'Étapes');
    await yann.fills({ 'done:0': [VEHICLE], doneOn: '2021-05-04' });
    expect(Object.keys((await yann.submits()).errors)).toEqual(['doneOn']);
    await yann.fills({ doneOn: '2021-04-30' });
    expect((await yann.submits()).errors).toEqual({});
    const sheet = await answerTo(town(), '/ctg action FA-01');
    expect(sheet).toContain('Choix du véhicule — 15 mai 2021, faite le 30 avril 2021');
    expect(sheet).not.toContain('Première tournée — 30 juin 2021, faite');
  });
});

describe('steps of which one is done', () => {
  const town = issoireWorkspace({ after: done });
  const shown = (userId?: string) => answerTo(town(), '/ctg action FA-01', userId);

  it('are for who follows the sheet', async () => {
    expect(await shown(BEATRICE)).not.toContain('[Étapes]');
    const { deps, viewer } = town();
    const steps = await deps.db.milestone.findMany();
    const marks = { reference: 'FA-01', doneIds: [], doneOn: '', undoneIds: steps.map(({ id }) => id) };
    const refusal = new UserError('sheetLeadOnly', {
      reference: 'FA-01',
      party: { shortName: 'Agglo', article: 'ELIDED' },
    });
    await expect(markMilestones(await viewer(BEATRICE), marks, deps)).rejects.toThrow(refusal);
    expect(await shown()).toContain('faite le 30 avril 2021');
  });

  it('keep what was done of them when the sheet is completed: reworded, moved, and never left out', async () => {
    expect(await completes(town(), { milestones: moved })).toEqual({});
    expect(await shown()).toContain('Choix du véhicule — 20 mai 2021, faite le 30 avril 2021');
    const refused = await completes(town(), { milestones: '30/06/2021 Tournée inaugurale' });
    expect(refused.milestones).toContain('L’étape « Choix du véhicule » est faite');
    expect(await shown()).toContain('faite le 30 avril 2021');
  });

  it('are taken up again, and what another marked meanwhile stays', async () => {
    await sheetCompleted({ milestones: moved })(town());
    const [claire, yann] = [town().as(USER.claire), town().as(YANN)];
    await openForm(claire, '/ctg action FA-01', 'Étapes');
    await openForm(yann, '/ctg action FA-01', 'Étapes');
    await yann.fills({ 'done:0': ['30 juin 2021 — Tournée inaugurale'], doneOn: '2021-05-02' });
    expect((await yann.submits()).errors).toEqual({});
    await claire.fills({ 'undone:0': ['30 avril 2021 — Choix du véhicule'] });
    expect((await claire.submits()).errors).toEqual({});
    const sheet = await shown();
    expect(sheet).toContain('Tournée inaugurale — 30 juin 2021, faite le 2 mai 2021');
    expect(sheet).not.toContain('Choix du véhicule — 20 mai 2021, faite');
  });
});
