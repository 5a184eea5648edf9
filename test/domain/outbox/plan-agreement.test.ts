import { describe, expect, it } from 'vitest';
import { loadAgreement } from '../../../src/domain/agreement/load-agreement.ts';
import { loadOutboxScope } from '../../../src/domain/outbox/load-outbox-scope.ts';
import { planAgreement } from '../../../src/domain/outbox/plan-agreement.ts';
import { planDueAgreements } from '../../../src/domain/outbox/plan-due-agreements.ts';
import { loadPeriods } from '../../../src/domain/periods/load-periods.ts';
import { toDbDate } from '../../../src/domain/time/civil-date.ts';
import { testDatabase } from '../../support/database.ts';
import { issoireSandboxFile, ouestReunionFile, renamed } from '../../support/seed-file.ts';

const { db } = await testDatabase();

const clock = (instant: string) => () => new Date(instant);

async function issoire(code: string, instant: string) {
  const now = clock(instant);
  const { agreementId } = await loadAgreement(renamed(issoireSandboxFile(), code), { db, now });
  await planAgreement(agreementId, { db, now });
  return agreementId;
}

async function planned(agreementId: string, kind = 'due') {
  const rows = await db.delivery.findMany({
    where: { agreementId, kind },
    include: { person: true },
    orderBy: [{ dueAt: 'asc' }, { subject: 'asc' }, { person: { name: 'asc' } }],
  });
  return rows.map(({ dueAt, subject, person, state }) => {
    return `${dueAt.toISOString().slice(0, 16)} ${subject} ${person?.name ?? ''} ${state}`;
  });
}

describe('planning', () => {
  it('counts six technical committees and three copils over the term, 2019 waived (R-03)', async () => {
    const agreementId = await issoire('R03', '2020-01-06T08:00:00Z');
    const scope = await loadOutboxScope(agreementId, { db, now: clock('2020-01-06T08:00:00Z') });
    const committees = await loadPeriods(scope, { db });
    const asked = committees.map(({ committee, periods }) => [
      committee.code,
      periods.filter(({ state }) => state !== 'waived').length,
      periods.filter(({ state }) => state === 'waived').length,
    ]);
    expect(asked.toSorted()).toEqual([
      ['COPIL', 3, 1],
      ['CT', 6, 1],
    ]);
  });

  it('tells the parties twelve, nine, six, three and one months before the end, on the day (A10-2)', async () => {
    const agreementId = await issoire('TERM', '2022-06-01T08:00:00Z');
    const term = (await planned(agreementId)).filter((line) => line.includes(' term '));
    // The latest that is past, and the six months' one: 30 June 2022 is a Thursday.
    const days = [...new Set(term.map((line) => line.slice(0, 16)))];
    expect(days).toEqual(['2022-03-31T07:00', '2022-06-30T07:00']);
    const told = term.filter((line) => line.startsWith('2022-06-30')).map((line) => line.split(' term ')[1]);
    expect(told).toEqual([
      'Bernard Châtaignier PENDING',
      'Claire Aubépine PENDING',
      'Françoise Marronnier PENDING',
      'Gérard Érable PENDING',
      'Lucie Fougère PENDING',
    ]);
    const { dues } = await loadOutboxScope(agreementId, { db, now: clock('2022-06-30T08:00:00Z') });
    expect(dues.find(({ kind }) => kind === 'term')).toMatchObject({ decided: [], missing: ['Caf', 'Agglo', 'Ville'] });
  });

  it('writes the same rows once, however often it runs, two replicas at a time', async () => {
    const agreementId = await issoire('AGAIN', '2021-05-03T07:00:00Z');
    const first = await planned(agreementId);
    const deps = { db, now: clock('2021-05-03T07:00:00Z') };
    await Promise.all([planAgreement(agreementId, deps), planAgreement(agreementId, deps)]);
    expect(await planned(agreementId)).toEqual(first);
    expect(new Set(first).size).toBe(first.length);
  });

  it('calls off what was answered, brings it back when it is due after all, and moves what a new holiday touches', async () => {
    const agreementId = await issoire('MOVES', '2021-05-03T07:00:00Z');
    const deps = { db, now: clock('2021-05-03T07:00:00Z') };
    const step = async () =>
      (await planned(agreementId)).find((line) => line.includes('cadence:CT:2021:1') && line > '2021-05-2');
    expect(await step()).toBe('2021-05-31T07:00 cadence:CT:2021:1 Denise Lilas PENDING');

    const committee = await db.committee.findFirstOrThrow({ where: { agreementId, code: 'CT' } });
    const base = {
      agreementId,
      committeeId: committee.id,
      place: 'Issoire',
      reference: 'CT-2021-S1',
      revisedAt: deps.now(),
      recordedAt: deps.now(),
    };
    const meeting = await db.meeting.create({ data: { ...base, state: 'HELD', day: toDbDate('2021-05-03') } });
    await planAgreement(agreementId, deps);
    expect(await step()).toBe('2021-05-31T07:00 cadence:CT:2021:1 Denise Lilas SKIPPED');

    await db.meeting.update({ where: { id: meeting.id }, data: { state: 'CANCELLED' } });
    const day = toDbDate('2021-05-31');
    const span = { agreementId, kind: 'PUBLIC_HOLIDAY' as const, label: 'Fermeture', source: 'test' };
    await db.calendarSpan.create({ data: { ...span, startsOn: day, endsOn: day } });
    await planAgreement(agreementId, deps);
    expect(await step()).toBe('2021-06-01T07:00 cadence:CT:2021:1 Denise Lilas PENDING');
  });

  it('keeps the hours of La Réunion, and its quarters', async () => {
    const now = clock('2021-02-25T05:00:00Z');
    const { agreementId } = await loadAgreement(renamed(ouestReunionFile(), 'QUARTERS'), { db, now });
    await planAgreement(agreementId, { db, now });
    const cadence = (await planned(agreementId)).filter((line) => line.includes(':2021:1 '));
    const hours = new Set(cadence.map((line) => line.slice(11, 16)));
    expect([...hours]).toEqual(['05:00']);
    expect(cadence.some((line) => line.startsWith('2021-03-01T05:00 cadence:'))).toBe(true);
  });

  it('looks at an agreement when its time has come or something in it changed, and at no other', async () => {
    const now = clock('2021-05-03T07:00:00Z');
    await planDueAgreements({ db, now }, 1000);
    expect(await planDueAgreements({ db, now }, 1000)).toBe(0);
    const agreementId = await issoire('TOUCHED', '2021-05-03T07:00:00Z');
    expect(await planDueAgreements({ db, now }, 1000)).toBe(1);
    const { nextAt } = await db.planning.findUniqueOrThrow({ where: { agreementId } });
    const days = (nextAt.getTime() - now().getTime()) / 86_400_000;
    expect(days).toBeGreaterThan(20);
    expect(days).toBeLessThan(23);
  });
});
