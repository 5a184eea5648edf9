import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { addClosedDay } from '../../../src/domain/agreement/add-closed-day.ts';
import { importHolidays } from '../../../src/domain/agreement/import-holidays.ts';
import { listHolidays } from '../../../src/domain/agreement/list-holidays.ts';
import { listRemovableDays } from '../../../src/domain/agreement/list-removable-days.ts';
import { loadAgreement } from '../../../src/domain/agreement/load-agreement.ts';
import { removeClosedDays } from '../../../src/domain/agreement/remove-closed-days.ts';
import { loadDueScope } from '../../../src/domain/dues/due-scope.ts';
import { findViewer } from '../../../src/domain/people/find-viewer.ts';
import type { Viewer } from '../../../src/domain/viewer/viewer.ts';
import type { InvalidForm, UserError } from '../../../src/errors.ts';
import { testDatabase } from '../../support/database.ts';
import { issoireSandboxFile, ouestReunionFile, renamed } from '../../support/seed-file.ts';

const { db } = await testDatabase();
const now = () => new Date('2021-05-03T07:00:00Z');
const deps = { db, now };

const TOUSSAINT = { label: 'Vacances de la Toussaint - Zone A', startsOn: '2021-10-23', endsOn: '2021-11-07' };
const NOEL = { label: 'Vacances de Noël - Zone A', startsOn: '2021-12-18', endsOn: '2022-01-02' };
const HIVER = { label: 'Vacances d’Hiver - Zone A', startsOn: '2022-02-12', endsOn: '2022-02-27' };
const school = { kind: 'SCHOOL_HOLIDAY' as const, source: 'Zone-A.ics' };

let agreements = 0;
let claire: Viewer;
let karim: Viewer;

/** Somebody of the agreement at hand. */
function viewerOf(slackUserId: string, agreementCode: string): Promise<Viewer> {
  return findViewer({ slackUserId, channelId: undefined, via: 'button', audience: 'self', agreementCode }, deps);
}

beforeEach(async () => {
  agreements += 1;
  const code = `ISSOIRE-${agreements}`;
  await loadAgreement(renamed(issoireSandboxFile(), code), deps);
  claire = await viewerOf('U0CLAIRE01', code);
  karim = await viewerOf('U0KARIM001', code);
});

const rows = () =>
  db.calendarSpan.findMany({ where: { agreementId: claire.agreement.id }, orderBy: { startsOn: 'asc' } });
const labels = async () => (await rows()).map(({ label }) => label);
const audits = (action: string) => db.auditEvent.count({ where: { agreementId: claire.agreement.id, action } });

async function codeOf(promise: Promise<unknown>): Promise<string> {
  const error = await promise.then(
    () => null,
    (failure: UserError) => failure,
  );
  return error?.code ?? 'nothing was refused';
}

async function fieldsOf(promise: Promise<unknown>): Promise<Record<string, string>> {
  const error = await promise.then(
    () => null,
    (failure: InvalidForm) => failure,
  );
  return Object.fromEntries(Object.entries(error?.fields ?? {}).map(([field, { code }]) => [field, code]));
}

describe('importing holidays', () => {
  it('enters them once: the same file again changes nothing and leaves no other trace', async () => {
    const input = { ...school, spans: [TOUSSAINT, NOEL] };
    expect(await importHolidays(claire, input, deps)).toEqual({ added: 2, removed: 0, kept: 0 });
    expect(await importHolidays(claire, input, deps)).toEqual({ added: 0, removed: 0, kept: 2 });
    expect(await labels()).toEqual([TOUSSAINT.label, NOEL.label]);
    expect(await audits('holidays.imported')).toBe(1);
  });

  it('replaces what the same file said within its dates, and keeps what is outside them', async () => {
    await importHolidays(claire, { ...school, spans: [TOUSSAINT, NOEL, HIVER] }, deps);
    const moved = { ...NOEL, label: 'Vacances de fin d’année - Zone A' };
    const later = { ...HIVER, endsOn: '2022-02-28' };
    const next = { label: 'Printemps', startsOn: '2022-04-16', endsOn: '2022-05-01' };
    const counts = await importHolidays(claire, { ...school, spans: [moved, later, next] }, deps);
    expect(counts).toEqual({ added: 3, removed: 2, kept: 0 });
    expect(await labels()).toEqual([TOUSSAINT.label, moved.label, HIVER.label, 'Printemps']);
    expect((await rows())[2]?.endsOn.toISOString()).toBe('2022-02-28T00:00:00.000Z');
  });

  it('takes a browser’s second copy of a file for the file itself', async () => {
    await importHolidays(claire, { ...school, spans: [TOUSSAINT, NOEL] }, deps);
    const again = { ...school, source: 'Zone-A (2).ics', spans: [{ ...TOUSSAINT, label: 'Toussaint' }, NOEL] };
    expect(await importHolidays(claire, again, deps)).toEqual({ added: 1, removed: 1, kept: 1 });
    expect(new Set((await rows()).map(({ source }) => source))).toEqual(new Set(['Zone-A.ics']));
  });

  it('leaves another file’s holidays and another kind’s alone, but for one holiday that both name', async () => {
    await importHolidays(claire, { ...school, spans: [TOUSSAINT, NOEL] }, deps);
    await importHolidays(claire, { kind: 'PUBLIC_HOLIDAY', source: 'feries.ics', spans: [NOEL] }, deps);
    const other = { ...school, source: 'Zone-B.ics', spans: [{ ...TOUSSAINT, endsOn: '2021-11-08' }, HIVER] };
    expect(await importHolidays(claire, other, deps)).toEqual({ added: 2, removed: 1, kept: 0 });
    expect((await rows()).map(({ label, source }) => [label, source])).toEqual([
      [TOUSSAINT.label, 'Zone-B.ics'],
      [NOEL.label, expect.any(String)],
      [NOEL.label, expect.any(String)],
      [HIVER.label, 'Zone-B.ics'],
    ]);
  });

  it('takes a holiday that a file names twice once, with its latest end', async () => {
    const spans = [TOUSSAINT, { ...TOUSSAINT, endsOn: '2021-11-05' }];
    expect(await importHolidays(claire, { ...school, spans }, deps)).toEqual({ added: 1, removed: 0, kept: 0 });
    expect((await rows())[0]?.endsOn.toISOString()).toBe('2021-11-07T00:00:00.000Z');
  });

  it('at the same moment by two clicks enters them once', async () => {
    const input = { ...school, spans: [TOUSSAINT, NOEL] };
    const counts = await Promise.all([importHolidays(claire, input, deps), importHolidays(claire, input, deps)]);
    expect(counts.map(({ added }) => added).toSorted()).toEqual([0, 2]);
    expect(await rows()).toHaveLength(2);
  });

  it('is for the coordinator, and for the operator’s program, whose name stands in the record', async () => {
    const input = { ...school, spans: [TOUSSAINT] };
    expect(await codeOf(importHolidays(karim, input, deps))).toBe('coordinatorOnly');
    expect(await rows()).toEqual([]);
    await importHolidays({ agreementId: claire.agreement.id, name: 'npm run holidays' }, input, deps);
    const event = await db.auditEvent.findFirstOrThrow({
      where: { agreementId: claire.agreement.id, action: 'holidays.imported' },
    });
    expect(event).toMatchObject({ via: 'program', actorName: 'npm run holidays', subjectId: 'Zone-A.ics' });
    expect(event.after).toEqual({
      kind: 'SCHOOL_HOLIDAY',
      added: 1,
      removed: 0,
      kept: 0,
      from: '2021-10-23',
      to: '2021-10-23',
    });
  });
});

describe('a closed day of the agreement’s own', () => {
  it('is no working day from then on, and is one again once taken away', async () => {
    const calendar = async () => (await loadDueScope(claire.agreement.id, deps)).calendar;
    expect((await calendar()).isWorkingDay('2021-12-20')).toBe(true);
    await addClosedDay(claire, { on: '2021-12-20', label: ' Abolition   de l’esclavage ' }, deps);
    expect((await calendar()).isWorkingDay('2021-12-20')).toBe(false);
    expect(await labels()).toEqual(['Abolition de l’esclavage']);

    const [day] = await listRemovableDays(claire, deps);
    expect(day).toMatchObject({ what: 'day', on: '2021-12-20' });
    await removeClosedDays(claire, { spanId: day?.spanId ?? '' }, deps);
    expect((await calendar()).isWorkingDay('2021-12-20')).toBe(true);
    expect([await audits('closedDay.added'), await audits('closedDay.removed')]).toEqual([1, 1]);
  });

  it('is refused when it is past, closed already, or without a name', async () => {
    const add = (on: string, label = 'Fête') => fieldsOf(addClosedDay(claire, { on, label }, deps));
    expect(await add('2021-05-02')).toEqual({ on: 'datePast' });
    expect(await add('2021-05-13')).toEqual({ on: 'dayKnown' });
    expect(await add('', '  ')).toEqual({ on: 'required', label: 'required' });
    expect(await add('2021-05-14', 'x'.repeat(121))).toEqual({ label: 'tooLong' });
    expect(await add('2021-05-14')).toEqual({});
    expect(await add('2021-05-14', 'Autre nom')).toEqual({ on: 'dayKnown' });
  });

  it('is for the coordinator alone, to enter and to take away', async () => {
    expect(await codeOf(addClosedDay(karim, { on: '2021-05-14', label: 'Pont' }, deps))).toBe('coordinatorOnly');
    expect(await codeOf(listRemovableDays(karim, deps))).toBe('coordinatorOnly');
    await addClosedDay(claire, { on: '2021-05-14', label: 'Pont' }, deps);
    const spanId = (await rows())[0]?.id ?? '';
    expect(await codeOf(removeClosedDays(karim, { spanId }, deps))).toBe('coordinatorOnly');
  });

  it('of another agreement cannot be taken away', async () => {
    await addClosedDay(claire, { on: '2021-05-14', label: 'Pont' }, deps);
    const spanId = (await rows())[0]?.id ?? '';
    await loadAgreement(renamed(issoireSandboxFile(), `OTHER-${agreements}`), deps);
    const other = await viewerOf('U0CLAIRE01', `OTHER-${agreements}`);
    expect(await codeOf(removeClosedDays(other, { spanId }, deps))).toBe('gone');
    expect(await rows()).toHaveLength(1);
  });
});

describe('taking an imported file away', () => {
  it('takes all it gave and nothing else: the wrong zone, say', async () => {
    await importHolidays(claire, { ...school, spans: [TOUSSAINT, NOEL] }, deps);
    await importHolidays(claire, { ...school, source: 'Zone-B.ics', spans: [HIVER] }, deps);
    const files = await listRemovableDays(claire, deps);
    const wrong = files.find((file) => file.what === 'file' && file.source === 'Zone-A.ics');
    expect(wrong).toMatchObject({ spans: 2, kind: 'SCHOOL_HOLIDAY' });
    expect(await removeClosedDays(claire, { spanId: wrong?.spanId ?? '' }, deps)).toEqual({ removed: 2 });
    expect(await labels()).toEqual([HIVER.label]);
    expect(await codeOf(removeClosedDays(claire, { spanId: wrong?.spanId ?? '' }, deps))).toBe('gone');
  });
});

describe('the list of holidays', () => {
  it('holds the twelve months to come: computed ones by name, own ones by label, school holidays apart', async () => {
    await addClosedDay(claire, { on: '2021-12-20', label: 'Abolition de l’esclavage' }, deps);
    await importHolidays(
      claire,
      { ...school, spans: [NOEL, HIVER, { ...TOUSSAINT, startsOn: '2020-10-17', endsOn: '2020-11-01' }] },
      deps,
    );
    const answer = await listHolidays(claire, { year: null }, deps);
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
    await importHolidays(claire, { ...school, spans: [NOEL, HIVER] }, deps);
    const in2021 = await listHolidays(claire, { year: 2021 }, deps);
    expect(in2021.publicHolidays).toHaveLength(11);
    expect(in2021.schoolHolidays.map(({ label }) => label)).toEqual([NOEL.label]);
    const in2022 = await listHolidays(claire, { year: 2022 }, deps);
    expect(in2022.schoolHolidays.map(({ label }) => label)).toEqual([NOEL.label, HIVER.label]);
    expect(await listHolidays(claire, { year: 2030 }, deps)).toMatchObject({ schoolHolidays: [], knowsSchool: true });
  });

  it('says that nothing was imported, and offers changes to the coordinator’s own eyes only', async () => {
    expect(await listHolidays(karim, { year: null }, deps)).toMatchObject({
      knowsSchool: false,
      mayEdit: false,
      mayRemove: false,
    });
    expect(await listHolidays({ ...claire, audience: 'channel' }, { year: null }, deps)).toMatchObject({
      mayEdit: false,
    });
    expect(await listHolidays(claire, { year: null }, deps)).toMatchObject({ mayEdit: true, mayRemove: false });
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
