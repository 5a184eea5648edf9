import { describe, expect, it } from 'vitest';
import { changeIndicator } from '../../../src/domain/indicators/change-indicator.ts';
import { createIndicator } from '../../../src/domain/indicators/create-indicator.ts';
import type { IndicatorInput } from '../../../src/domain/indicators/read-indicator-input.ts';
import { testDatabase } from '../../support/database.ts';
import { oneSheet, trailOf, twoTowns } from '../../support/two-towns.ts';

const { db } = await testDatabase();
const { here, elsewhere, stranger } = await twoTowns(db);

const INPUT: IndicatorInput = {
  ...{ label: 'Places en crèche', unit: 'places', objectiveId: '', sheetIds: [], visibility: 'PARTIES' },
  ...{ baseline: '120', baselineOn: '2019-12-31', baselineSource: 'Bilan de la Caf', target: '150', targetOn: '' },
};

const create = async (over: Partial<IndicatorInput> = {}, by = 'Claire Aubépine', deps = here.deps) =>
  createIndicator(await here.as(by), { ...INPUT, ...over }, deps);
const rowOf = (code: string, agreementId = here.agreementId) =>
  db.indicator.findUniqueOrThrow({ where: { agreementId_code: { agreementId, code } }, include: { sheets: true } });
const countHere = () => db.indicator.count({ where: { agreementId: here.agreementId } });

/** Everybody who neither coordinates nor keeps the secretariat this year. */
async function others() {
  const names = ['Yann Genêt', 'Gérard Érable', 'Martine Houx', 'Pascal Bouleau', 'Fatou Mimosa'];
  return [...(await Promise.all(names.map(here.as))), await stranger()];
}

describe('an indicator that somebody creates', () => {
  it('is kept as it was typed, with its sheet, its objective and a line in the trail (A9-3)', async () => {
    const sheet = await oneSheet(here);
    const objective = await db.objective.findFirstOrThrow({ where: { agreementId: here.agreementId, code: 'O1.2' } });
    const { code } = await create({ label: '  Places   en\ncrèche ', objectiveId: objective.id, sheetIds: [sheet.id] });
    const row = await rowOf(code);
    expect(row).toMatchObject({ label: 'Places en crèche', unit: 'places', objectiveId: objective.id });
    expect([row.baseline?.toNumber(), row.target?.toNumber()]).toEqual([120, 150]);
    expect([row.baselineOn, row.targetOn]).toEqual([new Date('2019-12-31'), null]);
    expect(row.sheets.map(({ id }) => id)).toEqual([sheet.id]);
    expect(await trailOf(here, row.id)).toEqual(['indicator.created']);
  });

  it('takes the next code, without a gap, even when two people create one at once', async () => {
    const before = await countHere();
    const both = await Promise.all([create(), create({}, 'Denise Lilas')]);
    const codes = [before + 1, before + 2].map((number) => `I-${String(number).padStart(2, '0')}`);
    expect(both.map(({ code }) => code).toSorted()).toEqual(codes);
  });

  it('is created once for one form sent twice, and the second is told so', async () => {
    const once = { ...here.deps, requestKey: 'indicator-form-1' };
    const before = await countHere();
    await create({}, 'Claire Aubépine', once);
    await expect(create({}, 'Claire Aubépine', once)).rejects.toMatchObject({ code: 'alreadyDone' });
    expect(await countHere()).toBe(before + 1);
  });

  it('is refused to a member, another party’s secretary, a reader, a guest and a stranger', async () => {
    const before = await countHere();
    for (const viewer of await others()) {
      await expect(createIndicator(viewer, INPUT, here.deps)).rejects.toMatchObject({ code: 'stewardsOnly' });
    }
    expect(await countHere()).toBe(before);
  });

  it.each([
    ['no words', { label: '  ' }, { label: { code: 'required' } }],
    ['words without end', { label: 'x'.repeat(301) }, { label: { code: 'tooLong' } }],
    ['a unit without end', { unit: 'x'.repeat(41) }, { unit: { code: 'tooLong' } }],
    ['a start that is no figure', { baseline: 'beaucoup' }, { baseline: { code: 'figure' } }],
    ['a target that reads two ways', { target: '12.500' }, { target: { code: 'figure' } }],
    ['a start without its source (Art. 7)', { baselineSource: ' ' }, { baselineSource: { code: 'sourceRequired' } }],
  ])('is refused for %s, and the field is named', async (_, over, fields) => {
    const before = await countHere();
    await expect(create(over)).rejects.toMatchObject({ fields });
    expect(await countHere()).toBe(before);
  });

  it('takes neither an objective nor a sheet of another agreement', async () => {
    const { id: objectiveId } = await db.objective.findFirstOrThrow({ where: { agreementId: elsewhere.agreementId } });
    const { id: foreign } = await oneSheet(elsewhere);
    const { id: own } = await oneSheet(here);
    await expect(create({ objectiveId })).rejects.toMatchObject({ fields: { objective: { code: 'gone' } } });
    await expect(create({ sheetIds: [own, foreign] })).rejects.toMatchObject({ fields: { sheets: { code: 'gone' } } });
  });
});

describe('an indicator that somebody changes', () => {
  it('says the new words, keeps its code, and the trail keeps the old ones', async () => {
    const { code } = await create();
    await changeIndicator(await here.as('Denise Lilas'), { ...INPUT, code, label: 'Places', target: '' }, here.deps);
    const { id, label, target } = await rowOf(code);
    expect([label, target]).toEqual(['Places', null]);
    const changed = await db.auditEvent.findFirstOrThrow({ where: { subjectId: id, action: 'indicator.changed' } });
    expect(changed).toMatchObject({
      before: { label: 'Places en crèche', target: 150 },
      after: { code, target: null },
    });
  });

  it('stays as it is, without a line in the trail, when the same is said again', async () => {
    const { code } = await create();
    const { id } = await rowOf(code);
    await changeIndicator(await here.as('Claire Aubépine'), { ...INPUT, code, baseline: '120,0' }, here.deps);
    expect(await trailOf(here, id)).toEqual(['indicator.created']);
  });

  it('is refused to everybody but the coordinator and the secretariat in charge', async () => {
    const { code } = await create();
    for (const viewer of await others()) {
      const change = changeIndicator(viewer, { ...INPUT, code, label: 'Autre' }, here.deps);
      await expect(change).rejects.toMatchObject({ code: 'stewardsOnly' });
    }
    expect((await rowOf(code)).label).toBe('Places en crèche');
  });

  it('is of its agreement: a code that only the other has is unknown, and one that both have changes here alone', async () => {
    const claire = await elsewhere.as('Claire Aubépine');
    await createIndicator(claire, INPUT, elsewhere.deps);
    await create();
    await changeIndicator(await here.as('Claire Aubépine'), { ...INPUT, code: 'I-01', label: 'Ici' }, here.deps);
    expect((await rowOf('I-01', elsewhere.agreementId)).label).toBe('Places en crèche');
    const last = `I-${(await countHere()) + 1}`;
    const unknown = changeIndicator(claire, { ...INPUT, code: last }, elsewhere.deps);
    await expect(unknown).rejects.toMatchObject({ code: 'indicatorUnknown' });
  });
});
