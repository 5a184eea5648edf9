import { describe, expect, it } from 'vitest';
import { weeklyKind } from '../../../src/domain/changes/weekly-kind.ts';
import { overrideTurn } from '../../../src/domain/committees/override-turn.ts';
import { rowOf } from '../../../src/domain/deliveries/delivery-row.ts';
import { loadOutboxScope } from '../../../src/domain/outbox/load-outbox-scope.ts';
import { testDatabase } from '../../support/database.ts';
import type { Town } from '../../support/quiet-town.ts';
import { twoTowns } from '../../support/two-towns.ts';

const { db } = await testDatabase();
const { elsewhere: beside } = await twoTowns(db);

/** A town with a channel of its own, at eight on Monday 3 May 2021 in Paris: the letter is said at nine. */
async function bound(): Promise<Town & { channelId: string }> {
  const { here } = await twoTowns(db, beside);
  const channelId = `C-${here.agreementId}`;
  await db.channelBinding.create({ data: { agreementId: here.agreementId, channelId } });
  here.moveTo('2021-05-03T06:00:00Z');
  return { ...here, channelId };
}

const scopeOf = ({ agreementId, deps }: Town) => loadOutboxScope(agreementId, deps);
const propose = async (town: Town, until: string) =>
  (await weeklyKind.propose?.(await scopeOf(town), new Date(until), town.deps)) ?? [];

/** The letter of the first Monday to come, kept as it will be said. */
async function letter(town: Town, until = '2021-05-18T00:00:00Z') {
  const [planned] = await propose(town, until);
  if (!planned) throw new Error('no letter is planned');
  return db.delivery.create({ data: rowOf(town.agreementId, planned, town.deps.now()) });
}

async function giveChair(town: Town, partyCode: string): Promise<void> {
  const { agreementId, deps } = town;
  const { id: rotationId } = await db.rotation.findFirstOrThrow({ where: { agreementId, kind: 'CHAIR' } });
  const input = { rotationId, turn: 1, partyCode, reason: 'élections' };
  await overrideTurn(await town.as('Claire Aubépine'), input, deps);
}

describe('the letter of the week', () => {
  it('is said in the channel each Monday at nine, on the Tuesday after a Monday that is a holiday', async () => {
    const town = await bound();
    const planned = await propose(town, '2021-05-26T00:00:00Z');
    // Whit Monday is 24 May 2021.
    expect(planned.map(({ at }) => at.toISOString())).toEqual([
      '2021-05-03T07:00:00.000Z',
      '2021-05-10T07:00:00.000Z',
      '2021-05-17T07:00:00.000Z',
      '2021-05-25T07:00:00.000Z',
    ]);
    expect(planned.every(({ to }) => 'channelId' in to && to.channelId === town.channelId)).toBe(true);
    town.moveTo('2021-05-03T07:00:01Z');
    expect((await propose(town, '2021-05-10T06:00:00Z')).length).toBe(0);
  });

  it('says what changed in the seven days before, with what comes within 45', async () => {
    const town = await bound();
    town.moveTo('2021-04-26T06:59:00Z');
    await giveChair(town, 'API');
    town.moveTo('2021-04-26T07:01:00Z');
    await giveChair(town, 'CAF63');
    town.moveTo('2021-05-03T06:00:00Z');
    const delivery = await letter(town);
    const notice = await weeklyKind.compose(delivery, await scopeOf(town), town.deps);
    expect(notice).toMatchObject({
      ...{ code: 'weekly', since: '2021-04-26', today: '2021-05-03', reserved: 0 },
      changes: [{ action: 'rotation.overridden', party: { shortName: 'Caf' } }],
    });
    const upcoming = 'upcoming' in notice ? notice.upcoming : [];
    expect(upcoming.filter(({ on, isReserved }) => isReserved || on > '2021-06-17')).toEqual([]);
  });

  it('begins where the last one that was said ended', async () => {
    const town = await bound();
    const first = await letter(town);
    await giveChair(town, 'API');
    await db.delivery.update({
      where: { id: first.id },
      data: { state: 'SENT', sentAt: new Date('2021-05-03T07:00:00Z') },
    });
    town.moveTo('2021-05-10T06:00:00Z');
    const next = await letter(town);
    const compose = async () => weeklyKind.compose(next, await scopeOf(town), town.deps);
    expect(await compose()).toEqual({ skip: 'nothingChanged' });
    await giveChair(town, 'CAF63');
    expect(await compose()).toMatchObject({ since: '2021-05-03', changes: [{ party: { shortName: 'Caf' } }] });
  });

  it('is not said in a channel that was detached meanwhile', async () => {
    const town = await bound();
    const delivery = await letter(town);
    await db.channelBinding.delete({ where: { channelId: town.channelId } });
    const composed = await weeklyKind.compose(delivery, await scopeOf(town), town.deps);
    expect(composed).toEqual({ skip: 'recipientGone' });
  });
});
