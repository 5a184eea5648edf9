import { describe, expect, it } from 'vitest';
import { loadOutboxScope } from '../../../src/domain/outbox/load-outbox-scope.ts';
import { planAgreement } from '../../../src/domain/outbox/plan-agreement.ts';
import { cancelMeeting } from '../../../src/domain/planning/cancel-meeting.ts';
import { holdMeeting } from '../../../src/domain/planning/hold-meeting.ts';
import { planMeeting } from '../../../src/domain/planning/plan-meeting.ts';
import { testDatabase } from '../../support/database.ts';
import { quietTown, type Town } from '../../support/quiet-town.ts';

const { db } = await testDatabase();

/** A technical committee planned on 3 May 2021 for Wednesday 12 May; it is then when the test says. */
async function planned(code: string, today: string) {
  const clock = { now: new Date(0) };
  const town = await quietTown(db, { code, language: 'fr', clock });
  town.moveTo('2021-05-03T07:00:00Z');
  const slot = { day: '2021-05-12', hour: '14:00', minutes: 90, place: 'Issoire', link: '' };
  const { reference } = await planMeeting(await town.as('Claire Aubépine'), { committee: 'CT', ...slot }, town.deps);
  town.moveTo(`${today}T09:00:00Z`);
  return { town, reference };
}

async function dueOf({ agreementId, deps }: Town, kind = 'record') {
  const { dues } = await loadOutboxScope(agreementId, deps);
  return dues.filter((due) => due.kind === kind);
}

describe('a meeting whose day is past and that nobody recorded', () => {
  it('is not asked about on its own day', async () => {
    const { town } = await planned('RC1', '2021-05-12');
    expect(await dueOf(town)).toEqual([]);
  });

  it('is asked about on three working days from the day after: Ascension Day is none', async () => {
    const { town, reference } = await planned('RC2', '2021-05-13');
    const [due] = await dueOf(town);
    expect(due).toMatchObject({ reference, held: '2021-05-12', on: '2021-05-18' });
    expect(due?.reminders.map(({ day }) => day)).toEqual(['2021-05-14', '2021-05-17', '2021-05-18']);
    const people = await db.person.findMany({ where: { id: { in: due?.ask.of ?? [] } }, orderBy: { name: 'asc' } });
    expect(people.map(({ name }) => name)).toEqual(['Claire Aubépine', 'Denise Lilas']);
  });

  it('stays late for years, and its period is neither planned anew nor missed meanwhile', async () => {
    const { town } = await planned('RC3', '2022-11-14');
    expect((await dueOf(town)).map(({ on }) => on)).toEqual(['2021-05-18']);
    const cadence = (await dueOf(town, 'cadence')).map(({ subject }) => subject);
    expect(cadence).not.toContain('cadence:CT:2021:1');
    expect(cadence).toContain('cadence:CT:2021:2');
  });

  it('is over once it is held, or said not to have taken place', async () => {
    const held = await planned('RC4', '2021-05-14');
    const presences = { present: [], remote: [], excused: [], arrivals: [], openItems: [] };
    const claire = await held.town.as('Claire Aubépine');
    await holdMeeting(claire, { reference: held.reference, ...presences }, held.town.deps);
    expect(await dueOf(held.town)).toEqual([]);
    const not = await planned('RC5', '2021-05-14');
    const input = { reference: not.reference, reason: 'Personne n’est venu' };
    const done = await cancelMeeting(await not.town.as('Claire Aubépine'), input, not.town.deps);
    expect(done).toMatchObject({ wasOver: true });
    expect(await dueOf(not.town)).toEqual([]);
    expect((await dueOf(not.town, 'cadence')).map(({ subject }) => subject)).toContain('cadence:CT:2021:1');
  });

  it('has the agreement looked at again as soon as its day is over, at midnight there', async () => {
    const { town } = await planned('RC6', '2021-05-10');
    expect(await planAgreement(town.agreementId, town.deps)).toEqual(new Date('2021-05-12T22:00:00Z'));
    town.moveTo('2021-05-13T09:00:00Z');
    // Then when the chair and the secretariat pass.
    expect(await planAgreement(town.agreementId, town.deps)).toEqual(new Date('2021-12-31T23:00:00Z'));
  });
});
