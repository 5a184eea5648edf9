import { describe, expect, it } from 'vitest';
import { conveneMeeting } from '../../../src/domain/convocation/convene-meeting.ts';
import { loadOutboxScope } from '../../../src/domain/outbox/load-outbox-scope.ts';
import { moveMeeting } from '../../../src/domain/planning/move-meeting.ts';
import { planMeeting } from '../../../src/domain/planning/plan-meeting.ts';
import { testDatabase } from '../../support/database.ts';
import { quietTown, type Town } from '../../support/quiet-town.ts';

const { db } = await testDatabase();

/** A meeting planned on 3 May 2021 for a day. */
async function planned(code: string, day: string, committee = 'CT') {
  const clock = { now: new Date(0) };
  const town = await quietTown(db, { code, language: 'fr', clock });
  town.moveTo('2021-05-03T07:00:00Z');
  const slot = { day, hour: '14:00', minutes: 90, place: 'Issoire', link: '' };
  const { reference } = await planMeeting(await town.as('Claire Aubépine'), { committee, ...slot }, town.deps);
  return { town, reference, slot };
}

async function dueOf({ agreementId, deps }: Town) {
  const { dues } = await loadOutboxScope(agreementId, deps);
  return dues.filter(({ kind }) => kind === 'convene');
}

async function namesOf(ids: string[]) {
  const people = await db.person.findMany({ where: { id: { in: ids } }, orderBy: { name: 'asc' } });
  return people.map(({ name }) => name);
}

describe('a meeting planned and not convened (R-05)', () => {
  it('is due on the last day on which it can be convened in time, said 7 days and 1 day before to who keeps it and who coordinates', async () => {
    const { town, reference } = await planned('CV1', '2021-06-24');
    const [due] = await dueOf(town);
    expect(due).toMatchObject({ kind: 'convene', reference, day: '2021-06-24', on: '2021-06-14', isReserved: true });
    expect(due?.reminders.map(({ day, isDuty }) => [day, isDuty])).toEqual([
      ['2021-06-07', true],
      ['2021-06-13', true],
    ]);
    expect(await namesOf(due?.reminders[0]?.to ?? [])).toEqual(['Claire Aubépine', 'Denise Lilas']);
    expect(await namesOf(due?.ask.of ?? [])).toEqual(['Claire Aubépine', 'Denise Lilas']);
  });

  it('has the longer notice of the copil', async () => {
    const { town } = await planned('CV2', '2021-06-24', 'COPIL');
    expect((await dueOf(town)).map(({ on }) => on)).toEqual(['2021-06-09']);
  });

  it('planned too late for the notice is asked for the same day, and nobody is reminded on it', async () => {
    const { town } = await planned('CV3', '2021-05-06');
    const [due] = await dueOf(town);
    expect([due?.on, due?.reminders]).toEqual(['2021-05-03', []]);
  });

  it('is late once that day is past, until its own day', async () => {
    const { town } = await planned('CV4', '2021-05-20');
    town.moveTo('2021-05-19T09:00:00Z');
    expect((await dueOf(town)).map(({ on }) => on)).toEqual(['2021-05-10']);
    town.moveTo('2021-05-21T09:00:00Z');
    expect(await dueOf(town)).toEqual([]);
  });

  it('follows it to another day, and is over once it is convened', async () => {
    const { town, reference, slot } = await planned('CV5', '2021-06-24');
    const claire = await town.as('Claire Aubépine');
    await moveMeeting(claire, { ...slot, reference, day: '2021-06-28', reason: 'Salle' }, town.deps);
    expect((await dueOf(town)).map(({ on }) => on)).toEqual(['2021-06-18']);
    await conveneMeeting(claire, { reference }, town.deps);
    expect(await dueOf(town)).toEqual([]);
  });
});
