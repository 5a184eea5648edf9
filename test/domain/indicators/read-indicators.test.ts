import { beforeAll, describe, expect, it } from 'vitest';
import { checkBaselines } from '../../../src/domain/indicators/check-baselines.ts';
import { createIndicator } from '../../../src/domain/indicators/create-indicator.ts';
import { describeIndicator } from '../../../src/domain/indicators/describe-indicator.ts';
import { type IndicatorQuery, listIndicators } from '../../../src/domain/indicators/list-indicators.ts';
import type { IndicatorInput } from '../../../src/domain/indicators/read-indicator-input.ts';
import { testDatabase } from '../../support/database.ts';
import { inChannel, oneSheet, type TwoTowns, twoTowns } from '../../support/two-towns.ts';

const { db } = await testDatabase();

let towns: TwoTowns;
let sheets: { open: string; secret: string };

beforeAll(async () => {
  towns = await twoTowns(db);
  const { here, elsewhere } = towns;
  const open = await oneSheet(here, { visibility: 'PUBLIC', lead: 'Yann Genêt' });
  const secret = await oneSheet(here, { visibility: 'PARTIES' });
  sheets = { open: open.reference, secret: secret.reference };
  const objective = (code: string) =>
    db.objective.findFirstOrThrow({ where: { agreementId: here.agreementId, code } }).then(({ id }) => id);
  const add = async (over: Partial<IndicatorInput>) => {
    const none = { unit: '', objectiveId: '', sheetIds: [], baseline: '', baselineOn: '', baselineSource: '' };
    const input = { ...none, label: '', target: '', targetOn: '', visibility: 'PARTIES' as const, ...over };
    await createIndicator(await here.as('Claire Aubépine'), input, here.deps);
  };
  const measured = { baseline: '1', baselineSource: 'Caf', sheetIds: [open.id, secret.id] };
  await add({ label: 'Places en crèche', unit: 'places', objectiveId: await objective('O1.1'), ...measured });
  await add({
    label: 'Familles reçues',
    visibility: 'PUBLIC',
    objectiveId: await objective('O2.1'),
    sheetIds: [open.id, secret.id],
  });
  await add({ label: 'Délai d’attente', unit: 'jours' });
  const ofOthers = { label: 'Ailleurs', unit: '', objectiveId: '', sheetIds: [], baseline: '', baselineOn: '' };
  const rest = { baselineSource: '', target: '', targetOn: '', visibility: 'PUBLIC' as const };
  await createIndicator(await elsewhere.as('Claire Aubépine'), { ...ofOthers, ...rest }, elsewhere.deps);
});

const list = async (query: IndicatorQuery = {}, by = 'Yann Genêt') =>
  listIndicators(await towns.here.as(by), query, towns.here.deps);
const codes = (answer: { indicators: { code: string }[] }) => answer.indicators.map(({ code }) => code);

describe('the list of indicators', () => {
  it('holds those of the agreement in the order of their numbers, and no other’s', async () => {
    const answer = await list();
    expect(codes(answer)).toEqual(['I-01', 'I-02', 'I-03']);
    expect(answer).toMatchObject({ reserved: 0, mayCreate: false });
    expect((await list({}, 'Claire Aubépine')).mayCreate).toBe(true);
  });

  it('is narrowed by words whatever their accents, by objective with those below it, and by sheet', async () => {
    expect(codes(await list({ words: 'CRECHE' }))).toEqual(['I-01']);
    expect(codes(await list({ words: "delai d'attente" }))).toEqual(['I-03']);
    expect(codes(await list({ words: 'crèche familles' }))).toEqual([]);
    expect(codes(await list({ objective: 'o1' }))).toEqual(['I-01']);
    expect(codes(await list({ objective: 'O2.1' }))).toEqual(['I-02']);
    expect(codes(await list({ sheet: sheets.secret }))).toEqual(['I-01', 'I-02']);
  });

  it('shows a reader, a guest and a stranger the public ones, and counts the others (Art. 12)', async () => {
    const { here, stranger } = towns;
    for (const viewer of [await here.as('Pascal Bouleau'), await here.as('Fatou Mimosa'), await stranger()]) {
      const answer = await listIndicators(viewer, {}, here.deps);
      expect([codes(answer), answer.reserved]).toEqual([['I-02'], 2]);
      expect(answer.indicators[0]?.sheets.map(({ reference }) => reference)).toEqual([sheets.open]);
      const bySecret = listIndicators(viewer, { sheet: sheets.secret }, here.deps);
      await expect(bySecret).rejects.toMatchObject({ code: 'sheetUnknown' });
    }
  });

  it('says in a channel what its least cleared reader may read, and offers nothing there', async () => {
    const { here } = towns;
    const claire = await here.as('Claire Aubépine');
    const among = (readers: string[] | null) => listIndicators(inChannel(claire, readers), {}, here.deps);
    expect(codes(await among(['U0CLAIRE01', 'U0YANN0001']))).toEqual(['I-01', 'I-02', 'I-03']);
    for (const readers of [['U0CLAIRE01', 'U0PASCAL01'], ['U0CLAIRE01', 'U0JEAN0001'], null]) {
      const answer = await among(readers);
      expect([codes(answer), answer.reserved, answer.mayCreate]).toEqual([['I-02'], 2, false]);
    }
  });
});

describe('one indicator', () => {
  it.each(['I-02', 'i2', 'I 02', ' 2 ', 'i-002'])('is found when somebody types « %s »', async (code) => {
    const { here } = towns;
    const { indicator } = await describeIndicator(await here.as('Yann Genêt'), { code }, here.deps);
    expect(indicator.label).toBe('Familles reçues');
  });

  it('offers a value to who follows one of its sheets, a change to the stewards, and neither in a channel', async () => {
    const { here } = towns;
    const offered = async (name: string, isLoud = false) => {
      const viewer = await here.as(name);
      const asked = isLoud ? inChannel(viewer, ['U0CLAIRE01']) : viewer;
      const { mayAdd, mayChange } = await describeIndicator(asked, { code: 'I-01' }, here.deps);
      return [mayAdd, mayChange];
    };
    expect(await offered('Denise Lilas')).toEqual([true, true]);
    expect(await offered('Yann Genêt')).toEqual([true, false]);
    expect(await offered('Inès Bruyère')).toEqual([false, false]);
    expect(await offered('Claire Aubépine', true)).toEqual([false, false]);
  });

  it('is unknown to who may not read it, as one that is not there', async () => {
    const { here, elsewhere } = towns;
    const ask = async (name: string, code: string, town = here) =>
      describeIndicator(await town.as(name), { code }, town.deps);
    await expect(ask('Pascal Bouleau', 'I-01')).rejects.toMatchObject({ code: 'indicatorUnknown' });
    await expect(ask('Yann Genêt', 'I-09')).rejects.toMatchObject({ code: 'indicatorUnknown' });
    await expect(ask('Yann Genêt', 'crèche')).rejects.toMatchObject({ code: 'indicatorUnknown' });
    await expect(ask('Yann Genêt', 'I-02', elsewhere)).rejects.toMatchObject({ code: 'indicatorUnknown' });
  });
});

describe('the check of starting values', () => {
  it('names the indicators without one that its reader may know of (A9-3)', async () => {
    const { here } = towns;
    const missing = async (name: string) => checkBaselines(await here.as(name), { committeeId: null }, here.deps);
    expect(await missing('Claire Aubépine')).toEqual([{ code: 'baselinesMissing', codes: ['I-02', 'I-03'] }]);
    expect(await missing('Pascal Bouleau')).toEqual([{ code: 'baselinesMissing', codes: ['I-02'] }]);
  });
});
