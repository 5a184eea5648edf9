import { beforeAll, describe, expect, it } from 'vitest';
import { checkDocuments, checkPostingProof } from '../../../src/domain/documents/check-documents.ts';
import { type DocumentInput, fileDocument } from '../../../src/domain/documents/file-document.ts';
import { listDocuments } from '../../../src/domain/documents/list-documents.ts';
import { listLegalReferences } from '../../../src/domain/documents/list-legal-references.ts';
import type { Viewer } from '../../../src/domain/viewer/viewer.ts';
import { testDatabase } from '../../support/database.ts';
import { inChannel, type TwoTowns, trailOf, twoTowns } from '../../support/two-towns.ts';

const { db } = await testDatabase();
const ALL = { committeeId: null };

/** Those of the text that are for the parties: the related schemes, but the Cog, which is public. */
const RESERVED = ['PEDT', 'CEJ', 'PLH', 'CLS'];
const PUBLIC = [
  ...['CONVENTION', 'ANNEXE-1', 'ANNEXE-2', 'ANNEXE-3', 'ANNEXE-4'],
  ...['ANNEXE-5-API', 'ANNEXE-5-INTERET', 'ANNEXE-5-VILLE', 'COG'],
];

let towns: TwoTowns;

beforeAll(async () => {
  towns = await twoTowns(db);
});

const PAPER = { dated: '2021-04-30', url: 'https://agglo.example/papier.pdf', source: 'Agglo' };
const file = async (over: Partial<DocumentInput> & { code: string }, by = 'Denise Lilas') =>
  fileDocument(await towns.here.as(by), { ...PAPER, ...over }, towns.here.deps);
const rowOf = (code: string, agreementId = towns.here.agreementId) =>
  db.document.findUniqueOrThrow({ where: { agreementId_code: { agreementId, code } } });
const list = async (asked: string | Viewer = 'Yann Genêt', words = '', town = towns.elsewhere) =>
  listDocuments(typeof asked === 'string' ? await town.as(asked) : asked, { words }, town.deps);
const codes = ({ documents }: { documents: { code: string }[] }) => documents.map(({ code }) => code);

describe('a paper that somebody files', () => {
  it('is held from then on, as of its day, with where it is and from whom (C-6, Art. 7)', async () => {
    expect(await file({ code: 'ANNEXE-1' })).toEqual({ title: 'Annexe 1 : Diagnostic partagé', dated: '2021-04-30' });
    const { id, ...row } = await rowOf('ANNEXE-1');
    expect(row).toMatchObject({ ...PAPER, state: 'HELD', dated: new Date('2021-04-30') });
    const [event] = await db.auditEvent.findMany({ where: { subjectId: id } });
    expect(event).toMatchObject({ action: 'document.filed', before: { state: 'TITLE_ONLY' }, after: PAPER });
  });

  it('may bear today’s date, and takes the place of the version before, which the trail keeps', async () => {
    await file({ code: 'ANNEXE-2' });
    await file({ code: 'ANNEXE-2', dated: '2021-05-03', url: 'https://agglo.example/neuf.pdf' });
    const { id, dated } = await rowOf('ANNEXE-2');
    expect(dated).toEqual(new Date('2021-05-03'));
    expect(await trailOf(towns.here, id)).toEqual(['document.filed', 'document.filed']);
  });

  it.each([
    ['a day to come', { dated: '2021-05-04' }, { dated: { code: 'dateToCome' } }],
    ['no address', { url: 'annexe 1' }, { url: { code: 'link' } }],
    ['an address that is not safe', { url: 'http://agglo.example/a.pdf' }, { url: { code: 'link' } }],
    ['a program for an address', { url: 'javascript:alert(1)' }, { url: { code: 'link' } }],
    ['want of a source (Art. 7)', { source: '  ' }, { source: { code: 'sourceRequired' } }],
  ])('is refused for %s, and the field is named', async (_, over, fields) => {
    await expect(file({ code: 'ANNEXE-5-INTERET', ...over })).rejects.toMatchObject({ fields });
    expect((await rowOf('ANNEXE-5-INTERET')).state).toBe('TITLE_ONLY');
  });

  it('is filed by the coordinator and the secretariat in charge alone', async () => {
    const names = ['Gérard Érable', 'Martine Houx', 'Yann Genêt', 'Pascal Bouleau', 'Fatou Mimosa'];
    for (const viewer of [...(await Promise.all(names.map(towns.here.as))), await towns.stranger()]) {
      const filed = fileDocument(viewer, { code: 'PLH', ...PAPER }, towns.here.deps);
      await expect(filed).rejects.toMatchObject({ code: 'stewardsOnly' });
    }
    expect((await rowOf('PLH')).state).toBe('MISSING');
  });

  it('is one that the agreement names: no other is made up, and the other agreement’s is not touched', async () => {
    await expect(file({ code: 'ANNEXE-9' })).rejects.toMatchObject({ code: 'gone' });
    await file({ code: 'CLS' });
    expect([(await rowOf('CLS')).state, (await rowOf('CLS', towns.elsewhere.agreementId)).state]).toEqual([
      ...['HELD', 'MISSING'],
    ]);
  });
});

describe('the register of papers', () => {
  it('is in the text’s order, each said to be held or missing, to the parties', async () => {
    const answer = await list();
    expect(codes(answer).toSorted()).toEqual([...PUBLIC, ...RESERVED].toSorted());
    expect(codes(answer).slice(0, 4)).toEqual(['CONVENTION', 'ANNEXE-1', 'ANNEXE-2', 'ANNEXE-3']);
    expect(answer.documents[0]).toMatchObject({ state: 'HELD', dated: '2019-12-19', isOld: false });
    expect(answer.reserved).toBe(0);
  });

  it('counts, without naming them, those that are not for who reads it (Art. 12)', async () => {
    const { elsewhere } = towns;
    const { agreement } = await elsewhere.as('Claire Aubépine');
    const stranger = { ...(await towns.stranger()), agreement };
    const loud = inChannel(await elsewhere.as('Claire Aubépine'), ['U0CLAIRE01', 'U0PASCAL01']);
    for (const viewer of [await elsewhere.as('Pascal Bouleau'), stranger, loud]) {
      const answer = await list(viewer);
      expect([codes(answer).toSorted(), answer.reserved]).toEqual([PUBLIC.toSorted(), 4]);
      expect(await list(viewer, 'contrat local')).toEqual({ documents: [], reserved: 1 });
    }
  });

  it('is searched by title, code or other name, whatever their accents', async () => {
    expect(codes(await list('Yann Genêt', 'PORTRAIT de territoire'))).toEqual(['ANNEXE-1']);
    expect(codes(await list('Yann Genêt', 'cls'))).toEqual(['CLS']);
    expect(codes(await list('Yann Genêt', 'avenant'))).toEqual([]);
  });

  it('says that a study is old once its months are over, never the agreement itself (P-3)', async () => {
    const { elsewhere } = towns;
    const { agreementId } = elsewhere;
    const held = { state: 'HELD', dated: new Date('2019-05-03') } as const;
    await db.document.update({ where: { agreementId_code: { agreementId, code: 'PLH' } }, data: held });
    const isOld = async (today: string, code: string) => {
      const { documents } = await list({ ...(await elsewhere.as('Yann Genêt')), today });
      return documents.find((one) => one.code === code)?.isOld;
    };
    // 24 months from 3 May 2019 end on 3 May 2021.
    expect([await isOld('2021-05-03', 'PLH'), await isOld('2021-05-04', 'PLH')]).toEqual([false, true]);
    expect(await isOld('2022-12-31', 'CONVENTION')).toBe(false);
  });

  it('has the « Vu » to the letter, with our note on the wrong one, for anybody (C-5, K-17)', async () => {
    const references = await listLegalReferences(await towns.stranger(), towns.here.deps);
    expect(references).toHaveLength(10);
    expect(references.filter(({ note }) => note !== null).map(({ text }) => text.slice(0, 21))).toEqual([
      'Vu la loi n° 2004-809',
    ]);
  });
});

describe('the checks of papers', () => {
  it('find those that are missing, and the act whose posting is not proved (C-4, C-6)', async () => {
    const town = (await twoTowns(db)).here;
    const claire = await town.as('Claire Aubépine');
    const found = await checkDocuments(claire, ALL, town.deps);
    expect(found.map((one) => ('document' in one ? one.document : one.code)).toSorted()).toEqual(
      [...PUBLIC, ...RESERVED].filter((code) => code !== 'CONVENTION' && code !== 'ANNEXE-3').toSorted(),
    );
    expect(await checkPostingProof(claire, ALL, town.deps)).toEqual([
      { code: 'postingProofMissing', reference: 'DEL_2019_06_15', party: 'Agglo' },
    ]);
  });

  it('find one that is held and old, by its date', async () => {
    const town = (await twoTowns(db)).here;
    const held = { state: 'HELD', dated: new Date('2018-01-15') } as const;
    await db.document.updateMany({ where: { agreementId: town.agreementId, code: 'CEJ' }, data: held });
    const found = await checkDocuments(await town.as('Claire Aubépine'), ALL, town.deps);
    expect(found.filter(({ code }) => code === 'documentOld')).toMatchObject([
      { document: 'CEJ', dated: '2018-01-15' },
    ]);
  });
});
