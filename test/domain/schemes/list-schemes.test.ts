import { describe, expect, it } from 'vitest';
import { listSchemes } from '../../../src/domain/schemes/list-schemes.ts';
import { testDatabase } from '../../support/database.ts';
import { inChannel, twoTowns } from '../../support/two-towns.ts';

const { db } = await testDatabase();
const { here, elsewhere, stranger } = await twoTowns(db);
await db.scheme.create({
  data: {
    ...{ agreementId: elsewhere.agreementId, code: 'SDSF', label: 'Schéma départemental', aliases: [] },
    ...{ source: 'art. 2', position: 9, startsOn: new Date('2020-02-01'), endsOn: new Date('2024-01-31') },
  },
});

const list = async (words: string, by = 'Yann Genêt') => listSchemes(await here.as(by), { words }, here.deps);
const codes = (schemes: { code: string }[]) => schemes.map(({ code }) => code);

describe('the schemes beside the agreement', () => {
  it('are all those that the text names, in its order, when nothing is asked (A3-4)', async () => {
    expect(codes(await list(''))).toEqual(['PEDT', 'PEDT-VILLE', 'CEJ', 'CLS', 'PLH']);
    expect(codes(await list('  '))).toEqual(['PEDT', 'PEDT-VILLE', 'CEJ', 'CLS', 'PLH']);
  });

  it('are found by code, name or alias, whatever their accents', async () => {
    expect(codes(await list('pedt'))).toEqual(['PEDT', 'PEDT-VILLE']);
    expect(codes(await list('projet educatif'))).toEqual(['PEDT', 'PEDT-VILLE']);
    expect(codes(await list('SANTE'))).toEqual(['CLS']);
    expect(codes(await list('l’habitat'))).toEqual(['PLH']);
  });

  it('say who holds them, until when, what stands in their place and where that is read', async () => {
    const [, ofVille] = await list('pedt');
    expect(ofVille).toMatchObject({ holder: 'Ville', startsOn: null, endsOn: '2020-12-31', source: 'art. 3' });
    expect(await list('cej')).toMatchObject([{ holder: null, endsOn: null, replacedBy: 'bonus territoire CTG' }]);
    const there = await listSchemes(await elsewhere.as('Yann Genêt'), { words: 'sdsf' }, elsewhere.deps);
    expect(there).toMatchObject([{ startsOn: '2020-02-01', endsOn: '2024-01-31', holder: null, note: null }]);
  });

  it('are public text: a stranger, a guest and a channel whose readers nobody knows read them all', async () => {
    for (const viewer of [await stranger(), await here.as('Fatou Mimosa'), inChannel(await stranger(), null)]) {
      expect(await listSchemes(viewer, { words: '' }, here.deps)).toHaveLength(5);
    }
  });

  it('are those of their agreement: one of another is unknown, and those that there are are told', async () => {
    const unknown = list('SDSF');
    await expect(unknown).rejects.toMatchObject({ code: 'schemeUnknown', detail: { given: 'SDSF' } });
    const known = await list('sdsf').catch((error) => error.detail.known);
    expect(known).toHaveLength(5);
    expect(known[2]).toBe('Contrat Enfance Jeunesse (CEJ)');
  });

  it('are none, without a refusal, in an agreement that names none', async () => {
    const { here: bare } = await twoTowns(db);
    await db.scheme.deleteMany({ where: { agreementId: bare.agreementId } });
    const claire = await bare.as('Claire Aubépine');
    expect(await listSchemes(claire, { words: '' }, bare.deps)).toEqual([]);
    await expect(listSchemes(claire, { words: 'cej' }, bare.deps)).rejects.toMatchObject({ code: 'schemeUnknown' });
  });
});
