import { beforeEach, describe, expect, it } from 'vitest';
import { answerPoll } from '../../../src/domain/polls/answer-poll.ts';
import { closePoll } from '../../../src/domain/polls/close-poll.ts';
import { describePoll } from '../../../src/domain/polls/describe-poll.ts';
import { giveUpPoll } from '../../../src/domain/polls/give-up-poll.ts';
import { openPoll } from '../../../src/domain/polls/open-poll.ts';
import { testDatabase } from '../../support/database.ts';
import { inChannel, type TwoTowns, trailOf, twoTowns } from '../../support/two-towns.ts';

const { db } = await testDatabase();
const { elsewhere: beside } = await twoTowns(db);

let towns: TwoTowns;
let pollId = '';
let [early, late] = ['', ''];

/** A poll of the technical committee about 10 and 17 June, answers until 31 May. */
beforeEach(async () => {
  towns = await twoTowns(db, beside);
  const { here } = towns;
  const slots = ['2021-06-10', '2021-06-17'].map((day) => ({ day, hour: '14:00' }));
  const meeting = { committee: 'CT', minutes: 90, place: 'Issoire', link: '' };
  await openPoll(await here.as('Denise Lilas'), { ...meeting, slots, closesOn: '2021-05-31' }, here.deps);
  const poll = await db.meetingPoll.findFirstOrThrow({
    where: { agreementId: here.agreementId },
    include: { slots: { orderBy: { day: 'asc' } } },
  });
  pollId = poll.id;
  [early, late] = poll.slots.map(({ id }) => id) as [string, string];
});

type Choice = 'YES' | 'NO' | 'IF_NEEDED';
const answer = async (name: string, choices: Record<string, Choice>) => {
  const given = Object.entries(choices).map(([slotId, choice]) => ({ slotId, choice }));
  return answerPoll(await towns.here.as(name), { pollId, choices: given }, towns.here.deps);
};
const described = async (name = 'Yann Genêt') => describePoll(await towns.here.as(name), {}, towns.here.deps);
const close = async (slotId: string, by = 'Denise Lilas') =>
  closePoll(await towns.here.as(by), { pollId, slotId }, towns.here.deps);
const giveUp = async (reason = ' trop tôt ', by = 'Denise Lilas') =>
  giveUpPoll(await towns.here.as(by), { pollId, reason }, towns.here.deps);
const stateNow = async () => (await db.meetingPoll.findUniqueOrThrow({ where: { id: pollId } })).state;

describe('what somebody says of the dates', () => {
  it('is kept, may change, and leaves alone the dates that they do not speak of', async () => {
    expect((await answer('Yann Genêt', { [early]: 'YES', [late]: 'NO' })).own).toEqual({
      [early]: 'YES',
      [late]: 'NO',
    });
    expect((await answer('Yann Genêt', { [late]: 'IF_NEEDED' })).own).toEqual({ [early]: 'YES', [late]: 'IF_NEEDED' });
    expect(await db.pollAnswer.count({ where: { slot: { pollId } } })).toBe(2);
  });

  it('adds up to the date that brings most parties; who is silent is named to the roster', async () => {
    await answer('Yann Genêt', { [early]: 'YES', [late]: 'YES' });
    await answer('Inès Bruyère', { [early]: 'YES', [late]: 'NO' });
    await answer('Emma Hazel', { [early]: 'NO', [late]: 'IF_NEEDED' });
    await answer('Claire Aubépine', { [early]: 'YES' });
    const { slots, best, asked, answered, silent, own, isOpen } = await described();
    expect(slots.map(({ yes, ifNeeded, no }) => [yes, ifNeeded, no])).toEqual([
      [3, 0, 1],
      [1, 1, 1],
    ]);
    expect(slots.map(({ missing }) => missing.map(({ shortName }) => shortName))).toEqual([['Caf', 'Ville'], ['Caf']]);
    expect([best, asked, answered, isOpen]).toEqual([late, 8, 4, true]);
    expect(silent).toEqual(['Aïcha Cerisier', 'Béatrice Saule', 'Denise Lilas', 'Hugo Frêne']);
    expect(own).toEqual({ [early]: 'YES', [late]: 'YES' });
  });

  it('is not asked of others: who does not sit there is told so, and writes nothing', async () => {
    for (const name of ['Gérard Érable', 'Martine Houx', 'Pascal Bouleau', 'Fatou Mimosa']) {
      await expect(answer(name, { [early]: 'YES' })).rejects.toMatchObject({ code: 'pollNotAsked' });
    }
    const stranger = answerPoll(await towns.stranger(), { pollId, choices: [] }, towns.here.deps);
    await expect(stranger).rejects.toMatchObject({ code: 'pollNotAsked' });
    expect(await db.pollAnswer.count({ where: { slot: { pollId } } })).toBe(0);
  });

  it('says nothing of a date of another poll, nor of a poll of another agreement', async () => {
    const { here, elsewhere } = towns;
    const answered = await answer('Yann Genêt', { '0190c3a0-0000-7000-8000-000000000000': 'YES' });
    expect(answered.own).toEqual({});
    const choices = [{ slotId: early, choice: 'YES' as const }];
    const foreign = answerPoll(await elsewhere.as('Yann Genêt'), { pollId, choices }, here.deps);
    await expect(foreign).rejects.toMatchObject({ code: 'pollNone' });
  });

  it('counts on the last day for answers, and no more on the next, nor once the poll is closed', async () => {
    towns.here.moveTo('2021-05-31T20:00:00Z');
    await answer('Yann Genêt', { [early]: 'YES' });
    towns.here.moveTo('2021-05-31T22:30:00Z');
    await expect(answer('Yann Genêt', { [early]: 'NO' })).rejects.toMatchObject({ code: 'pollOver' });
    expect((await described()).isOpen).toBe(false);
    await close(early);
    await expect(answer('Inès Bruyère', { [early]: 'NO' })).rejects.toMatchObject({ code: 'pollOver' });
    expect(await db.pollAnswer.findMany({ where: { slot: { pollId } } })).toMatchObject([{ choice: 'YES' }]);
  });
});

describe('how a poll stands', () => {
  it('is told to the roster alone; in a channel without who is silent, nor what anybody said (Art. 12)', async () => {
    const { here } = towns;
    const loud = inChannel(await here.as('Denise Lilas'), ['U0DENISE01']);
    expect(await describePoll(loud, {}, here.deps)).toMatchObject({ silent: [], own: null, maySteer: false });
    expect((await described('Denise Lilas')).maySteer).toBe(true);
    expect(await described('Pascal Bouleau')).toMatchObject({ own: null, maySteer: false });
    await expect(describePoll(await towns.stranger(), {}, here.deps)).rejects.toMatchObject({ code: 'rosterOnly' });
  });

  it('is none to tell once it is over, in the other agreement, or for another committee', async () => {
    const { here, elsewhere } = towns;
    const none = { code: 'pollNone' };
    const foreign = describePoll(await elsewhere.as('Claire Aubépine'), { pollId }, here.deps);
    await expect(foreign).rejects.toMatchObject(none);
    const copil = await db.committee.findFirstOrThrow({ where: { agreementId: here.agreementId, code: 'COPIL' } });
    const other = describePoll(await here.as('Yann Genêt'), { committeeId: copil.id }, here.deps);
    await expect(other).rejects.toMatchObject(none);
    await giveUp();
    await expect(described()).rejects.toMatchObject(none);
    const byId = await describePoll(await here.as('Yann Genêt'), { pollId }, here.deps);
    expect(byId).toMatchObject({ isOpen: false, poll: { state: 'GIVEN_UP', reason: 'trop tôt' } });
  });
});

describe('a poll that ends', () => {
  it('in a meeting on the date chosen, planned as by hand', async () => {
    const told = await close(late);
    expect(told).toEqual({ reference: 'CT-2021-S1', committee: 'Comité technique', warnings: [] });
    const meeting = await db.meeting.findFirstOrThrow({ where: { poll: { id: pollId } } });
    expect(meeting).toMatchObject({ ...{ reference: 'CT-2021-S1', state: 'PLANNED', minutes: 90, place: 'Issoire' } });
    expect(meeting.startsAt).toEqual(new Date('2021-06-17T12:00:00Z'));
    expect([await stateNow(), await trailOf(towns.here, pollId)]).toEqual(['CLOSED', ['poll.opened', 'poll.closed']]);
  });

  it('without one, for a reason of which each who was asked is told', async () => {
    expect(await giveUp()).toEqual({ committee: 'Comité technique' });
    expect(await db.meetingPoll.findUniqueOrThrow({ where: { id: pollId } })).toMatchObject({
      ...{ state: 'GIVEN_UP', reason: 'trop tôt', openFor: null, meetingId: null },
    });
    expect(await db.delivery.count({ where: { kind: 'poll-over', subject: `poll:${pollId}` } })).toBe(8);
  });

  it('ends once: closed or given up, it can be neither again', async () => {
    const both = await Promise.allSettled([close(early), close(late, 'Claire Aubépine')]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    await expect(giveUp()).rejects.toMatchObject({ code: 'pollOver' });
    expect(await db.meeting.count({ where: { agreementId: towns.here.agreementId } })).toBe(1);
  });

  it('is refused a date that is past, none, or not its own, and an end without a reason', async () => {
    await expect(close('')).rejects.toMatchObject({ fields: { slot: { code: 'required' } } });
    await expect(giveUp('  ')).rejects.toMatchObject({ fields: { reason: { code: 'required' } } });
    towns.here.moveTo('2021-06-11T08:00:00Z');
    await expect(close(early)).rejects.toMatchObject({ fields: { slot: { code: 'datePast' } } });
    expect(await stateNow()).toBe('OPEN');
  });

  it('is ended by the coordinator and the secretariat in charge alone, in their agreement', async () => {
    const { elsewhere, stranger } = towns;
    for (const viewer of [await towns.here.as('Yann Genêt'), await towns.here.as('Martine Houx'), await stranger()]) {
      const input = { pollId, slotId: early, reason: 'x' };
      await expect(closePoll(viewer, input, towns.here.deps)).rejects.toMatchObject({ code: 'stewardsOnly' });
      await expect(giveUpPoll(viewer, input, towns.here.deps)).rejects.toMatchObject({ code: 'stewardsOnly' });
    }
    const claire = await elsewhere.as('Claire Aubépine');
    const [closed, gone] = [
      { pollId, slotId: early },
      { pollId, reason: 'x' },
    ];
    await expect(closePoll(claire, closed, elsewhere.deps)).rejects.toMatchObject({ code: 'pollNone' });
    await expect(giveUpPoll(claire, gone, elsewhere.deps)).rejects.toMatchObject({ code: 'pollNone' });
    expect(await stateNow()).toBe('OPEN');
  });
});
