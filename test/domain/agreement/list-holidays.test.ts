import { beforeAll, describe, expect, it } from 'vitest';
import { addClosedDay } from '../../../src/domain/agreement/add-closed-day.ts';
import { importHolidays } from '../../../src/domain/agreement/import-holidays.ts';
import { listHolidays } from '../../../src/domain/agreement/list-holidays.ts';
import { loadAgreement } from '../../../src/domain/agreement/load-agreement.ts';
import { loadDueScope } from '../../../src/domain/dues/due-scope.ts';
import { testDatabase } from '../../support/database.ts';
import { HIVER, holidayTown, NOEL, school, TOUSSAINT } from '../../support/holiday-town.ts';
import { ouestReunionFile } from '../../support/seed-file.ts';

const { db } = await testDatabase();
const now = () => new Date('2021-05-03T07:00:00Z');
const deps = { db, now };
const town = holidayTown(deps);

describe('the list of holidays', () => {
  it('holds the twelve months to come: computed ones by name, own ones by label, school holidays apart', async () => {
    await addClosedDay(town.claire, { on: '2021-12-20', label: 'Abolition de l’esclavage' }, deps);
    await importHolidays(
      town.claire,
      { ...school, spans: [NOEL, HIVER, { ...TOUSSAINT, startsOn: '2020-10-17', endsOn: '2020-11-01' }] },
      deps,
    );
    const answer = await listHolidays(town.claire, { year: null }, deps);
    expect([answer.from, answer.to]).toEqual(['2021-05-03', '2022-05-02']);
    expect(answer.publicHolidays.map(({ startsOn }) => startsOn)).toEqual([
      '2021-05-08',
      '2021-05-13',
      '2021-05-24',
      '2021-07-14',
      '2021-08-15',
      '2021-11-01',
      '2021-11-11',
      '2021-12-20',
      '2021-12-25',
      '2022-01-01',
      '2022-04-18',
      '2022-05-01',
    ]);
    expect(answer.publicHolidays[1]).toMatchObject({ name: 'ascension' });
    expect(answer.publicHolidays[7]).toMatchObject({ label: 'Abolition de l’esclavage', source: null });
    expect(answer.schoolHolidays.map(({ label }) => label)).toEqual([NOEL.label, HIVER.label]);
    expect(answer).toMatchObject({ schoolSources: ['Zone-A.ics'], knowsSchool: true, mayEdit: true, mayRemove: true });
  });

  it('of a year holds that year, holidays across its ends included', async () => {
    await importHolidays(town.claire, { ...school, spans: [NOEL, HIVER] }, deps);
    const in2021 = await listHolidays(town.claire, { year: 2021 }, deps);
    expect(in2021.publicHolidays).toHaveLength(11);
    expect(in2021.schoolHolidays.map(({ label }) => label)).toEqual([NOEL.label]);
    const in2022 = await listHolidays(town.claire, { year: 2022 }, deps);
    expect(in2022.schoolHolidays.map(({ label }) => label)).toEqual([NOEL.label, HIVER.label]);
    expect(await listHolidays(town.claire, { year: 2030 }, deps)).toMatchObject({
      schoolHolidays: [],
      knowsSchool: true,
    });
  });

  it('says that nothing was imported, and offers changes to the coordinator’s own eyes only', async () => {
    expect(await listHolidays(town.karim, { year: null }, deps)).toMatchObject({
      knowsSchool: false,
      mayEdit: false,
      mayRemove: false,
    });
    expect(await listHolidays({ ...town.claire, audience: 'channel' }, { year: null }, deps)).toMatchObject({
      mayEdit: false,
    });
    expect(await listHolidays(town.claire, { year: null }, deps)).toMatchObject({ mayEdit: true, mayRemove: false });
  });
});

describe('in La Réunion', () => {
  beforeAll(async () => {
    await loadAgreement(ouestReunionFile(), deps);
  });

  it('the 20th of December is closed by the agreement’s own day, that year only', async () => {
    const { id: agreementId } = await db.agreement.findFirstOrThrow({ where: { timeZone: 'Indian/Reunion' } });
    const span = { label: 'Fête caf’', startsOn: '2021-12-20', endsOn: '2021-12-20' };
    const operator = { agreementId, name: 'npm run holidays' };
    await importHolidays(operator, { kind: 'PUBLIC_HOLIDAY', source: 'reunion.ics', spans: [span] }, deps);
    const { calendar } = await loadDueScope(agreementId, deps);
    expect(calendar.onOrAfter('2021-12-20')).toBe('2021-12-21');
    expect(calendar.isWorkingDay('2022-12-20')).toBe(true);
  });
});
