import { describe, expect, it } from 'vitest';
import { planAgreement } from '../../../src/domain/outbox/plan-agreement.ts';
import { listCalendar } from '../../../src/domain/periods/list-calendar.ts';
import { loadCommittees } from '../../../src/domain/periods/load-committees.ts';
import { toDbDate } from '../../../src/domain/time/civil-date.ts';
import { testDatabase } from '../../support/database.ts';
import { patient } from '../../support/patient.ts';
import { quietTown, type Town } from '../../support/quiet-town.ts';

const db = patient((await testDatabase()).db);
const towns = {
  calendar: await quietTown(db, { code: 'CALENDAR', language: 'fr', clock: { now: new Date() } }),
  elsewhere: await quietTown(db, { code: 'CALENDAR-ELSEWHERE', language: 'fr', clock: { now: new Date() } }),
};

/** A meeting as it is kept; the same place tells it apart. */
async function meeting(town: Town, code: string, day: string, state: 'HELD' | 'PLANNED', place: string): Promise<void> {
  const { agreementId } = town;
  const { id: committeeId } = await db.committee.findFirstOrThrow({ where: { agreementId, code } });
  const at = new Date('2021-01-01');
  const data = { agreementId, committeeId, state, day: toDbDate(day), place, reference: place };
  await db.meeting.create({ data: { ...data, revisedAt: at, recordedAt: at } });
}

await meeting(towns.calendar, 'CT', '2021-03-30', 'HELD', 'Mairie');
await meeting(towns.calendar, 'CT', '2021-03-16', 'HELD', 'Agglo');
await meeting(towns.calendar, 'CT', '2021-06-15', 'PLANNED', 'Caf');
await meeting(towns.elsewhere, 'COPIL', '2021-02-02', 'HELD', 'Ailleurs');
towns.calendar.moveTo('2021-05-03T07:00:00Z');
const claire = await towns.calendar.as('Claire Aubépine');

describe('the calendar of the committees (X3-2)', () => {
  it('of a year holds its periods by their end, each with the meetings held in it', async () => {
    const { year, lines } = await listCalendar(claire, { year: 2021 }, towns.calendar.deps);
    expect(year).toBe(2021);
    expect(lines.map(({ committee, index, endsOn, state }) => [committee, index, endsOn, state])).toEqual([
      ['Comité technique', 1, '2021-06-30', 'held'],
      ['Copil', 1, '2021-12-31', 'toPlan'],
      ['Comité technique', 2, '2021-12-31', 'toPlan'],
    ]);
    expect(lines[0]?.held.map(({ on, place }) => [on, place])).toEqual([
      ['2021-03-16', 'Agglo'],
      ['2021-03-30', 'Mairie'],
    ]);
    expect(lines[1]?.held).toEqual([]);
  });

  it('of the whole term begins with the stub of 2019, and names its years once', async () => {
    const { year, years, lines } = await listCalendar(claire, { year: null }, towns.calendar.deps);
    expect([year, years]).toEqual([null, [2019, 2020, 2021, 2022]]);
    // Six semesters and three years in force, and one of each in 2019.
    expect(lines.length).toBe(11);
    expect(lines.map((line) => line.year)).toEqual([2019, 2019, 2020, 2020, 2020, 2021, 2021, 2021, 2022, 2022, 2022]);
    expect(lines.slice(0, 2).map(({ state }) => state)).toEqual(['waived', 'waived']);
  });

  it('offers to record a meeting to who keeps the records, for their own eyes', async () => {
    const offered = async (name: string, audience: 'self' | 'channel' = 'self') => {
      const viewer = { ...(await towns.calendar.as(name)), audience };
      return (await listCalendar(viewer, { year: 2021 }, towns.calendar.deps)).mayRecord;
    };
    // In 2021 the Ville keeps the secretariat.
    expect(await offered('Claire Aubépine')).toBe(true);
    expect(await offered('Denise Lilas')).toBe(true);
    expect(await offered('Martine Houx')).toBe(false);
    expect(await offered('Yann Genêt')).toBe(false);
    expect(await offered('Claire Aubépine', 'channel')).toBe(false);
  });
});

describe('the committees of an agreement', () => {
  it('come in its order, with their meetings by day, and of their polls those open with who is still awaited', async () => {
    const { agreementId } = towns.calendar;
    const { id: committeeId } = await db.committee.findFirstOrThrow({ where: { agreementId, code: 'COPIL' } });
    const [first, second] = await db.person.findMany({ where: { agreementId }, take: 2, orderBy: { name: 'asc' } });
    const days = { closesOn: toDbDate('2021-05-20'), openedAt: new Date('2021-05-01') };
    const answered = { personId: first?.id ?? '', answeredAt: new Date('2021-05-02') };
    const invitees = { create: [answered, { personId: second?.id ?? '' }] };
    for (const state of ['OPEN', 'GIVEN_UP'] as const) {
      const poll = { agreementId, committeeId, state, minutes: 90, place: 'Issoire', ...days };
      await db.meetingPoll.create({ data: { ...poll, invitees } });
    }
    const [copil, technical] = await loadCommittees(agreementId, { db });
    expect([copil?.code, technical?.code]).toEqual(['COPIL', 'CT']);
    expect(technical?.meetings.map(({ place }) => place)).toEqual(['Agglo', 'Mairie', 'Caf']);
    expect(copil?.meetings).toEqual([]);
    expect(copil?.polls.map(({ state, invitees }) => [state, invitees.map(({ personId }) => personId)])).toEqual([
      ['OPEN', [second?.id]],
    ]);
  });
});

describe('a year without a steering committee', () => {
  it('is told to the secretariat thirty days before its end, to the coordinator too while it can be convened in time, a week before and once missed', async () => {
    const town = towns.elsewhere;
    // The Caf keeps the secretariat of 2020: Martine. 31 December minus 30 days is 1 December, minus 7 the 24th.
    town.moveTo('2020-12-20T09:00:00Z');
    await planAgreement(town.agreementId, town.deps);
    const rows = await db.delivery.findMany({
      where: { agreementId: town.agreementId, kind: 'due', subject: 'cadence:COPIL:2020:1' },
      include: { person: true },
      orderBy: [{ dueAt: 'asc' }, { person: { name: 'asc' } }],
    });
    const told = rows.map(({ dueAt, person }) => `${dueAt.toISOString().slice(0, 10)} ${person?.name}`);
    expect(told.filter((line) => line > '2020-12')).toEqual([
      '2020-12-01 Martine Houx',
      // Fifteen days before the year ends, a copil can still be convened in time.
      '2020-12-16 Claire Aubépine',
      '2020-12-16 Martine Houx',
      '2020-12-24 Claire Aubépine',
      '2020-12-24 Martine Houx',
      // Missed on 1 January, said on the Monday, when the Ville keeps the secretariat.
      '2021-01-04 Claire Aubépine',
      '2021-01-04 Denise Lilas',
    ]);
  });
});
