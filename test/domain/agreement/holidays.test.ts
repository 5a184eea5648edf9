import { describe, expect, it } from 'vitest';
import { importHolidays } from '../../../src/domain/agreement/import-holidays.ts';
import { listRemovableDays } from '../../../src/domain/agreement/list-removable-days.ts';
import { removeClosedDays } from '../../../src/domain/agreement/remove-closed-days.ts';
import { testDatabase } from '../../support/database.ts';
import { codeOf, HIVER, holidayTown, NOEL, school, TOUSSAINT } from '../../support/holiday-town.ts';

const { db } = await testDatabase();
const now = () => new Date('2021-05-03T07:00:00Z');
const deps = { db, now };
const town = holidayTown(deps);

describe('importing holidays', () => {
  it('enters them once: the same file again changes nothing and leaves no other trace', async () => {
    const input = { ...school, spans: [TOUSSAINT, NOEL] };
    expect(await importHolidays(town.claire, input, deps)).toEqual({ added: 2, removed: 0, kept: 0 });
    expect(await importHolidays(town.claire, input, deps)).toEqual({ added: 0, removed: 0, kept: 2 });
    expect(await town.labels()).toEqual([TOUSSAINT.label, NOEL.label]);
    expect(await town.audits('holidays.imported')).toBe(1);
  });

  it('replaces what the same file said within its dates, and keeps what is outside them', async () => {
    await importHolidays(town.claire, { ...school, spans: [TOUSSAINT, NOEL, HIVER] }, deps);
    const moved = { ...NOEL, label: 'Vacances de fin d’année - Zone A' };
    const later = { ...HIVER, endsOn: '2022-02-28' };
    const next = { label: 'Printemps', startsOn: '2022-04-16', endsOn: '2022-05-01' };
    const counts = await importHolidays(town.claire, { ...school, spans: [moved, later, next] }, deps);
    expect(counts).toEqual({ added: 3, removed: 2, kept: 0 });
    expect(await town.labels()).toEqual([TOUSSAINT.label, moved.label, HIVER.label, 'Printemps']);
    expect((await town.rows())[2]?.endsOn.toISOString()).toBe('2022-02-28T00:00:00.000Z');
  });

  it('takes a browser’s second copy of a file for the file itself', async () => {
    await importHolidays(town.claire, { ...school, spans: [TOUSSAINT, NOEL] }, deps);
    const again = { ...school, source: 'Zone-A (2).ics', spans: [{ ...TOUSSAINT, label: 'Toussaint' }, NOEL] };
    expect(await importHolidays(town.claire, again, deps)).toEqual({ added: 1, removed: 1, kept: 1 });
    expect(new Set((await town.rows()).map(({ source }) => source))).toEqual(new Set(['Zone-A.ics']));
  });

  it('leaves another file’s holidays and another kind’s alone, but for one holiday that both name', async () => {
    await importHolidays(town.claire, { ...school, spans: [TOUSSAINT, NOEL] }, deps);
    await importHolidays(town.claire, { kind: 'PUBLIC_HOLIDAY', source: 'feries.ics', spans: [NOEL] }, deps);
    const other = { ...school, source: 'Zone-B.ics', spans: [{ ...TOUSSAINT, endsOn: '2021-11-08' }, HIVER] };
    expect(await importHolidays(town.claire, other, deps)).toEqual({ added: 2, removed: 1, kept: 0 });
    expect((await town.rows()).map(({ label, source }) => [label, source])).toEqual([
      [TOUSSAINT.label, 'Zone-B.ics'],
      [NOEL.label, expect.any(String)],
      [NOEL.label, expect.any(String)],
      [HIVER.label, 'Zone-B.ics'],
    ]);
  });

  it('takes a holiday that a file names twice once, with its latest end', async () => {
    const spans = [TOUSSAINT, { ...TOUSSAINT, endsOn: '2021-11-05' }];
    expect(await importHolidays(town.claire, { ...school, spans }, deps)).toEqual({ added: 1, removed: 0, kept: 0 });
    expect((await town.rows())[0]?.endsOn.toISOString()).toBe('2021-11-07T00:00:00.000Z');
  });

  it('at the same moment by two clicks enters them once', async () => {
    const input = { ...school, spans: [TOUSSAINT, NOEL] };
    const counts = await Promise.all([
      importHolidays(town.claire, input, deps),
      importHolidays(town.claire, input, deps),
    ]);
    expect(counts.map(({ added }) => added).toSorted()).toEqual([0, 2]);
    expect(await town.rows()).toHaveLength(2);
  });

  it('is for the coordinator, and for the operator’s program, whose name stands in the record', async () => {
    const input = { ...school, spans: [TOUSSAINT] };
    expect(await codeOf(importHolidays(town.karim, input, deps))).toBe('coordinatorOnly');
    expect(await town.rows()).toEqual([]);
    await importHolidays({ agreementId: town.claire.agreement.id, name: 'npm run holidays' }, input, deps);
    const event = await db.auditEvent.findFirstOrThrow({
      where: { agreementId: town.claire.agreement.id, action: 'holidays.imported' },
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

describe('taking an imported file away', () => {
  it('takes all it gave and nothing else: the wrong zone, say', async () => {
    await importHolidays(town.claire, { ...school, spans: [TOUSSAINT, NOEL] }, deps);
    await importHolidays(town.claire, { ...school, source: 'Zone-B.ics', spans: [HIVER] }, deps);
    const files = await listRemovableDays(town.claire, deps);
    const wrong = files.find((file) => file.what === 'file' && file.source === 'Zone-A.ics');
    expect(wrong).toMatchObject({ spans: 2, kind: 'SCHOOL_HOLIDAY' });
    expect(await removeClosedDays(town.claire, { spanId: wrong?.spanId ?? '' }, deps)).toEqual({ removed: 2 });
    expect(await town.labels()).toEqual([HIVER.label]);
    expect(await codeOf(removeClosedDays(town.claire, { spanId: wrong?.spanId ?? '' }, deps))).toBe('gone');
  });
});
