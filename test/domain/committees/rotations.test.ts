import { beforeEach, describe, expect, it } from 'vitest';
import { checkRotations } from '../../../src/domain/committees/check-rotations.ts';
import { describeRotation } from '../../../src/domain/committees/describe-rotation.ts';
import { listCommittees } from '../../../src/domain/committees/list-committees.ts';
import { type OverrideInput, overrideTurn } from '../../../src/domain/committees/override-turn.ts';
import { testDatabase } from '../../support/database.ts';
import { inChannel, type TwoTowns, trailOf, twoTowns } from '../../support/two-towns.ts';

const { db } = await testDatabase();
const { elsewhere: beside } = await twoTowns(db);

let towns: TwoTowns;

beforeEach(async () => {
  towns = await twoTowns(db, beside);
});

const rotationId = async (kind: 'CHAIR' | 'SECRETARIAT', agreementId = towns.here.agreementId) =>
  (await db.rotation.findFirstOrThrow({ where: { agreementId, kind } })).id;
const override = async (over: Partial<OverrideInput> = {}, by = 'Claire Aubépine') => {
  const input = { rotationId: await rotationId('CHAIR'), turn: 1, partyCode: 'API', reason: ' élections ', ...over };
  return overrideTurn(await towns.here.as(by), input, towns.here.deps);
};
const chairs = async () => {
  const [chair] = await describeRotation(await towns.here.as('Yann Genêt'), { kind: 'CHAIR' }, towns.here.deps);
  return chair?.turns.map(({ party, reason }) => [party.shortName, reason]);
};

describe('the turns of an office', () => {
  it('go Caf, Ville, Agglo year by year until the legal end (X3-8, X3-9)', async () => {
    const [chair, secretariat] = await describeRotation(await towns.stranger(), {}, towns.here.deps);
    expect(chair).toMatchObject({ kind: 'CHAIR', committee: 'Copil', order: ['Caf', 'Ville', 'Agglo'], current: 1 });
    expect(secretariat?.turns.map(({ startsOn, endsOn, party }) => [startsOn, endsOn, party.shortName])).toEqual([
      ['2020-01-01', '2020-12-31', 'Caf'],
      ['2021-01-01', '2021-12-31', 'Ville'],
      ['2022-01-01', '2022-12-31', 'Agglo'],
    ]);
  });

  it('are offered to be moved to the coordinator for their own eyes alone', async () => {
    const offered = async (viewer: Awaited<ReturnType<typeof towns.here.as>>) =>
      (await describeRotation(viewer, { kind: 'CHAIR' }, towns.here.deps)).map(({ mayOverride }) => mayOverride);
    const claire = await towns.here.as('Claire Aubépine');
    expect(await offered(claire)).toEqual([true]);
    expect(await offered(inChannel(claire, null))).toEqual([false]);
    expect(await offered(await towns.here.as('Denise Lilas'))).toEqual([false]);
  });

  it('are said to be our reading while nobody confirmed their order (K-4, K-5)', async () => {
    const { here } = towns;
    const claire = await here.as('Claire Aubépine');
    const found = await checkRotations(claire, { committeeId: null }, here.deps);
    expect(found.map((one) => ('kind' in one ? one.kind : null))).toEqual(['CHAIR', 'SECRETARIAT']);
    const technical = await db.committee.findFirstOrThrow({ where: { agreementId: here.agreementId, code: 'CT' } });
    expect(await checkRotations(claire, { committeeId: technical.id }, here.deps)).toEqual([]);
    await db.rotation.updateMany({ where: { agreementId: here.agreementId }, data: { isConfirmed: true } });
    expect(await checkRotations(claire, { committeeId: null }, here.deps)).toEqual([]);
  });

  it('give each committee who is in office today, and none where the text knows no office (A6-2)', async () => {
    const committees = await listCommittees(await towns.stranger(), towns.here.deps);
    expect(committees.map(({ code, chair, secretariat }) => [code, chair, secretariat])).toEqual([
      ['COPIL', 'Ville', 'Ville'],
      ['CT', null, null],
    ]);
    expect(committees.map(({ cadence, missions }) => [cadence, missions.length])).toEqual([
      ['YEAR', 8],
      ['SEMESTER', 4],
    ]);
  });
});

describe('a turn given out of order', () => {
  it('is the other party’s, with its reason; the turns after it keep the order (R-11)', async () => {
    expect(await override()).toMatchObject({ party: { shortName: 'Agglo' } });
    expect(await chairs()).toEqual([
      ['Caf', null],
      ['Agglo', 'élections'],
      ['Agglo', null],
    ]);
    expect(await trailOf(towns.here, await rotationId('CHAIR'))).toEqual(['rotation.overridden']);
    const [copil] = await listCommittees(await towns.here.as('Yann Genêt'), towns.here.deps);
    expect([copil?.chair, copil?.secretariat]).toEqual(['Agglo', 'Ville']);
  });

  it('takes the meetings planned in it along, and leaves those of other turns', async () => {
    const { agreementId } = towns.here;
    const party = async (code: string) => (await db.party.findFirstOrThrow({ where: { agreementId, code } })).id;
    const copil = await db.committee.findFirstOrThrow({ where: { agreementId, code: 'COPIL' } });
    const plan = async (reference: string, day: string, state: 'PLANNED' | 'HELD', holder: string) => {
      const at = new Date('2021-05-01');
      const offices = { chairId: await party(holder), secretariatId: await party(holder) };
      const slot = { day: new Date(day), startsAt: null, place: 'Issoire', revisedAt: at, recordedAt: at };
      await db.meeting.create({
        data: { agreementId, committeeId: copil.id, reference, state, ...slot, ...offices },
      });
    };
    await plan('COPIL-2021', '2021-06-10', 'PLANNED', 'VILLE');
    await plan('COPIL-2021-2', '2021-04-10', 'HELD', 'VILLE');
    await plan('COPIL-2022', '2022-06-10', 'PLANNED', 'API');
    await override({ partyCode: 'CAF63' });
    const meetings = await db.meeting.findMany({
      where: { agreementId },
      include: { chair: true, secretariat: true },
      orderBy: { day: 'asc' },
    });
    expect(meetings.map(({ chair, secretariat }) => [chair?.shortName, secretariat?.shortName])).toEqual([
      ['Ville', 'Ville'],
      ['Caf', 'Ville'],
      ['Agglo', 'Agglo'],
    ]);
  });

  it('is given back by saying so, the last word counts', async () => {
    await override();
    await override({ partyCode: 'VILLE', reason: 'accord retrouvé' });
    expect((await chairs())?.[1]).toEqual(['Ville', 'accord retrouvé']);
  });

  it('that is theirs already, or without a reason, is refused and nothing is written', async () => {
    const same = override({ partyCode: 'VILLE' });
    await expect(same).rejects.toMatchObject({ fields: { party: { code: 'turnSame' } } });
    await expect(override({ reason: ' ' })).rejects.toMatchObject({ fields: { reason: { code: 'required' } } });
    await override();
    await expect(override()).rejects.toMatchObject({ fields: { party: { code: 'turnSame' } } });
    expect(await db.rotationTurn.count({ where: { rotation: { agreementId: towns.here.agreementId } } })).toBe(1);
  });

  it('is the coordinator’s to give, not even the secretariat’s', async () => {
    const { here, stranger } = towns;
    const input = { rotationId: await rotationId('CHAIR'), turn: 1, partyCode: 'API', reason: 'x' };
    for (const name of ['Denise Lilas', 'Françoise Marronnier', 'Martine Houx', 'Fatou Mimosa']) {
      await expect(override({}, name)).rejects.toMatchObject({ code: 'coordinatorOnly' });
    }
    await expect(overrideTurn(await stranger(), input, here.deps)).rejects.toMatchObject({ code: 'coordinatorOnly' });
  });

  it('is of this agreement, and for one of its parties', async () => {
    const foreign = await rotationId('CHAIR', towns.elsewhere.agreementId);
    await expect(override({ rotationId: foreign })).rejects.toMatchObject({ code: 'gone' });
    await expect(override({ partyCode: 'MSA' })).rejects.toMatchObject({ code: 'gone' });
  });
});
