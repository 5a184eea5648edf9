import { describe, expect, it } from 'vitest';
import { handoverKind } from '../../../src/domain/committees/handover-kind.ts';
import { mandateDues } from '../../../src/domain/committees/mandate-dues.ts';
import { overrideTurn } from '../../../src/domain/committees/override-turn.ts';
import { turnDues } from '../../../src/domain/committees/turn-dues.ts';
import { rowOf } from '../../../src/domain/deliveries/delivery-row.ts';
import { loadDueScope } from '../../../src/domain/dues/due-scope.ts';
import { loadOutboxScope } from '../../../src/domain/outbox/load-outbox-scope.ts';
import { testDatabase } from '../../support/database.ts';
import type { Town } from '../../support/quiet-town.ts';
import { twoTowns } from '../../support/two-towns.ts';

const { db } = await testDatabase();
const { elsewhere: beside } = await twoTowns(db);
const fresh = async () => (await twoTowns(db, beside)).here;

const namesOf = async (ids: string[]) =>
  (await db.person.findMany({ where: { id: { in: ids } }, orderBy: { name: 'asc' } })).map(({ name }) => name);

describe('mandates that end without a successor (R-19)', () => {
  const dues = async ({ agreementId, deps }: Town) => mandateDues(await loadDueScope(agreementId, deps), deps);
  const end = (town: Town, name: string, day: string) =>
    db.membership.updateMany({
      where: { agreementId: town.agreementId, person: { name }, seatRule: { committee: { code: 'CT' } } },
      data: { endsOn: new Date(day) },
    });

  it('are one list for each party and day, told to its secretary and who coordinates 60, 30 and 7 days before, and the day after', async () => {
    const here = await fresh();
    await end(here, 'Hugo Frêne', '2021-07-02');
    await end(here, 'Emma Hazel', '2021-07-02');
    const lists = (await dues(here)).filter(({ on }) => on === '2021-07-02');
    expect(lists.map((due) => due.kind === 'mandates' && due.mandates.map(({ name, party }) => [name, party]))).toEqual(
      [[['Hugo Frêne', 'Caf']], [['Emma Hazel', 'Ville']]],
    );
    const [caf, ville] = lists;
    expect(caf?.reminders.map(({ day }) => day)).toEqual(['2021-05-03', '2021-06-02', '2021-06-25', '2021-07-03']);
    expect(await namesOf(caf?.reminders[0]?.to ?? [])).toEqual(['Claire Aubépine', 'Martine Houx']);
    expect(await namesOf(ville?.reminders[0]?.to ?? [])).toEqual(['Claire Aubépine', 'Denise Lilas']);
  });

  it('are told to who speaks for a party that has no secretary', async () => {
    const here = await fresh();
    await db.roleAssignment.deleteMany({ where: { agreementId: here.agreementId, role: 'secretariat' } });
    await end(here, 'Hugo Frêne', '2021-07-02');
    const [caf] = (await dues(here)).filter(({ on }) => on === '2021-07-02');
    expect(await namesOf(caf?.ask.of ?? [])).toEqual(['Claire Aubépine', 'Gérard Érable']);
  });

  it('stay late, however long, when they ended since the bot came', async () => {
    const here = await fresh();
    await db.agreement.update({ where: { id: here.agreementId }, data: { watchedFrom: new Date('2021-03-01') } });
    here.moveTo('2022-06-30T08:00:00Z');
    expect((await dues(here)).map(({ on }) => on)).toEqual(['2021-03-31']);
  });

  it('stay listed as late for ninety days, without blame for what was over before the bot came', async () => {
    const here = await fresh();
    // The Caf's director left on 31 March.
    const late = async (instant: string) => {
      here.moveTo(instant);
      return (await dues(here)).map(({ on, reminders }) => [on, reminders.length]);
    };
    expect(await late('2021-06-29T08:00:00Z')).toEqual([['2021-03-31', 3]]);
    expect(await late('2021-06-30T08:00:00Z')).toEqual([]);
  });

  it('are none once somebody of the party took the seat over, nor when they end with the agreement', async () => {
    const here = await fresh();
    await end(here, 'Hugo Frêne', '2022-12-31');
    const seat = await db.membership.findFirstOrThrow({
      where: { agreementId: here.agreementId, person: { name: 'Odile Mélèze' } },
    });
    const { id: _, endReason: __, ...row } = seat;
    const { id: personId } = await db.person.findFirstOrThrow({
      where: { agreementId: here.agreementId, name: 'Béatrice Saule' },
    });
    await db.membership.create({ data: { ...row, personId, startsOn: new Date('2021-04-01'), endsOn: null } });
    expect(await dues(here)).toEqual([]);
  });
});

describe('an office that passes to the next party (Annexe 3)', () => {
  it('is told as to come until the last turn of the term', async () => {
    const here = await fresh();
    const turns = async (instant: string) => {
      here.moveTo(instant);
      const found = await turnDues(await loadDueScope(here.agreementId, here.deps), here.deps);
      return found.map((due) =>
        due.kind === 'turn' ? [due.office, due.from.shortName, due.to.shortName, due.on] : [],
      );
    };
    expect(await turns('2021-05-03T08:00:00Z')).toEqual([
      ['CHAIR', 'Ville', 'Agglo', '2022-01-01'],
      ['SECRETARIAT', 'Ville', 'Agglo', '2022-01-01'],
    ]);
    expect(await turns('2022-01-01T08:00:00Z')).toEqual([]);
  });

  it('hands over to each who had it and each who has it what is open, once its day has come', async () => {
    const here = await fresh();
    here.moveTo('2021-12-30T08:00:00Z');
    const scope = await loadOutboxScope(here.agreementId, here.deps);
    const planned = (await handoverKind.propose?.(scope, new Date('2022-01-10'), here.deps)) ?? [];
    const told = (isIncoming: boolean) =>
      planned.flatMap(({ facts, to }) =>
        (facts as { isIncoming: boolean }).isIncoming === isIncoming && 'personId' in to ? [to.personId ?? ''] : [],
      );
    expect(await namesOf(told(false))).toEqual(['Denise Lilas', 'Françoise Marronnier']);
    expect(await namesOf(told(true))).toEqual(['Bernard Châtaignier', 'Lucie Fougère']);
    expect(await handoverKind.propose?.(scope, new Date('2021-12-31T12:00:00Z'), here.deps)).toEqual([]);
  });

  it('is no longer told when the turn was given to who has it already', async () => {
    const here = await fresh();
    here.moveTo('2021-12-30T08:00:00Z');
    const { agreementId, deps } = here;
    const [planned] =
      (await handoverKind.propose?.(await loadOutboxScope(agreementId, deps), new Date('2022-01-10'), deps)) ?? [];
    if (!planned) throw new Error('nobody is told');
    const delivery = await db.delivery.create({ data: rowOf(agreementId, planned, deps.now()) });
    const compose = async () => handoverKind.compose(delivery, await loadOutboxScope(agreementId, deps), deps);
    expect(await compose()).toMatchObject({
      from: { shortName: 'Ville' },
      to: { shortName: 'Agglo' },
      startsOn: '2022-01-01',
    });
    const { rotationId } = planned.facts as { rotationId: string };
    const input = { rotationId, turn: 2, partyCode: 'VILLE', reason: 'élections' };
    await overrideTurn(await here.as('Claire Aubépine'), input, deps);
    expect(await compose()).toEqual({ skip: 'noLongerDue' });
  });
});
