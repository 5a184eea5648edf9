import { describe, expect, it } from 'vitest';
import { transferDues } from '../../../src/domain/competences/transfer-dues.ts';
import { loadDueScope } from '../../../src/domain/dues/due-scope.ts';
import { testDatabase } from '../../support/database.ts';
import { oneSheet, twoTowns } from '../../support/two-towns.ts';

const { db } = await testDatabase();
const { elsewhere: beside } = await twoTowns(db);

describe('fields that pass to another party (A3-2)', () => {
  it('are told to the coordinator three months before, a month before and on the day, with the sheets to lead anew', async () => {
    const { here } = await twoTowns(db, beside);
    const { agreementId, deps } = here;
    await oneSheet(here, { title: 'Agrandir la crèche', party: 'VILLE' });
    await oneSheet(here, { title: 'Fête de la ville', party: 'VILLE' });
    here.moveTo('2020-10-01T07:00:00Z');
    const [newLead, transfer, ...others] = await transferDues(await loadDueScope(agreementId, deps), deps);
    expect(newLead).toMatchObject({
      ...{ kind: 'newLead', from: { shortName: 'Ville' }, to: [{ shortName: 'Agglo' }], on: '2021-01-01' },
      ...{ sheets: [{ reference: 'FA-01', title: 'Agrandir la crèche' }], isReserved: true },
    });
    expect(transfer?.kind === 'transfer' && transfer.fields.map(({ to }) => to)).toEqual([
      ...[['Agglo'], ['Agglo'], ['Agglo'], ['Agglo'], []],
    ]);
    expect(transfer?.reminders.map(({ day }) => day)).toEqual(['2020-10-03', '2020-12-02', '2021-01-01']);
    const told = await db.person.findMany({ where: { id: { in: transfer?.reminders[0]?.to ?? [] } } });
    expect([told.map(({ name }) => name), others]).toEqual([['Claire Aubépine'], []]);
  });

  it('ask for no lead while no sheet names them, and are over on the next day', async () => {
    const { here } = await twoTowns(db, beside);
    const kinds = async (instant: string) => {
      here.moveTo(instant);
      const dues = await transferDues(await loadDueScope(here.agreementId, here.deps), here.deps);
      return dues.map(({ kind }) => kind);
    };
    expect(await kinds('2021-01-01T08:00:00Z')).toEqual(['transfer']);
    expect(await kinds('2021-01-02T08:00:00Z')).toEqual([]);
  });
});
