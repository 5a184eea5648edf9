import { describe, expect, it } from 'vitest';
import { testDatabase } from '../support/database.ts';
import { CHANNEL, issoireWorkspace, USER } from '../support/issoire-workspace.ts';

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

  it('is not written by who neither keeps the records nor follows a sheet, nor read by a stranger', async () => {
    await asks('/ctg indicateur I-01 valeur 2020 1 source:Moi', 'U0KARIM001');
    expect(await db.indicatorReading.count()).toBe(2);
    expect(await asks('/ctg indicateur I-01', 'U0JEAN0001')).not.toContain('Enfants accueillis');
  });
});
