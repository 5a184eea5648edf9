import { beforeAll, describe, expect, it } from 'vitest';
import { checkCompetences } from '../../../src/domain/competences/check-competences.ts';
import { checkLeads } from '../../../src/domain/competences/check-leads.ts';
import { fieldsNamed } from '../../../src/domain/competences/fields-named.ts';
import { listCompetences } from '../../../src/domain/competences/list-competences.ts';
import { listTransfers } from '../../../src/domain/competences/list-transfers.ts';
import { testDatabase } from '../../support/database.ts';
import { inChannel, oneSheet, type TwoTowns, twoTowns } from '../../support/two-towns.ts';

const { db } = await testDatabase();
const ALL = { committeeId: null };

let towns: TwoTowns;

beforeAll(async () => {
  towns = await twoTowns(db);
  const { here } = towns;
  const led = async (title: string, visibility: 'PUBLIC' | 'PARTIES', party: string, over: object = {}) => {
    const { id } = await oneSheet(here, { title, visibility, party });
    await db.actionSheet.update({ where: { id }, data: over });
  };
  const before = { startsOn: new Date('2020-09-01') };
  await led('Agrandir la crèche du centre', 'PUBLIC', 'VILLE', before);
  await led('Ouvrir un accueil de loisirs', 'PARTIES', 'VILLE', before);
  await led('Rénover les crèches', 'PUBLIC', 'API');
  await led('Une crèche qui est faite', 'PUBLIC', 'VILLE', { ...before, status: 'DONE' });
  await led('Fête de la ville', 'PUBLIC', 'CAF63');
});

const list = async (words: string, on: string) =>
  listCompetences(await towns.here.as('Yann Genêt'), { words, on }, towns.here.deps);

describe('who runs what on a day (A3-1)', () => {
  const holders = async (words: string, on: string) =>
    (await list(words, on)).competences.map(({ holdings }) =>
      holdings.map(({ party, scope }) => [party.shortName, scope]),
    );

  it('is the Ville at Issoire and the Agglo elsewhere, until the Agglo takes all on 1 January 2021', async () => {
    const shared = [
      ['Ville', 'Issoire'],
      ['Agglo', 'communes de moins de 10 000 habitants'],
    ];
    expect(await holders('crèches', '2020-06-01')).toEqual([shared]);
    expect(await holders('CRECHE', '2020-12-31')).toEqual([shared]);
    expect(await holders('creche', '2021-01-01')).toEqual([[['Agglo', 'toutes les communes membres']]]);
  });

  it('is nobody, and said to be, where the text names none any more', async () => {
    expect(await holders('midi', '2021-01-01')).toEqual([[]]);
  });

  it('is told to anybody: it is public text; a field that it does not name is unknown, with those that it does', async () => {
    const stranger = inChannel(await towns.stranger(), null);
    const { competences } = await listCompetences(stranger, { words: '', on: '2021-05-03' }, towns.here.deps);
    expect(competences).toHaveLength(16);
    const unknown = { code: 'competenceUnknown', detail: { given: 'voirie' } };
    await expect(list('voirie', '2021-05-03')).rejects.toMatchObject(unknown);
  });

  it('is the agreement’s own text', async () => {
    const { elsewhere } = towns;
    await db.competenceField.deleteMany({ where: { agreementId: elsewhere.agreementId, code: { not: 'CLS' } } });
    const yann = await elsewhere.as('Yann Genêt');
    const there = await listCompetences(yann, { words: '', on: '2021-05-03' }, elsewhere.deps);
    expect(there.competences.map(({ code }) => code)).toEqual(['CLS']);
  });
});

describe('what passes from a party to another (A3-2)', () => {
  const transfers = async (name: string) => listTransfers(await towns.here.as(name), towns.here.deps);

  it('is everything that the Ville gives up on 1 January 2021, with who takes it, or nobody', async () => {
    const found = (await transfers('Yann Genêt')).transfers;
    expect(found.map(({ on, code, from, to }) => [on, code, from.shortName, to.map((one) => one.shortName)])).toEqual([
      ['2021-01-01', 'PEDT', 'Ville', ['Agglo']],
      ['2021-01-01', 'PETITE-ENFANCE', 'Ville', ['Agglo']],
      ['2021-01-01', 'ALSH', 'Ville', ['Agglo']],
      ['2021-01-01', 'GARDERIES', 'Ville', ['Agglo']],
      ['2021-01-01', 'GARDERIE-MIDI', 'Ville', []],
    ]);
  });

  it('leaves without a lead the open sheets of the Ville that name it, as far as their reader may read them', async () => {
    const both = ['FA-01', 'FA-02'];
    const sheets = async (name: string) => (await transfers(name)).sheets.map(({ reference }) => reference);
    expect([await sheets('Yann Genêt'), await sheets('Pascal Bouleau')]).toEqual([both, ['FA-01']]);
    const found = await listTransfers(await towns.stranger(), towns.here.deps);
    expect(found.sheets.map(({ reference }) => reference)).toEqual(['FA-01']);
  });

  it('is offered a new lead by the stewards for their own eyes alone', async () => {
    const denise = await towns.here.as('Denise Lilas');
    expect((await transfers('Denise Lilas')).mayName).toBe(true);
    expect((await transfers('Yann Genêt')).mayName).toBe(false);
    expect((await listTransfers(inChannel(denise, ['U0DENISE01']), towns.here.deps)).mayName).toBe(false);
  });
});

describe('the checks of competences', () => {
  it('find the field that nobody holds any more (A3-3, K-23)', async () => {
    const found = await checkCompetences(await towns.here.as('Yann Genêt'), ALL, towns.here.deps);
    expect(found).toEqual([
      { code: 'competenceGap', label: 'Garderie du midi', ageMin: 3, ageMax: 12, endsOn: '2020-12-31' },
    ]);
  });

  it('find the open sheets led by who does not hold the field to their end, and never one that names none (R-14)', async () => {
    const found = async (name: string) =>
      (await checkLeads(await towns.here.as(name), ALL, towns.here.deps)).map((one) =>
        'reference' in one ? one.reference : one.code,
      );
    expect(await found('Claire Aubépine')).toEqual(['FA-01', 'FA-02']);
    expect(await found('Pascal Bouleau')).toEqual(['FA-01']);
  });
});

describe('the fields that a sheet names', () => {
  const fields = fieldsNamed([
    { code: 'CRECHE', label: 'Petite enfance : crèches, multi-accueils', aliases: ['crèche', 'multi-accueil'] },
    { code: 'CLS', label: 'Contrat local de santé', aliases: ['cls', ''] },
  ]);
  const named = (title: string, description = '') => fields({ title, description }).map(({ code }) => code);

  it('are read as whole words, singular and plural, whatever their accents, in its title or what it says', () => {
    expect(named('Ouvrir deux CRECHES')).toEqual(['CRECHE']);
    expect(named('Ouvrir', 'un multi accueil, à Issoire')).toEqual(['CRECHE']);
    expect(named('La crèche et le CLS')).toEqual(['CRECHE', 'CLS']);
  });

  it('are none for a part of a word, nor for a name that says nothing', () => {
    expect(named('Une clsa')).toEqual([]);
    expect(named('Microcrèche')).toEqual([]);
    expect(named('')).toEqual([]);
  });
});
