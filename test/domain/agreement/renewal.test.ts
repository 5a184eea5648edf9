import { describe, expect, it } from 'vitest';
import { loadAgreement } from '../../../src/domain/agreement/load-agreement.ts';
import { recordRenewal } from '../../../src/domain/agreement/record-renewal.ts';
import { checkRenewalEnd } from '../../../src/domain/agreement/renewal/check-renewal-end.ts';
import { previewRenewal } from '../../../src/domain/agreement/renewal/preview-renewal.ts';
import { renewAgreement } from '../../../src/domain/agreement/renewal/renew-agreement.ts';
import { loadParties } from '../../../src/domain/parties/load-parties.ts';
import { fromDbDate } from '../../../src/domain/time/civil-date.ts';
import { testDatabase } from '../../support/database.ts';
import type { Town } from '../../support/quiet-town.ts';
import { issoireSandboxFile, renamed } from '../../support/seed-file.ts';
import { trailOf, twoTowns } from '../../support/two-towns.ts';

const { db } = await testDatabase();

/** 3 October 2022. */
async function town(): Promise<Town> {
  const { here } = await twoTowns(db);
  here.moveTo('2022-10-03T09:00:00Z');
  return here;
}

async function decides({ deps, as }: Town, party: string, decidedOn = '2022-09-15') {
  const act = { party, kind: 'délibération', body: 'Conseil', decidedOn, reference: `D-${party}` };
  return recordRenewal(await as('Claire Aubépine'), act, deps);
}

async function allDecide(town: Town, decidedOn?: string): Promise<void> {
  for (const party of ['CAF63', 'API', 'VILLE']) await decides(town, party, decidedOn);
}

async function renews({ deps, as }: Town, endsOn = '2026-12-31', name = 'Claire Aubépine') {
  return renewAgreement(await as(name), { endsOn, text: 'Quatre ans.' }, deps);
}

async function endOf({ agreementId }: Town): Promise<string> {
  return fromDbDate((await db.agreement.findUniqueOrThrow({ where: { id: agreementId } })).legalEnd);
}

const code = (error: unknown) => (error as { code?: string }).code;
const faultOf = (error: unknown) => (error as { fields: Record<string, { code: string }> }).fields;

describe('the end of a new term', () => {
  const at = { formerEnd: '2022-12-31', today: '2022-10-03' };
  const faults = (endsOn: string, when = at) => checkRenewalEnd(endsOn, when)?.code ?? null;

  it('is after the present one', () => {
    expect([faults('2022-12-30'), faults('2022-12-31'), faults('2023-01-01')]).toEqual([
      'renewalEndsBefore',
      'renewalEndsBefore',
      null,
    ]);
  });

  it('is ten years after it at most', () => {
    expect([faults('2032-12-31'), faults('2033-01-01')]).toEqual([null, 'renewalEndsFar']);
  });

  it('is not past already, where the former term is', () => {
    const late = { formerEnd: '2022-12-31', today: '2023-06-01' };
    expect([faults('2023-05-31', late), faults('2023-06-01', late)]).toEqual(['datePast', null]);
  });
});

describe('renewing an agreement', () => {
  it('takes each party’s act, and names those that are missing', async () => {
    const here = await town();
    await decides(here, 'API');
    const done = await decides(here, 'VILLE');
    expect(done).toMatchObject({ decided: 2, parties: 3, missing: [{ shortName: 'Caf' }] });
    const refusal = await renews(here).catch((error: unknown) => error);
    expect(refusal).toMatchObject({ code: 'renewalMissing', detail: { decided: 2, missing: [{ shortName: 'Caf' }] } });
    expect(await endOf(here)).toBe('2022-12-31');
  });

  it('moves the end, keeps the former one with its acts, who confirmed and when, and says so in the trail', async () => {
    const here = await town();
    await allDecide(here);
    expect(await renews(here)).toMatchObject({ number: 1, formerEnd: '2022-12-31', endsOn: '2026-12-31' });
    expect(await endOf(here)).toBe('2026-12-31');
    const [renewal] = await db.renewal.findMany({
      where: { agreementId: here.agreementId },
      include: { acts: { orderBy: { reference: 'asc' } }, confirmedBy: true },
    });
    expect(renewal).toMatchObject({
      ...{ number: 1, startsOn: new Date('2023-01-01'), endsOn: new Date('2026-12-31'), text: 'Quatre ans.' },
      ...{ confirmedBy: { name: 'Claire Aubépine' }, confirmedAt: new Date('2022-10-03T09:00:00Z') },
    });
    expect(renewal?.acts.map(({ reference }) => reference)).toEqual(['D-API', 'D-CAF63', 'D-VILLE']);
    expect(await trailOf(here, here.agreementId)).toContain('agreement.renewed');
    await expect(db.renewal.deleteMany({ where: { agreementId: here.agreementId } })).rejects.toThrow('frozen');
  });

  it('counts the acts of a former term for no other', async () => {
    const here = await town();
    await allDecide(here);
    await renews(here);
    here.moveTo('2026-10-01T09:00:00Z');
    const parties = await loadParties(here.agreementId, here.deps);
    expect(parties.flatMap(({ authorizingActs }) => authorizingActs)).toEqual([]);
    await expect(renews(here, '2030-12-31')).rejects.toMatchObject({ code: 'renewalMissing' });
    await allDecide(here, '2026-09-01');
    expect(await renews(here, '2030-12-31')).toMatchObject({ number: 2, formerEnd: '2026-12-31' });
  });

  it('pressed by two at once takes effect once', async () => {
    const here = await town();
    await allDecide(here);
    const tries = await Promise.allSettled([renews(here, '2025-12-31'), renews(here, '2026-12-31')]);
    const failed = tries.flatMap((one) => (one.status === 'rejected' ? [code(one.reason)] : []));
    expect(failed).toHaveLength(1);
    expect(['alreadyDone', 'renewalMissing']).toContain(failed[0]);
    expect(await db.renewal.count({ where: { agreementId: here.agreementId } })).toBe(1);
  });

  it('has one act of each party, though two people record it at once', async () => {
    const here = await town();
    const tries = await Promise.allSettled([decides(here, 'VILLE'), decides(here, 'VILLE')]);
    const failed = tries.flatMap((one) => (one.status === 'rejected' ? [faultOf(one.reason).party?.code] : []));
    expect(failed).toEqual(['renewalKnown']);
  });

  it('is for the coordinator and the secretariat, and asks for the text', async () => {
    const here = await town();
    await allDecide(here);
    await expect(renews(here, '2026-12-31', 'Karim Laurier')).rejects.toMatchObject({ code: 'stewardsOnly' });
    const viewer = await here.as('Claire Aubépine');
    const empty = await renewAgreement(viewer, { endsOn: '2026-12-31', text: ' ' }, here.deps).catch(faultOf);
    expect(empty).toMatchObject({ text: { code: 'required' } });
  });

  it('leaves the end that the file gives alone when it is loaded again', async () => {
    const here = await town();
    await allDecide(here);
    await renews(here);
    const { code: name } = await db.agreement.findUniqueOrThrow({ where: { id: here.agreementId } });
    const { differences } = await loadAgreement(renamed(issoireSandboxFile(), name), here.deps);
    expect(differences).toEqual([]);
    expect(await endOf(here)).toBe('2026-12-31');
  });
});

describe('what follows from a new term', () => {
  it('is shown before anything is written: periods, their guard, turns, the new countdown', async () => {
    const here = await town();
    await allDecide(here);
    const { outlook } = await previewRenewal(await here.as('Claire Aubépine'), { endsOn: '2023-12-31' }, here.deps);
    expect(outlook?.periods.map(({ periods }) => periods.map(({ endsOn }) => endsOn))).toEqual(
      expect.arrayContaining([['2023-06-30', '2023-12-31'], ['2023-12-31']]),
    );
    expect(outlook?.guards.map(({ on }) => on).toSorted()).toEqual(['2023-04-01', '2023-10-02']);
    expect(outlook?.turns.map(({ turns }) => turns.map(({ startsOn }) => startsOn))).toEqual([
      ['2023-01-01'],
      ['2023-01-01'],
    ]);
    expect(outlook?.reminders).toEqual(['2022-12-31', '2023-03-31', '2023-06-30', '2023-09-30', '2023-11-30']);
    expect(await endOf(here)).toBe('2022-12-31');
  });

  it('gives a period that the former end cut short its own end again', async () => {
    const here = await town();
    await db.agreement.update({ where: { id: here.agreementId }, data: { legalEnd: new Date('2022-10-31') } });
    await allDecide(here);
    const { outlook } = await previewRenewal(await here.as('Claire Aubépine'), { endsOn: '2022-12-31' }, here.deps);
    expect(outlook?.moved).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          from: '2022-10-31',
          to: '2022-12-31',
          period: expect.objectContaining({ index: 2 }),
        }),
      ]),
    );
    expect(outlook?.periods).toEqual([]);
  });

  it('says so where a body decided once the term was over', async () => {
    const here = await town();
    here.moveTo('2023-01-16T09:00:00Z');
    await allDecide(here, '2023-01-10');
    expect(await previewRenewal(await here.as('Claire Aubépine'), { endsOn: null }, here.deps)).toMatchObject({
      isLate: true,
      outlook: null,
    });
  });
});
