import { describe, expect, it } from 'vitest';
import { answerTo } from '../support/answer-to.ts';
import { type IssoireTown, issoireWorkspace, USER } from '../support/issoire-workspace.ts';
import { openForm } from '../support/open-form.ts';
import { sheetCreated, sheetReviewed } from '../support/steps/sheet-steps.ts';
import { waitUntil } from '../support/wait-until.ts';

const YANN = 'U0YANN0001';
const BUTTON = 'Bilan de l’année';
const SAID = { achieved: 'Relais ouvert, 42 familles reçues', gaps: 'Ouvert en mai', next: 'Une seconde tournée' };
const SOURCE = 'Agglo, 30/11/2021';

const created = [sheetCreated({ dueOn: '2022-06-30' })];
const reviewed = [...created, sheetReviewed({ ...SAID, source: SOURCE })];

const shown = (town: IssoireTown, userId?: string) => answerTo(town, '/ctg action FA-01', userId);

/** What is wrong with Yann's review, by field. */
async function review(town: IssoireTown, { year, ...texts }: Record<string, string>): Promise<Record<string, string>> {
  const yann = town.as(YANN);
  await openForm(yann, '/ctg action FA-01', BUTTON);
  if (year) await choosesYear(town, year);
  await yann.fills(texts);
  const { errors } = await yann.submits();
  if (Object.keys(errors).length > 0) await yann.closes();
  return errors;
}

/** Another year shows what was said of it: nothing yet, where nothing was. */
async function choosesYear(town: IssoireTown, year: string): Promise<void> {
  const yann = town.as(YANN);
  await yann.fills({ year });
  const look = async () => !JSON.stringify(await yann.modal()).includes('Relais ouvert') || undefined;
  await waitUntil(town.sandbox, look, 10_000, 'the form still shows another year');
}

describe('the review of a sheet’s year', () => {
  const town = issoireWorkspace({ after: created });

  it('has the source of its figures (Art. 7), and none without', async () => {
    expect(await review(town(), { achieved: SAID.achieved })).toEqual({ source: 'Source obligatoire (art. 7).' });
    expect(await shown(town())).not.toContain('Bilan 2021');
    expect(await review(town(), { ...SAID, source: SOURCE })).toEqual({});
    const sheet = await shown(town());
    expect(sheet).toMatch(/Bilan 2021 — par Yann Genêt, .*\n.*42 familles reçues/);
    expect(sheet).toContain('Écarts : Ouvert en mai');
    expect(sheet).toContain('Suites : Une seconde tournée');
    expect(sheet).toContain('Source : Agglo, 30/11/2021');
  });
});

describe('a year that was reviewed', () => {
  const town = issoireWorkspace({ after: reviewed });

  it('has one review: saying it again shows what was said, changes it, and keeps the former words', async () => {
    expect(await review(town(), { achieved: 'Relais ouvert dans chaque commune', source: '' })).toEqual({});
    const sheet = await shown(town());
    expect(sheet).toContain('Relais ouvert dans chaque commune');
    // The form came filled with what was said before.
    expect(sheet).toContain('Suites : Une seconde tournée');
    expect(sheet).not.toContain('42 familles');
    expect(sheet.split('Bilan 2021').length).toBe(2);
    const { db } = town().deps;
    const trail = await db.auditEvent.findMany({ where: { action: 'sheet.reviewed' }, orderBy: { id: 'asc' } });
    expect(trail).toHaveLength(2);
    expect(trail[1]?.before).toMatchObject({ achieved: 'Relais ouvert, 42 familles reçues' });
    expect(trail[1]?.after).toMatchObject({ year: 2021, achieved: 'Relais ouvert dans chaque commune' });
    expect(await review(town(), { achieved: 'Relais ouvert dans chaque commune' })).toEqual({});
    expect(await db.auditEvent.count({ where: { action: 'sheet.reviewed' } })).toBe(2);
  });

  it('leaves the plan’s other years to be reviewed, each with its own', async () => {
    expect(await review(town(), { year: '2022', achieved: 'Rien encore', gaps: '', next: '' })).toEqual({});
    const sheet = await shown(town());
    expect(sheet.indexOf('Bilan 2022')).toBeGreaterThan(-1);
    expect(sheet.indexOf('Bilan 2022')).toBeLessThan(sheet.indexOf('Bilan 2021'));
  });

  it('is not overwritten unseen by who had the form open, save when they send it again', async () => {
    const [claire, yann] = [town().as(USER.claire), town().as(YANN)];
    await openForm(claire, '/ctg action FA-01', BUTTON);
    await openForm(yann, '/ctg action FA-01', BUTTON);
    await yann.fills({ achieved: 'Deux relais ouverts', source: 'Agglo' });
    expect((await yann.submits()).errors).toEqual({});
    await claire.fills({ achieved: 'Un relais ouvert', next: 'Un troisième' });
    const { errors } = await claire.submits();
    expect(Object.keys(errors)).toEqual(['achieved']);
    expect(errors.achieved).toMatch(/Yann Genêt.*Deux relais ouverts/);
    expect((await claire.submits()).errors).toEqual({});
    const sheet = await shown(town());
    expect(sheet).toContain('Un relais ouvert');
    expect(sheet).toContain('Suites : Un troisième');
    // What she left alone is as he wrote it meanwhile.
    expect(sheet).toMatch(/Source : Agglo(?!, )/);
  });

  it('is said again by who follows the sheet; others read it, and a stranger neither', async () => {
    expect(await shown(town(), 'U0BEATRIC1')).toContain('Bilan 2021');
    expect(await shown(town(), 'U0BEATRIC1')).not.toContain(`[${BUTTON}]`);
    expect(await shown(town(), USER.stranger)).not.toContain('Bilan');
    expect(await shown(town(), USER.emma)).toContain('Review of 2021');
  });
});
