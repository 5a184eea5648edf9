import { describe, expect, it } from 'vitest';
import { listAxes } from '../../../src/domain/objectives/list-axes.ts';
import { lockPlan } from '../../../src/domain/objectives/lock-plan.ts';
import { inTextOrder, objectiveParts, readObjective, readWording } from '../../../src/domain/objectives/objective.ts';
import { testDatabase } from '../../support/database.ts';
import { twoTowns } from '../../support/two-towns.ts';

const { db } = await testDatabase();
const { here, elsewhere, stranger } = await twoTowns(db);

describe('the Caf’s axes', () => {
  it('are five, each with the objectives tied to it, for anybody (P-2)', async () => {
    const axes = await listAxes(await stranger(), here.deps);
    expect(axes.map(({ label, objectives }) => [label, objectives])).toEqual([
      ['La petite enfance', ['O1', 'O1.1', 'O1.2']],
      ['La jeunesse', ['O1', 'O1.1', 'O1.2']],
      ['La parentalité', ['O2', 'O2.1', 'O2.2']],
      ["L'animation de la vie sociale", ['O3', 'O3.3']],
      ["L'accès aux droits", ['O3', 'O3.1']],
    ]);
  });

  it('are listed even when no objective is tied to one, and are their own agreement’s (K-18)', async () => {
    const { agreementId } = elsewhere;
    await db.axis.create({ data: { agreementId, code: 'CULTURE', label: 'La culture', position: 9 } });
    const there = await listAxes(await elsewhere.as('Yann Genêt'), elsewhere.deps);
    expect(there.at(-1)).toMatchObject({ code: 'CULTURE', objectives: [] });
    expect(await listAxes(await here.as('Yann Genêt'), here.deps)).toHaveLength(5);
  });
});

describe('an objective', () => {
  it('reads as it is worded on a day: a correction to come does not count yet, a later one does (Art. 11)', async () => {
    const { agreementId } = here;
    const { id: objectiveId } = await db.objective.findFirstOrThrow({ where: { agreementId, code: 'O1.2' } });
    const words = { objectiveId, number: 2, label: 'Coordonner', origin: 'CORRECTION', source: 'art. 4' } as const;
    const more = { reason: 'coquille', startsOn: new Date('2021-03-01'), recordedBy: 'Claire Aubépine' };
    const version = await db.objectiveVersion.create({
      data: { ...words, ...more, recordedAt: new Date('2021-02-27T10:00:00Z') },
    });
    const onDay = async (day: string) => {
      const row = await db.objective.findUniqueOrThrow({ where: { id: objectiveId }, include: objectiveParts(day) });
      const { label, number, axes } = readObjective(row);
      return [label.slice(0, 30), number, axes];
    };
    const axes = ['La petite enfance', 'La jeunesse'];
    expect(await onDay('2021-02-28')).toEqual(['Coordonner les actions petites', 1, axes]);
    expect(await onDay('2021-03-01')).toEqual(['Coordonner', 2, axes]);
    expect(readWording(version)).toEqual({
      ...{ number: 2, label: 'Coordonner', origin: 'CORRECTION', source: 'art. 4', reason: 'coquille' },
      ...{ startsOn: '2021-03-01', recordedBy: 'Claire Aubépine' },
    });
  });

  it('stands in the order of the text, the tenth after the ninth', () => {
    const codes = ['O10', 'O2.1', 'O1', 'O2', 'O1.10', 'O1.2'].map((code) => ({ code }));
    expect(inTextOrder(codes).map(({ code }) => code)).toEqual(['O1', 'O1.2', 'O1.10', 'O2', 'O2.1', 'O10']);
  });
});

describe('the lock of an agreement’s numbers', () => {
  it('lets one change at a time through: none reads what another is about to write', async () => {
    const seen: number[] = [];
    const enter = () =>
      db.$transaction(async (tx) => {
        await lockPlan(tx, here.agreementId);
        const number = (await tx.actionSheet.count({ where: { agreementId: here.agreementId } })) + 1;
        seen.push(number);
        const { id: objectiveId } = await tx.objective.findFirstOrThrow({ where: { agreementId: here.agreementId } });
        const { id: leadPartyId } = await tx.party.findFirstOrThrow({ where: { agreementId: here.agreementId } });
        const days = { startsOn: new Date('2021-01-01'), dueOn: new Date('2021-12-31'), createdAt: new Date(0) };
        const names = { number, reference: `FA-${number}`, title: 'Essai' };
        await tx.actionSheet.create({
          data: { agreementId: here.agreementId, objectiveId, leadPartyId, ...names, ...days },
        });
      });
    await Promise.all([enter(), enter(), enter()]);
    expect(seen.toSorted()).toEqual([1, 2, 3]);
  });
});
