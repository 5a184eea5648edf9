import { beforeAll, describe, expect, it } from 'vitest';
import { testDatabase } from '../support/database.ts';
import { createSheetBy } from '../support/first-sheet.ts';
import { CHANNEL, issoireWorkspace, USER } from '../support/issoire-workspace.ts';
import { openForm } from '../support/open-form.ts';
import { waitUntil } from '../support/wait-until.ts';

const YANN = 'U0YANN0001';
const workspace = issoireWorkspace({ beginsAt: '2021-12-06T08:00:00Z' });
const as = (userId: string) => workspace().as(userId);
const shown = async (line: string, userId: string = USER.claire) =>
  (await as(userId).types(CHANNEL.agreement, line)).text;

/** What sending the form again says is wrong, by field. */
async function review(entries: Record<string, string>, userId: string = YANN): Promise<Record<string, string>> {
  await openForm(as(userId), '/ctg action FA-01', 'Bilan de l’année');
  const { year, ...texts } = entries;
  if (year) await choosesYear(userId, year);
  await as(userId).fills(texts);
  const { errors } = await as(userId).submits();
  if (Object.keys(errors).length > 0) await as(userId).closes();
  return errors;
}

/** Another year shows what was said of it: nothing yet, where nothing was. */
async function choosesYear(userId: string, year: string): Promise<void> {
  await as(userId).fills({ year });
  const look = async () => !JSON.stringify(await as(userId).modal()).includes('Relais ouvert') || undefined;
  await waitUntil(workspace().sandbox, look, 10_000, 'the form still shows another year');
}

beforeAll(async () => {
  expect((await createSheetBy(as(USER.claire), { dueOn: '2022-06-30' })).errors).toEqual({});
});

describe('the review of a sheet’s year', () => {
  it('has the source of its figures (Art. 7), and none without', async () => {
    expect(await review({ achieved: 'Relais ouvert, 42 familles reçues' })).toEqual({
      source: 'Source obligatoire (art. 7).',
    });
    expect(await shown('/ctg action FA-01')).not.toContain('Bilan 2021');
    const said = { achieved: 'Relais ouvert, 42 familles reçues', gaps: 'Ouvert en mai', next: 'Une seconde tournée' };
    expect(await review({ ...said, source: 'Agglo, 30/11/2021' })).toEqual({});
    const sheet = await shown('/ctg action FA-01');
    expect(sheet).toMatch(/Bilan 2021 — par Yann Genêt, .*\n.*42 familles reçues/);
    expect(sheet).toContain('Écarts : Ouvert en mai');
    expect(sheet).toContain('Suites : Une seconde tournée');
    expect(sheet).toContain('Source : Agglo, 30/11/2021');
  });

  it('is one a year: saying it again shows what was said, changes it, and keeps the former words', async () => {
    expect(await review({ achieved: 'Relais ouvert dans chaque commune', source: '' })).toEqual({});
    const sheet = await shown('/ctg action FA-01');
    expect(sheet).toContain('Relais ouvert dans chaque commune');
    // The form came filled with what was said before.
    expect(sheet).toContain('Suites : Une seconde tournée');
    expect(sheet).not.toContain('42 familles');
    expect(sheet.split('Bilan 2021').length).toBe(2);
    const { db } = await testDatabase();
    const trail = await db.auditEvent.findMany({ where: { action: 'sheet.reviewed' }, orderBy: { id: 'asc' } });
    expect(trail).toHaveLength(2);
    expect(trail[1]?.before).toMatchObject({ achieved: 'Relais ouvert, 42 familles reçues' });
    expect(trail[1]?.after).toMatchObject({ year: 2021, achieved: 'Relais ouvert dans chaque commune' });
    expect(await review({ achieved: 'Relais ouvert dans chaque commune' })).toEqual({});
    expect(await db.auditEvent.count({ where: { action: 'sheet.reviewed' } })).toBe(2);
  });

  it('is said for a year of the plan, each with its own', async () => {
    expect(await review({ year: '2022', achieved: 'Rien encore', gaps: '', next: '' })).toEqual({});
    const sheet = await shown('/ctg action FA-01');
    expect(sheet.indexOf('Bilan 2022')).toBeLessThan(sheet.indexOf('Bilan 2021'));
  });

  it('is not overwritten unseen by who had the form open, save when they send it again', async () => {
    const button = 'Bilan de l’année';
    await openForm(as(USER.claire), '/ctg action FA-01', button);
    await openForm(as(YANN), '/ctg action FA-01', button);
    await as(YANN).fills({ achieved: 'Deux relais ouverts', source: 'Agglo' });
    expect((await as(YANN).submits()).errors).toEqual({});
    await as(USER.claire).fills({ achieved: 'Un relais ouvert', next: 'Un troisième' });
    const { errors } = await as(USER.claire).submits();
    expect(Object.keys(errors)).toEqual(['achieved']);
    expect(errors.achieved).toMatch(/Yann Genêt.*Deux relais ouverts/);
    expect((await as(USER.claire).submits()).errors).toEqual({});
    const sheet = await shown('/ctg action FA-01');
    expect(sheet).toContain('Un relais ouvert');
    expect(sheet).toContain('Suites : Un troisième');
    // What she left alone is as he wrote it meanwhile.
    expect(sheet).toContain('Source : Agglo');
  });

  it('is for who follows the sheet; others read it, and a stranger neither', async () => {
    expect(await shown('/ctg action FA-01', 'U0BEATRIC1')).toContain('Bilan 2021');
    expect(await shown('/ctg action FA-01', 'U0BEATRIC1')).not.toContain('[Bilan de l’année]');
    expect(await shown('/ctg action FA-01', USER.stranger)).not.toContain('Bilan');
    expect(await shown('/ctg action FA-01', 'U0EMMA0001')).toContain('Review of 2021');
  });
});
