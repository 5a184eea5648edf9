import { beforeEach, describe, expect, it } from 'vitest';
import { changeOnce } from '../../../src/domain/audit/change-once.ts';
import { testDatabase } from '../../support/database.ts';
import { decisionTown } from '../../support/decision-town.ts';

const { db } = await testDatabase();
const { viewer, deps } = await decisionTown(db);
const claire = await viewer('U0CLAIRE01');
const agreementId = claire.agreement.id;
const LONG_AGO = new Date('2000-01-01');

const trail = () => db.auditEvent.findMany({ where: { subjectType: 'Trial' }, orderBy: { id: 'asc' } });
const nextLook = async () => (await db.planning.findUniqueOrThrow({ where: { agreementId } })).nextAt;

beforeEach(async () => {
  const nextAt = { nextAt: LONG_AGO };
  await db.planning.upsert({ where: { agreementId }, create: { agreementId, ...nextAt }, update: nextAt });
});

describe('a change', () => {
  it('has its lines in the trail written last, in their order, and its dues looked at again', async () => {
    const linesMeanwhile = await changeOnce(claire, deps, async ({ tx, note }) => {
      note('trial.first', ['Trial', 'ordered'], { before: null, after: { on: 1 } });
      note('trial.second', ['Trial', 'ordered']);
      return tx.auditEvent.count({ where: { subjectId: 'ordered' } });
    });
    expect(linesMeanwhile).toBe(0);
    const lines = (await trail()).filter(({ subjectId }) => subjectId === 'ordered');
    expect(lines.map(({ action }) => action)).toEqual(['trial.first', 'trial.second']);
    expect(lines[0]).toMatchObject({ actorId: claire.person?.id, at: deps.now(), after: { on: 1 } });
    expect(await nextLook()).toEqual(deps.now());
  });

  it('of which the trail says nothing has its dues looked at again where that is asked alone', async () => {
    await changeOnce(claire, deps, () => undefined);
    expect(await nextLook()).toEqual(LONG_AGO);
    await changeOnce(claire, deps, () => undefined, { plansAgain: true });
    expect(await nextLook()).toEqual(deps.now());
  });

  it('that is refused leaves nothing, not even a line noted before', async () => {
    const refused = changeOnce(claire, deps, ({ note }) => {
      note('trial.refused', ['Trial', 'refused']);
      throw new Error('refused');
    });
    await expect(refused).rejects.toThrow('refused');
    expect((await trail()).map(({ subjectId }) => subjectId)).not.toContain('refused');
    expect(await nextLook()).toEqual(LONG_AGO);
  });

  it('is made once for a request’s key, unless it may be repeated', async () => {
    const asked = { ...deps, requestKey: 'trial:once' };
    await changeOnce(claire, asked, () => undefined);
    await expect(changeOnce(claire, asked, () => undefined)).rejects.toMatchObject({ code: 'alreadyDone' });
    expect(await changeOnce(claire, asked, () => 'again', { mayRepeat: true })).toBe('again');
  });

  it('undone by a deadlock is made again, with the lines of the last time alone', async () => {
    let tries = 0;
    await changeOnce(claire, deps, ({ note }) => {
      tries += 1;
      note('trial.tried', ['Trial', 'deadlock'], { after: { tries } });
      if (tries < 3) throw Object.assign(new Error('deadlock'), { code: 'P2034' });
    });
    const lines = (await trail()).filter(({ subjectId }) => subjectId === 'deadlock');
    expect(lines.map(({ after }) => after)).toEqual([{ tries: 3 }]);
  });
});
