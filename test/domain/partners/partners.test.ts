import { beforeAll, describe, expect, it } from 'vitest';
import { addPartner, changePartner } from '../../../src/domain/partners/keep-partner.ts';
import { listPartners, type PartnerQuery } from '../../../src/domain/partners/list-partners.ts';
import type { Viewer } from '../../../src/domain/viewer/viewer.ts';
import { testDatabase } from '../../support/database.ts';
import { advise, inChannel, oneSheet, type TwoTowns, trailOf, twoTowns } from '../../support/two-towns.ts';

const { db } = await testDatabase();

let towns: TwoTowns;

/** Three partners: of a public sheet, of a sheet of the Copil, and of none; a fourth is elsewhere. */
beforeAll(async () => {
  towns = await twoTowns(db);
  const { here, elsewhere } = towns;
  const add = async (name: string, kind: 'ASSOCIATION' | 'PUBLIC_BODY', links: { sheetId: string; role: string }[]) => {
    const createdAt = new Date('2021-01-01');
    const { agreementId } = here;
    await db.partner.create({ data: { agreementId, name, kind, createdAt, sheets: { create: links } } });
  };
  const open = await oneSheet(here, { title: 'Ludothèque', visibility: 'PUBLIC' });
  const copil = await oneSheet(here, { title: 'Étude', visibility: 'COMMITTEE', committee: 'COPIL' });
  await add('Éveil', 'ASSOCIATION', [
    { sheetId: copil.id, role: 'conseil' },
    { sheetId: open.id, role: 'prête la salle' },
  ]);
  await add('ARS', 'PUBLIC_BODY', [{ sheetId: copil.id, role: 'finance' }]);
  await add('Amicale laïque', 'ASSOCIATION', []);
  await addPartner(await elsewhere.as('Claire Aubépine'), { name: 'Ailleurs', kind: 'OTHER' }, elsewhere.deps);
  await advise(here, { name: 'Fatou Mimosa', committee: 'COPIL' });
});

const list = async (asked: string | Viewer = 'Yann Genêt', query: PartnerQuery = {}) =>
  listPartners(typeof asked === 'string' ? await towns.here.as(asked) : asked, query, towns.here.deps);
const names = ({ partners }: { partners: { name: string }[] }) => partners.map(({ name }) => name);

describe('the directory of partners', () => {
  it('is in the order of the alphabet as French has it, each with its sheets and what it does there (A1-2)', async () => {
    const { partners, reserved, mayKeep } = await list();
    expect(names({ partners })).toEqual(['Amicale laïque', 'ARS', 'Éveil']);
    expect(partners[2]?.sheets).toEqual([
      { reference: 'FA-01', title: 'Ludothèque', role: 'prête la salle' },
      { reference: 'FA-02', title: 'Étude', role: 'conseil' },
    ]);
    expect([reserved, mayKeep]).toEqual([0, false]);
  });

  it('is narrowed by kind, by words of the name, and by those of its sheets, whatever their accents', async () => {
    expect(names(await list('Yann Genêt', { kind: 'PUBLIC_BODY' }))).toEqual(['ARS']);
    expect(names(await list('Yann Genêt', { words: 'EVEIL' }))).toEqual(['Éveil']);
    expect(names(await list('Yann Genêt', { words: 'etude conseil' }))).toEqual(['Éveil']);
    expect(names(await list('Yann Genêt', { words: 'fa-02' }))).toEqual(['ARS', 'Éveil']);
    expect(names(await list('Yann Genêt', { words: 'ailleurs' }))).toEqual([]);
  });

  it('shows others only who is associated to a sheet that they may read, and counts the rest (Art. 12)', async () => {
    for (const viewer of [await towns.here.as('Pascal Bouleau'), await towns.stranger()]) {
      const answer = await list(viewer);
      expect([names(answer), answer.reserved]).toEqual([['Éveil'], 2]);
      expect(answer.partners[0]?.sheets.map(({ reference }) => reference)).toEqual(['FA-01']);
      // What they may not read is not what they find it by.
      expect(names(await list(viewer, { words: 'conseil' }))).toEqual([]);
    }
    const adviser = await list('Fatou Mimosa');
    expect([names(adviser), adviser.reserved]).toEqual([['ARS', 'Éveil'], 1]);
  });

  it('lets the stewards keep it for their own eyes; a channel reads what its least cleared reader may', async () => {
    expect((await list('Denise Lilas')).mayKeep).toBe(true);
    const denise = await towns.here.as('Denise Lilas');
    const loud = await list(inChannel(denise, ['U0DENISE01', 'U0PASCAL01']));
    expect([names(loud), loud.reserved, loud.mayKeep]).toEqual([['Éveil'], 2, false]);
  });
});

describe('a partner that is kept', () => {
  const rowOf = (name: string, { agreementId } = towns.here) =>
    db.partner.findUniqueOrThrow({ where: { agreementId_name: { agreementId, name } } });

  it('is entered with its kind, its name tidied, and leaves a line in the trail', async () => {
    const { elsewhere } = towns;
    const claire = await elsewhere.as('Claire Aubépine');
    const input = { name: '  Mission \n locale ', kind: 'PUBLIC_BODY' as const };
    expect(await addPartner(claire, input, elsewhere.deps)).toEqual({ name: 'Mission locale' });
    const { id, kind } = await rowOf('Mission locale', elsewhere);
    expect([kind, await trailOf(elsewhere, id)]).toEqual(['PUBLIC_BODY', ['partner.added']]);
  });

  it('changes its kind, and nothing when the same is said again', async () => {
    const { elsewhere } = towns;
    const claire = await elsewhere.as('Claire Aubépine');
    await addPartner(claire, { name: 'Croix verte', kind: 'OTHER' }, elsewhere.deps);
    const { id } = await rowOf('Croix verte', elsewhere);
    const change = () => changePartner(claire, { id, name: 'Croix verte', kind: 'ASSOCIATION' }, elsewhere.deps);
    await change();
    await change();
    expect((await rowOf('Croix verte', elsewhere)).kind).toBe('ASSOCIATION');
    expect(await trailOf(elsewhere, id)).toEqual(['partner.added', 'partner.changed']);
  });

  it('is not renamed to another’s name, nor from another agreement, where the same name is free', async () => {
    const { here, elsewhere } = towns;
    const { id } = await rowOf('ARS');
    const claire = await here.as('Claire Aubépine');
    const taken = changePartner(claire, { id, name: 'EVEIL', kind: 'OTHER' }, here.deps);
    await expect(taken).rejects.toMatchObject({
      fields: { name: { code: 'partnerKnown', detail: { name: 'Éveil' } } },
    });
    const there = await elsewhere.as('Claire Aubépine');
    const foreign = changePartner(there, { id, name: 'ARS', kind: 'OTHER' }, elsewhere.deps);
    await expect(foreign).rejects.toMatchObject({ code: 'gone' });
    await addPartner(there, { name: 'ARS', kind: 'OTHER' }, elsewhere.deps);
    expect([(await rowOf('ARS')).kind, (await rowOf('ARS', elsewhere)).kind]).toEqual(['PUBLIC_BODY', 'OTHER']);
  });
});
