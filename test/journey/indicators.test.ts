import { describe, expect, it } from 'vitest';
import { CHANNEL, issoireWorkspace, USER } from '../support/issoire-workspace.ts';
import { filled } from '../support/steps/form-steps.ts';
import { writtenSheets } from '../support/steps/written-sheets.ts';

const beginsAt = '2022-01-10T08:00:00Z';
const created = [filled('create-indicator', {}, { label: 'Enfants accueillis le mercredi', unit: 'enfants' })];
const given = { on: '2021-12-31', value: '132', source: 'Caf, 31/12/2021' };
const read = [...created, filled('add-reading', { indicator: 'I-01' }, given)];

const asking =
  (town: ReturnType<typeof issoireWorkspace>) =>
  async (text: string, id: string = USER.claire): Promise<string> =>
    (await town().as(id).types(CHANNEL.agreement, text)).text;

describe('an indicator', () => {
  const town = issoireWorkspace({ beginsAt });
  const asks = asking(town);

  it('is created by a steward, numbered, and flagged while it has no starting value (A9-3)', async () => {
    const claire = town().as(USER.claire);
    await claire.types(CHANNEL.agreement, '/ctg indicateur nouveau');
    await claire.fills({ label: 'Enfants accueillis le mercredi', unit: 'enfants' });
    expect((await claire.submits()).errors).toEqual({});
    const list = await asks('/ctg indicateurs');
    expect(list).toContain('I-01');
    expect(list).toContain('sans valeur de départ');
    expect(await asks('/ctg verifier indicateurs')).toContain('Sans valeur de départ : I-01');
  });
});

describe('an indicator that was created', () => {
  const town = issoireWorkspace({ beginsAt, after: created });
  const asks = asking(town);

  it('takes no reading without its source, and each with it (A7-4)', async () => {
    const { db } = town().deps;
    expect(await asks('/ctg indicateur I-01 valeur 2021 132')).toContain('Source obligatoire (art. 7)');
    expect(await db.indicatorReading.count()).toBe(0);
    await asks('/ctg indicateur I-01 valeur 2021 132 source:"Caf, 31/12/2021"');
    const shown = await asks('/ctg indicateur I-01');
    expect(shown).toContain('132');
    expect(shown).toContain('Caf, 31/12/2021');
    const reading = await db.indicatorReading.findFirstOrThrow();
    expect([reading.on.toISOString().slice(0, 10), Number(reading.value)]).toEqual(['2021-12-31', 132]);
  });

  it('is not read by a stranger', async () => {
    expect(await asks('/ctg indicateur I-01', 'U0JEAN0001')).not.toContain('Enfants accueillis');
  });
});

describe('an indicator that was read once', () => {
  const town = issoireWorkspace({ beginsAt, after: read });
  const asks = asking(town);

  it('keeps what was said: a correction comes after, and counts', async () => {
    await asks('/ctg indicateur I-01 valeur 31/12/2021 "135,5" source:"Caf, rectifié"');
    expect(await town().deps.db.indicatorReading.count()).toBe(2);
    expect(await asks('/ctg indicateurs')).toContain('135,5');
  });

  it('takes a value from who follows a sheet that it measures, and from nobody else', async () => {
    const { db } = town().deps;
    const sheet = { title: 'Accueil du mercredi', lead: 'Inès Bruyère', dueOn: '2022-12-31' };
    await writtenSheets(sheet)(town());
    const said = '/ctg indicateur I-01 valeur 2020 120 source:Agglo';
    expect(await asks(said, 'U0INES0001')).toMatch(/I-01/);
    expect(await db.indicatorReading.count()).toBe(1);
    const [{ id: sheetId }, { id }] = [await db.actionSheet.findFirstOrThrow(), await db.indicator.findFirstOrThrow()];
    await db.indicator.update({ where: { id }, data: { sheets: { connect: { id: sheetId } } } });
    await asks(said, 'U0INES0001');
    expect(await db.indicatorReading.findFirst({ orderBy: { id: 'desc' } })).toMatchObject({ by: 'Inès Bruyère' });
    expect(await asks(said, 'U0YANN0001')).toContain('reviennent à qui suit une de ses fiches');
    expect(await db.indicatorReading.count()).toBe(2);
  });
});
