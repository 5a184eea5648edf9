import { describe, expect, it } from 'vitest';
import { testDatabase } from '../support/database.ts';
import { CHANNEL, issoireWorkspace, USER } from '../support/issoire-workspace.ts';
import { sampleSheets } from '../support/sample-sheets.ts';

const workspace = issoireWorkspace({ beginsAt: '2022-01-10T08:00:00Z' });
const claire = () => workspace().as(USER.claire);
const asks = async (text: string, id: string = USER.claire) =>
  (await workspace().as(id).types(CHANNEL.agreement, text)).text;
const { db } = await testDatabase();

describe('an indicator', () => {
  it('is created by a steward, numbered, and flagged while it has no starting value (A9-3)', async () => {
    await claire().types(CHANNEL.agreement, '/ctg indicateur nouveau');
    await claire().fills({ label: 'Enfants accueillis le mercredi', unit: 'enfants' });
    expect((await claire().submits()).errors).toEqual({});
    const list = await asks('/ctg indicateurs');
    expect(list).toContain('I-01');
    expect(list).toContain('sans valeur de départ');
    expect(await asks('/ctg verifier indicateurs')).toContain('Sans valeur de départ : I-01');
  });

  it('takes no reading without its source, and each with it (A7-4)', async () => {
    expect(await asks('/ctg indicateur I-01 valeur 2021 132')).toContain('Source obligatoire (art. 7)');
    expect(await db.indicatorReading.count()).toBe(0);
    await asks('/ctg indicateur I-01 valeur 2021 132 source:"Caf, 31/12/2021"');
    const shown = await asks('/ctg indicateur I-01');
    expect(shown).toContain('132');
    expect(shown).toContain('Caf, 31/12/2021');
    const reading = await db.indicatorReading.findFirstOrThrow();
    expect([reading.on.toISOString().slice(0, 10), Number(reading.value)]).toEqual(['2021-12-31', 132]);
  });

  it('keeps what was said: a correction comes after, and counts', async () => {
    await asks('/ctg indicateur I-01 valeur 31/12/2021 "135,5" source:"Caf, rectifié"');
    expect(await db.indicatorReading.count()).toBe(2);
    expect(await asks('/ctg indicateurs')).toContain('135,5');
  });

  it('takes a value from who follows a sheet that it measures, and from nobody else', async () => {
    await sampleSheets([{ title: 'Accueil du mercredi', lead: 'Inès Bruyère', dueOn: '2022-12-31' }]);
    const [sheet, indicator] = [await db.actionSheet.findFirstOrThrow(), await db.indicator.findFirstOrThrow()];
    const said = '/ctg indicateur I-01 valeur 2020 120 source:Agglo';
    expect(await asks(said, 'U0INES0001')).toMatch(/I-01/);
    expect(await db.indicatorReading.count()).toBe(2);
    const sheets = { connect: { id: sheet.id } };
    await db.indicator.update({ where: { id: indicator.id }, data: { sheets } });
    await asks(said, 'U0INES0001');
    expect(await db.indicatorReading.findFirst({ orderBy: { id: 'desc' } })).toMatchObject({ by: 'Inès Bruyère' });
    expect(await asks(said, 'U0YANN0001')).toContain('reviennent à qui suit une de ses fiches');
    expect(await db.indicatorReading.count()).toBe(3);
  });

  it('is not read by a stranger', async () => {
    expect(await asks('/ctg indicateur I-01', 'U0JEAN0001')).not.toContain('Enfants accueillis');
  });
});
