import { describe, expect, it } from 'vitest';
import { loadAgreement } from '../../../src/domain/agreement/load-agreement.ts';
import { seatFirstCoordinators } from '../../../src/domain/people/seat-first-coordinators.ts';
import { testDatabase } from '../../support/database.ts';
import { issoireFile, issoireSandboxFile, renamed } from '../../support/seed-file.ts';

const { db } = await testDatabase();
const now = () => new Date('2021-05-03T22:30:00Z');
const users = [{ slackUserId: 'U0FIRST001', name: 'Paule Première' }];

describe('the first coordinators (CTG_COORDINATORS)', () => {
  it('are entered in the roster of an agreement that never had one, from today in its zone, once', async () => {
    const { agreementId } = await loadAgreement(issoireFile(), { db, now });
    await seatFirstCoordinators(users, { db, now });
    await seatFirstCoordinators(users, { db, now });
    const roles = await db.roleAssignment.findMany({ where: { agreementId }, include: { person: true } });
    expect(roles).toHaveLength(1);
    expect(roles[0]).toMatchObject({
      role: 'coordinator',
      person: { name: 'Paule Première', slackUserId: 'U0FIRST001' },
    });
    expect(roles[0]?.startsOn.toISOString()).toBe('2021-05-04T00:00:00.000Z');
  });

  it('leave alone an agreement that has, or had, its own', async () => {
    const { agreementId } = await loadAgreement(renamed(issoireSandboxFile(), 'OTHER'), { db, now });
    await seatFirstCoordinators(users, { db, now });
    expect(await db.person.count({ where: { agreementId, slackUserId: 'U0FIRST001' } })).toBe(0);
  });
});
