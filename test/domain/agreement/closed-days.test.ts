import { describe, expect, it } from 'vitest';
import { addClosedDay } from '../../../src/domain/agreement/add-closed-day.ts';
import { listRemovableDays } from '../../../src/domain/agreement/list-removable-days.ts';
import { loadAgreement } from '../../../src/domain/agreement/load-agreement.ts';
import { removeClosedDays } from '../../../src/domain/agreement/remove-closed-days.ts';
import { loadDueScope } from '../../../src/domain/dues/due-scope.ts';
import { testDatabase } from '../../support/database.ts';
import { codeOf, fieldsOf, holidayTown } from '../../support/holiday-town.ts';
import { issoireSandboxFile, renamed } from '../../support/seed-file.ts';

const { db } = await testDatabase();
const now = () => new Date('2021-05-03T07:00:00Z');
const deps = { db, now };
const town = holidayTown(deps);

describe('a closed day of the agreement’s own', () => {
  it('is no working day from then on, and is one again once taken away', async () => {
    const calendar = async () => (await loadDueScope(town.claire.agreement.id, deps)).calendar;
    expect((await calendar()).isWorkingDay('2021-12-20')).toBe(true);
    await addClosedDay(town.claire, { on: '2021-12-20', label: ' Abolition   de l’esclavage ' }, deps);
    expect((await calendar()).isWorkingDay('2021-12-20')).toBe(false);
    expect(await town.labels()).toEqual(['Abolition de l’esclavage']);

    const [day] = await listRemovableDays(town.claire, deps);
    expect(day).toMatchObject({ what: 'day', on: '2021-12-20' });
    await removeClosedDays(town.claire, { spanId: day?.spanId ?? '' }, deps);
    expect((await calendar()).isWorkingDay('2021-12-20')).toBe(true);
    expect([await town.audits('closedDay.added'), await town.audits('closedDay.removed')]).toEqual([1, 1]);
  });

  it('is refused when it is past, closed already, or without a name', async () => {
    const add = (on: string, label = 'Fête') => fieldsOf(addClosedDay(town.claire, { on, label }, deps));
    expect(await add('2021-05-02')).toEqual({ on: 'datePast' });
    expect(await add('2021-05-13')).toEqual({ on: 'dayKnown' });
    expect(await add('', '  ')).toEqual({ on: 'required', label: 'required' });
    expect(await add('2021-05-14', 'x'.repeat(121))).toEqual({ label: 'tooLong' });
    expect(await add('2021-05-14')).toEqual({});
    expect(await add('2021-05-14', 'Autre nom')).toEqual({ on: 'dayKnown' });
  });

  it('is for the coordinator alone, to enter and to take away', async () => {
    expect(await codeOf(addClosedDay(town.karim, { on: '2021-05-14', label: 'Pont' }, deps))).toBe('coordinatorOnly');
    expect(await codeOf(listRemovableDays(town.karim, deps))).toBe('coordinatorOnly');
    await addClosedDay(town.claire, { on: '2021-05-14', label: 'Pont' }, deps);
    const spanId = (await town.rows())[0]?.id ?? '';
    expect(await codeOf(removeClosedDays(town.karim, { spanId }, deps))).toBe('coordinatorOnly');
  });

  it('of another agreement cannot be taken away', async () => {
    await addClosedDay(town.claire, { on: '2021-05-14', label: 'Pont' }, deps);
    const spanId = (await town.rows())[0]?.id ?? '';
    await loadAgreement(renamed(issoireSandboxFile(), 'OTHER'), deps);
    const other = await town.viewerOf('U0CLAIRE01', 'OTHER');
    expect(await codeOf(removeClosedDays(other, { spanId }, deps))).toBe('gone');
    expect(await town.rows()).toHaveLength(1);
  });
});
