import { describe, expect, it } from 'vitest';
import { loadAgreement } from '../../../src/domain/agreement/load-agreement.ts';
import { loadRotations } from '../../../src/domain/rotations/load-rotations.ts';
import { readRotation } from '../../../src/domain/rotations/read-rotation.ts';
import { holderOn, turnAt } from '../../../src/domain/rotations/rotation.ts';
import { testDatabase } from '../../support/database.ts';
import { issoireSandboxFile, renamed } from '../../support/seed-file.ts';

const { db } = await testDatabase();
const deps = { db, now: () => new Date('2021-05-03T07:00:00Z') };
const { agreementId } = await loadAgreement(renamed(issoireSandboxFile(), 'ROTATIONS'), deps);
await loadAgreement(renamed(issoireSandboxFile(), 'ROTATIONS-ELSEWHERE'), deps);

async function rotationOf(kind: 'SECRETARIAT' | 'CHAIR') {
  const found = (await loadRotations(agreementId, deps)).find((row) => row.kind === kind);
  if (!found) throw new Error(`no rotation of the ${kind}`);
  return found;
}

describe('the offices that turn, as they are kept', () => {
  it('are the agreement’s own: the chair and the secretariat of its steering committee (Annexe 3)', async () => {
    const rows = await loadRotations(agreementId, deps);
    expect(rows.map(({ kind }) => kind).toSorted()).toEqual(['CHAIR', 'SECRETARIAT']);
    expect(rows.map((row) => [row.agreementId, row.committee.code])).toEqual([
      [agreementId, 'COPIL'],
      [agreementId, 'COPIL'],
    ]);
  });

  it('pass in the order of the text: Caf, Ville, Agglo, a year each (Annexe 3)', async () => {
    const plan = readRotation(await rotationOf('SECRETARIAT'));
    expect(plan.order.map(({ code }) => code)).toEqual(['CAF63', 'VILLE', 'API']);
    const holders = ['2020-06-01', '2021-06-01', '2022-06-01'].map((day) => holderOn(plan, day).code);
    expect(holders).toEqual(['CAF63', 'VILLE', 'API']);
  });

  it('name their parties in order, however the rows come', async () => {
    const row = await rotationOf('SECRETARIAT');
    const backwards = readRotation({ ...row, steps: row.steps.toSorted((a, b) => b.position - a.position) });
    expect(backwards.order.map(({ code }) => code)).toEqual(['CAF63', 'VILLE', 'API']);
  });

  it('go to whom the latest decision gave the turn, with its reason, whichever was entered first', async () => {
    const { id: rotationId } = await rotationOf('CHAIR');
    const parties = await db.party.findMany({ where: { agreementId } });
    const give = async (code: string, decidedAt: string, reason: string) => {
      const partyId = parties.find((party) => party.code === code)?.id ?? '';
      await db.rotationTurn.create({ data: { rotationId, turn: 2, partyId, reason, decidedAt } });
    };
    await give('CAF63', '2021-04-02T09:00:00Z', 'accord du 2 avril');
    await give('VILLE', '2021-03-01T09:00:00Z', 'élections');
    const plan = readRotation(await rotationOf('CHAIR'));
    expect(turnAt(plan, 2)).toMatchObject({ party: { code: 'CAF63' }, reason: 'accord du 2 avril' });
    expect(turnAt(plan, 3).reason).toBeNull();
  });
});
