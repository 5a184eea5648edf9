import { beforeEach, describe, expect, it } from 'vitest';
import { loadDueScope } from '../../../src/domain/dues/due-scope.ts';
import { loadOutboxScope } from '../../../src/domain/outbox/load-outbox-scope.ts';
import { answerPoll } from '../../../src/domain/polls/answer-poll.ts';
import { giveUpPoll } from '../../../src/domain/polls/give-up-poll.ts';
import { openPoll } from '../../../src/domain/polls/open-poll.ts';
import { pollDues } from '../../../src/domain/polls/poll-dues.ts';
import { pollKind, pollOverKind } from '../../../src/domain/polls/poll-kinds.ts';
import { testDatabase } from '../../support/database.ts';
import { type TwoTowns, twoTowns } from '../../support/two-towns.ts';

const { db } = await testDatabase();
const { elsewhere: beside } = await twoTowns(db);

let towns: TwoTowns;

beforeEach(async () => {
  towns = await twoTowns(db, beside);
});

/** Opens a poll of the technical committee, and gives it with its dates. */
async function opened(closesOn = '2021-05-31') {
  const { here } = towns;
  const slots = ['2021-06-10', '2021-06-17'].map((day) => ({ day, hour: '14:00' }));
  const meeting = { committee: 'CT', minutes: 90, place: 'Issoire', link: '' };
  await openPoll(await here.as('Denise Lilas'), { ...meeting, slots, closesOn }, here.deps);
  return db.meetingPoll.findFirstOrThrow({ where: { agreementId: here.agreementId }, include: { slots: true } });
}

const namesOf = async (ids: string[]) =>
  (await db.person.findMany({ where: { id: { in: ids } }, orderBy: { name: 'asc' } })).map(({ name }) => name);
const due = async () =>
  (await pollDues(await loadDueScope(towns.here.agreementId, towns.here.deps), towns.here.deps))[0];
const noticeTo = async (name: string, kind: 'poll' | 'poll-over') => {
  const { agreementId, deps } = towns.here;
  const delivery = await db.delivery.findFirstOrThrow({ where: { agreementId, kind, person: { name } } });
  const { compose } = kind === 'poll' ? pollKind : pollOverKind;
  return compose(delivery, await loadOutboxScope(agreementId, deps), deps);
};

describe('who is reminded of a poll', () => {
  it('is who has not answered, two days before its end; then who may close it, the day after', async () => {
    const poll = await opened();
    const choices = poll.slots.map(({ id }) => ({ slotId: id, choice: 'YES' as const }));
    await answerPoll(await towns.here.as('Yann Genêt'), { pollId: poll.id, choices }, towns.here.deps);
    const [again, close, ...others] = (await due())?.reminders ?? [];
    expect([again?.day, close?.day, others]).toEqual(['2021-05-29', '2021-06-01', []]);
    expect(await namesOf(again?.to ?? [])).toEqual([
      ...['Aïcha Cerisier', 'Béatrice Saule', 'Claire Aubépine', 'Denise Lilas'],
      ...['Emma Hazel', 'Hugo Frêne', 'Inès Bruyère'],
    ]);
    expect(await namesOf(close?.to ?? [])).toEqual(['Denise Lilas']);
  });

  it('is nobody on the day on which they were asked', async () => {
    await opened('2021-05-05');
    expect((await due())?.reminders.map(({ step }) => step)).toEqual(['close']);
  });

  it('is nobody once it is over', async () => {
    const { id: pollId } = await opened();
    await giveUpPoll(await towns.here.as('Denise Lilas'), { pollId, reason: 'trop tôt' }, towns.here.deps);
    expect(await due()).toBeUndefined();
  });
});

describe('what is said of a poll', () => {
  it('is its dates to each who is asked, with what they said already, and nothing once it is over', async () => {
    const poll = await opened();
    const [slot] = poll.slots;
    const choices = [{ slotId: slot?.id ?? '', choice: 'NO' as const }];
    await answerPoll(await towns.here.as('Yann Genêt'), { pollId: poll.id, choices }, towns.here.deps);
    expect(await noticeTo('Yann Genêt', 'poll')).toMatchObject({ code: 'poll', own: { [slot?.id ?? '']: 'NO' } });
    expect(await noticeTo('Hugo Frêne', 'poll')).toMatchObject({ code: 'poll', own: {}, poll: { place: 'Issoire' } });
    const gone = { pollId: poll.id, reason: 'trop tôt' };
    await giveUpPoll(await towns.here.as('Denise Lilas'), gone, towns.here.deps);
    expect(await noticeTo('Hugo Frêne', 'poll')).toEqual({ skip: 'noLongerDue' });
  });

  it('is its end to who was asked alone: who never heard of it hears of no end', async () => {
    const { id: pollId } = await opened();
    await db.delivery.updateMany({
      where: { agreementId: towns.here.agreementId, kind: 'poll', person: { name: 'Yann Genêt' } },
      data: { state: 'SENT' },
    });
    await giveUpPoll(await towns.here.as('Denise Lilas'), { pollId, reason: 'trop tôt' }, towns.here.deps);
    expect(await noticeTo('Yann Genêt', 'poll-over')).toMatchObject({ code: 'pollOver', poll: { reason: 'trop tôt' } });
    expect(await noticeTo('Hugo Frêne', 'poll-over')).toEqual({ skip: 'noLongerDue' });
  });
});
