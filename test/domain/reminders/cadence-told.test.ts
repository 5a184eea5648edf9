import { expect, it } from 'vitest';
import { planAgreement } from '../../../src/domain/outbox/plan-agreement.ts';
import { testDatabase } from '../../support/database.ts';
import { COORDINATOR, meetingTown, SECRETARY } from '../../support/meeting-town.ts';
import { sayDue } from '../../support/say-due.ts';

const { db } = await testDatabase();

const SUBJECT = 'cadence:CT:2021:1';

it('a meeting to hold is told to the secretariat 90, 60 and 30 days before, to the coordinator too at 7, and when it is missed', async () => {
  const town = await meetingTown(db, '2021-03-25T09:00:00Z');
  const said: string[] = [];
  // Each working morning from before the first step on: 1 April, 3 May (the 1st is a holiday), 31 May, 23 June, 1 July.
  for (const day of ['03-25', '04-01', '05-03', '05-04', '05-31', '06-23', '07-01']) {
    town.moveTo(`2021-${day}T07:30:00Z`);
    for (const { delivery } of await sayDue(town.agreementId, town.deps)) {
      if (delivery.kind !== 'due' || delivery.subject !== SUBJECT) continue;
      const { name } = await db.person.findUniqueOrThrow({ where: { id: delivery.personId ?? '' } });
      said.push(`${day} ${name}`);
    }
  }
  expect(said.toSorted()).toEqual([
    `04-01 ${SECRETARY}`,
    `05-03 ${SECRETARY}`,
    `05-31 ${SECRETARY}`,
    `06-23 ${COORDINATOR}`,
    `06-23 ${SECRETARY}`,
    `07-01 ${COORDINATOR}`,
    `07-01 ${SECRETARY}`,
  ]);
});

it('the coordinator alone is told while the secretariat has nobody, once for each step', async () => {
  const town = await meetingTown(db, '2021-06-20T09:00:00Z');
  await db.roleAssignment.deleteMany({ where: { agreementId: town.agreementId, role: 'secretariat' } });
  await planAgreement(town.agreementId, town.deps);
  const rows = await db.delivery.findMany({
    where: { agreementId: town.agreementId, subject: SUBJECT, dueAt: { gte: town.deps.now() } },
    include: { person: true },
    orderBy: { dueAt: 'asc' },
  });
  expect(rows.map(({ dueAt, person }) => [dueAt.toISOString(), person?.name])).toEqual([
    ['2021-06-23T07:00:00.000Z', COORDINATOR],
    ['2021-07-01T07:00:00.000Z', COORDINATOR],
  ]);
});
