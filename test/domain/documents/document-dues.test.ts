import { describe, expect, it } from 'vitest';
import { documentDues } from '../../../src/domain/documents/document-dues.ts';
import { loadDueScope } from '../../../src/domain/dues/due-scope.ts';
import { testDatabase } from '../../support/database.ts';
import { twoTowns } from '../../support/two-towns.ts';

const { db } = await testDatabase();
const { elsewhere: beside } = await twoTowns(db);

describe('a paper that grows old (P-3)', () => {
  it('is due once its months are over, for the secretariat of that day; the rule may change them', async () => {
    const { here } = await twoTowns(db, beside);
    const { agreementId, deps } = here;
    const held = { state: 'HELD', dated: new Date('2020-01-31') } as const;
    await db.document.updateMany({ where: { agreementId, code: 'PLH' }, data: held });
    const dues = async () => documentDues(await loadDueScope(agreementId, deps), deps);
    const [due, ...others] = await dues();
    expect(due).toMatchObject({ code: 'PLH', on: '2022-01-31', months: 24, party: { shortName: 'Agglo' } });
    const told = await db.person.findMany({ where: { id: { in: due?.reminders[0]?.to ?? [] } } });
    expect(told.map(({ name }) => name)).toEqual(['Lucie Fougère']);
    expect(others).toEqual([]);
    await db.setting.create({ data: { agreementId, key: 'documentMaxAgeMonths', value: 13, setAt: deps.now() } });
    // February 2021 has no 31st.
    expect((await dues()).map(({ on }) => on)).toEqual(['2021-02-28']);
  });

  it('is none that is missing, of no known day, or that stays what it is: the agreement, its acts', async () => {
    const { here } = await twoTowns(db, beside);
    const { agreementId, deps } = here;
    await db.document.updateMany({ where: { agreementId, code: 'ANNEXE-4' }, data: { state: 'HELD' } });
    await db.document.updateMany({ where: { agreementId, code: 'CEJ' }, data: { dated: new Date('2018-01-01') } });
    expect(await documentDues(await loadDueScope(agreementId, deps), deps)).toEqual([]);
  });
});
