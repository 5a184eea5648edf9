import { beforeEach, describe, expect, it } from 'vitest';
import { addReading, type ReadingInput } from '../../../src/domain/indicators/add-reading.ts';
import { createIndicator } from '../../../src/domain/indicators/create-indicator.ts';
import { describeIndicator } from '../../../src/domain/indicators/describe-indicator.ts';
import { testDatabase } from '../../support/database.ts';
import { oneSheet, trailOf, twoTowns } from '../../support/two-towns.ts';

const { db } = await testDatabase();
const { here, elsewhere, stranger } = await twoTowns(db);

const PLAIN = { label: 'Places', unit: 'places', objectiveId: '', baseline: '', baselineOn: '', baselineSource: '' };
const READING = { on: '2020-12-31', value: '1 250,5', source: 'Bilan de la Caf' };

let code = '';

beforeEach(async () => {
  const { id } = await oneSheet(here, { lead: 'Yann Genêt', party: 'API' });
  const input = { ...PLAIN, sheetIds: [id], target: '', targetOn: '', visibility: 'PARTIES' as const };
  code = (await createIndicator(await here.as('Claire Aubépine'), input, here.deps)).code;
});

const add = async (over: Partial<ReadingInput> = {}, by = 'Claire Aubépine', deps = here.deps) =>
  addReading(await here.as(by), { ...READING, code, ...over }, deps);
const readings = async () => (await describeIndicator(await here.as('Claire Aubépine'), { code }, here.deps)).indicator;

describe('a value that somebody adds to an indicator', () => {
  it('is kept with its day, its source and who said it (A7-4)', async () => {
    expect(await add()).toEqual({
      ...{ code, unit: 'places', on: '2020-12-31', value: 1250.5, replaces: null, wasKnown: false },
    });
    const { id, readings: held } = await readings();
    expect(held).toMatchObject([
      { on: '2020-12-31', value: 1250.5, source: 'Bilan de la Caf', by: 'Claire Aubépine', isReplaced: false },
    ]);
    expect(await trailOf(here, id)).toEqual(['indicator.created', 'indicator.read']);
  });

  it('counts in the stead of a former one of the same day, which stays to be read', async () => {
    await add();
    expect(await add({ value: '1260' }, 'Denise Lilas')).toMatchObject({ replaces: 1250.5, wasKnown: false });
    expect((await readings()).readings).toMatchObject([
      { value: 1260, by: 'Denise Lilas', isCorrection: true, isReplaced: false },
      { value: 1250.5, by: 'Claire Aubépine', isCorrection: false, isReplaced: true },
    ]);
  });

  it('adds nothing when the same was said before, and says so', async () => {
    await add();
    expect(await add({ value: '1250,50', source: ' Bilan  de la Caf ' })).toMatchObject({ wasKnown: true });
    expect((await readings()).readings).toHaveLength(1);
  });

  it('is written once, even said twice at the same moment', async () => {
    const both = await Promise.all([add(), add({}, 'Denise Lilas')]);
    expect(both.map(({ wasKnown }) => wasKnown).toSorted()).toEqual([false, true]);
    expect((await readings()).readings).toHaveLength(1);
  });

  it.each([
    ['no source (Art. 7)', { source: '  ' }, { source: { code: 'sourceRequired' } }],
    ['a source without end', { source: 'x'.repeat(301) }, { source: { code: 'tooLong' } }],
    ['no value', { value: '' }, { value: { code: 'required' } }],
    ['a value that is no figure', { value: 'une dizaine' }, { value: { code: 'figure' } }],
    ['a value that reads two ways', { value: '1.250' }, { value: { code: 'figure' } }],
  ])('is refused for %s, and the field is named', async (_, over, fields) => {
    await expect(add(over)).rejects.toMatchObject({ fields });
    expect((await readings()).readings).toEqual([]);
  });

  it('names every field to mend at once', async () => {
    const refused = { fields: { source: { code: 'sourceRequired' }, value: { code: 'figure' } } };
    await expect(add({ source: '', value: '?' })).rejects.toMatchObject(refused);
  });
});

describe('who may say a value', () => {
  it('is who leads a sheet that it measures, and the secretary of the party that leads it, whoever’s turn it is', async () => {
    await add({ value: '1' }, 'Yann Genêt');
    await add({ value: '2' }, 'Lucie Fougère');
    expect((await readings()).readings.map(({ by }) => by)).toEqual(['Lucie Fougère', 'Yann Genêt']);
  });

  it('is nobody else of the parties, and they are told who may', async () => {
    for (const name of ['Inès Bruyère', 'Gérard Érable', 'Martine Houx']) {
      await expect(add({}, name)).rejects.toMatchObject({ code: 'indicatorFollowersOnly', detail: { code } });
    }
  });

  it('does not hear of an indicator that they may not read: it is unknown to a reader, a guest and a stranger', async () => {
    const viewers = [await here.as('Pascal Bouleau'), await here.as('Fatou Mimosa'), await stranger()];
    for (const viewer of viewers) {
      const said = addReading(viewer, { ...READING, code }, here.deps);
      await expect(said).rejects.toMatchObject({ code: 'indicatorUnknown' });
    }
    expect((await readings()).readings).toEqual([]);
  });

  it('writes in their own agreement alone: a code that only the other has is unknown', async () => {
    const count = await db.indicator.count({ where: { agreementId: elsewhere.agreementId } });
    expect(count).toBe(0);
    const said = addReading(await elsewhere.as('Claire Aubépine'), { ...READING, code }, elsewhere.deps);
    await expect(said).rejects.toMatchObject({ code: 'indicatorUnknown', detail: { given: code } });
  });
});
