import { beforeEach, describe, expect, it } from 'vitest';
import { answerMeeting } from '../../../src/domain/convocation/answer-meeting.ts';
import { convocationDelivery, withdrawalDelivery } from '../../../src/domain/convocation/convocation-delivery.ts';
import { convocationKind, withdrawalKind } from '../../../src/domain/convocation/convocation-kind.ts';
import { meetingCardDelivery, meetingCardKind } from '../../../src/domain/convocation/meeting-card-kind.ts';
import type { DeliveryKind } from '../../../src/domain/deliveries/delivery-kind.ts';
import { rowOf } from '../../../src/domain/deliveries/delivery-row.ts';
import { loadOutboxScope } from '../../../src/domain/outbox/load-outbox-scope.ts';
import { cancelMeeting } from '../../../src/domain/planning/cancel-meeting.ts';
import { moveMeeting } from '../../../src/domain/planning/move-meeting.ts';
import { testDatabase } from '../../support/database.ts';
import { COORDINATOR, meetingTown } from '../../support/meeting-town.ts';

const { db } = await testDatabase();
const town = await meetingTown(db);
const { as, deps, agreementId } = town;
const SILENT = { skip: 'noLongerDue' };

async function convened(guests: string[] = []): Promise<string> {
  const reference = await town.plan('2021-06-15');
  await town.convene(reference);
  for (const name of guests) await town.invite(reference, name);
  return reference;
}
/** Rows about a meeting for somebody, the last one last. */
async function rowsOf(reference: string, name: string, kind = 'convocation') {
  const { id } = await town.meeting(reference);
  return (await town.told(kind, name)).filter(({ subject }) => subject === `convocation:${id}`);
}
/** What the last row of a kind says to somebody now. */
async function said<N extends { code: string }>(kind: DeliveryKind<N>, reference: string, name: string) {
  const row = (await rowsOf(reference, name, kind.name)).at(-1);
  if (!row) throw new Error(`nothing is to be said to ${name}`);
  return kind.compose(row, await loadOutboxScope(agreementId, deps), deps);
}
const sent = async (reference: string, name: string) => {
  const ids = (await rowsOf(reference, name)).map(({ id }) => id);
  await db.delivery.updateMany({ where: { id: { in: ids } }, data: { state: 'SENT', sentAt: deps.now() } });
};
const move = async (reference: string, day: string) => {
  const slot = { day, hour: '10:00', minutes: 90, place: 'Issoire', link: '' };
  await moveMeeting(await as(COORDINATOR), { reference, reason: 'Salle prise', ...slot }, deps);
};
const cancel = async (reference: string) =>
  cancelMeeting(await as(COORDINATOR), { reference, reason: 'Élections' }, deps);

beforeEach(() => town.moveTo('2021-05-03T09:00:00Z'));

describe('a convocation', () => {
  it('says which meeting, in what place of theirs, with who else, its points and whether the notice is kept', async () => {
    const reference = await convened();
    const notice = await said(convocationKind, reference, 'Yann Genêt');
    expect(notice).toMatchObject({
      ...{ code: 'convocation', isMoved: false, reserved: 0, meeting: { reference, day: '2021-06-15' } },
      own: { name: 'Yann Genêt', party: { shortName: 'Agglo' }, capacity: 'HOLDER' },
      convocation: {
        ...{ sentOn: '2021-05-03', isUpdated: false, quorum: 'none' },
        delay: { days: 10, counting: 'calendar', deadline: '2021-06-05', isKept: true },
      },
    });
    if ('skip' in notice) throw new Error('nothing was said');
    expect(notice.attendances).toHaveLength(8);
    expect(notice.agenda.length).toBeGreaterThan(0);
  });

  it('to another date says so to who was told the first, and to them alone', async () => {
    const reference = await convened();
    await sent(reference, 'Yann Genêt');
    town.moveTo('2021-06-07T09:00:00Z');
    await move(reference, '2021-06-16');
    expect(await said(convocationKind, reference, 'Yann Genêt')).toMatchObject({
      ...{ isMoved: true, meeting: { day: '2021-06-16' } },
      // Ten days before the 16th is the 6th.
      convocation: { sentOn: '2021-06-07', isUpdated: true, delay: { deadline: '2021-06-06', isKept: false } },
    });
    expect(await said(convocationKind, reference, 'Emma Hazel')).toMatchObject({ isMoved: false });
  });

  it('is not said any more in a former form, once cancelled, nor to who is invited no more', async () => {
    const [reference, cancelled] = [await convened(), await convened()];
    const [first] = await rowsOf(reference, 'Yann Genêt');
    await move(reference, '2021-06-16');
    if (!first) throw new Error('nothing was to be said');
    expect(await convocationKind.compose(first, await loadOutboxScope(agreementId, deps), deps)).toEqual(SILENT);
    const { id: personId } = await town.person('Emma Hazel');
    const { id: meetingId } = await town.meeting(reference);
    await db.attendance.deleteMany({ where: { meetingId, personId } });
    expect(await said(convocationKind, reference, 'Emma Hazel')).toEqual(SILENT);
    await cancel(cancelled);
    expect(await said(convocationKind, cancelled, 'Yann Genêt')).toEqual(SILENT);
  });

  it('shows a guest the committee’s points, and counts only those kept for the parties', async () => {
    const reference = await convened();
    const { id, sequence } = await town.meeting(reference);
    await town.invite(reference, 'Fatou Mimosa');
    const { id: personId } = await town.person('Fatou Mimosa');
    const planned = convocationDelivery({ id, sequence }, personId, deps.now());
    await db.delivery.create({ data: rowOf(agreementId, planned, deps.now()) as never });
    const points = await db.agendaItem.count({ where: { meetingId: id, state: 'ACCEPTED' } });
    const shown = async (name: string) => {
      const notice = await said(convocationKind, reference, name);
      return 'skip' in notice ? notice : [notice.agenda.length, notice.reserved];
    };
    expect(await shown('Fatou Mimosa')).toEqual([points, 0]);
    await db.meeting.update({ where: { id }, data: { papersFor: 'PARTIES' } });
    expect(await shown('Fatou Mimosa')).toEqual([0, points]);
    expect(await shown('Yann Genêt')).toEqual([points, 0]);
  });
});

describe('a meeting taken back', () => {
  it('is said to who was told of it: it is cancelled, or they are not invited any more', async () => {
    const [reference, other] = [await convened(), await convened()];
    for (const each of [reference, other]) await sent(each, 'Yann Genêt');
    await cancel(reference);
    expect(await said(withdrawalKind, reference, 'Yann Genêt')).toMatchObject({
      ...{ code: 'withdrawal', formerDay: null, meeting: { reference, state: 'CANCELLED', reason: 'Élections' } },
    });
    // Never told of it: nothing to take back.
    expect(await said(withdrawalKind, reference, 'Emma Hazel')).toEqual(SILENT);
    const { id: personId } = await town.person('Yann Genêt');
    const { id: meetingId, sequence } = await town.meeting(other);
    const planned = withdrawalDelivery({ id: meetingId, sequence }, personId, deps.now(), '2021-06-10');
    await db.delivery.create({ data: rowOf(agreementId, planned, deps.now()) as never });
    expect(await said(withdrawalKind, other, 'Yann Genêt')).toEqual(SILENT);
    await db.attendance.deleteMany({ where: { meetingId, personId } });
    expect(await said(withdrawalKind, other, 'Yann Genêt')).toMatchObject({ formerDay: '2021-06-10' });
  });
});

describe('the card of a meeting in its channel', () => {
  const card = async (reference: string, state: 'PENDING' | 'SENT' = 'PENDING', readers: string[] | null = null) => {
    const { id } = await town.meeting(reference);
    const row = rowOf(agreementId, meetingCardDelivery(id, 'C0CARD', deps.now()), deps.now());
    return meetingCardKind.compose({ ...row, state } as never, await loadOutboxScope(agreementId, deps, readers), deps);
  };

  it('counts the answers by party, in the agreement’s order (R-07)', async () => {
    const reference = await convened();
    const { id: meetingId } = await town.meeting(reference);
    for (const [name, answer] of [
      ['Yann Genêt', 'PRESENT'],
      ['Inès Bruyère', 'EXCUSED'],
      ['Hugo Frêne', 'REMOTE'],
    ] as const) {
      await answerMeeting(await as(name), { meetingId, answer }, deps);
    }
    const notice = await card(reference);
    if ('skip' in notice) throw new Error('nothing was said');
    const none = { present: 0, remote: 0, excused: 0, silent: 0, isRepresented: false };
    expect(notice).toMatchObject({ code: 'meetingCard', isFinal: false, overview: { presences: null } });
    expect(notice.overview.parties).toMatchObject([
      { shortName: 'Caf', ...none, remote: 1, silent: 1, isRepresented: true },
      { shortName: 'Agglo', ...none, present: 1, excused: 1, isRepresented: true },
      { shortName: 'Ville', ...none, silent: 2 },
    ]);
  });

  it('tells the points to who may read them, and to others how many there are', async () => {
    const reference = await convened();
    const count = (await town.points(reference)).length;
    const shown = async (readers: string[] | null) => {
      const notice = await card(reference, 'PENDING', readers);
      return 'skip' in notice ? notice : [notice.overview.agenda.length, notice.overview.reserved];
    };
    expect(await shown(null)).toEqual([0, count]);
    expect(await shown(['U0CLAIRE01', 'U0YANN0001'])).toEqual([count, 0]);
  });

  it('of a meeting that is over changes where it stands already, with who was there, and is not posted anew', async () => {
    const reference = await convened();
    town.moveTo('2021-06-15T16:00:00Z');
    const { id } = await town.person('Yann Genêt');
    await town.hold(reference, { present: [id] });
    expect(await card(reference)).toEqual(SILENT);
    const notice = await card(reference, 'SENT');
    if ('skip' in notice) throw new Error('nothing was said');
    expect(notice.isFinal).toBe(true);
    expect(notice.overview.presences).toMatchObject([
      { party: 'Caf', present: 0, absent: 2 },
      { party: 'Agglo', present: 1, absent: 1 },
      { party: 'Ville', present: 0, absent: 2 },
    ]);
  });
});
