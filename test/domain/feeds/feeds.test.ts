import { describe, expect, it } from 'vitest';
import { conveneMeeting } from '../../../src/domain/convocation/convene-meeting.ts';
import { openFeed } from '../../../src/domain/feeds/open-feed.ts';
import { readFeed } from '../../../src/domain/feeds/read-feed.ts';
import { revokeFeed } from '../../../src/domain/feeds/revoke-feed.ts';
import type { Viewer } from '../../../src/domain/viewer/viewer.ts';
import { agendaTown } from '../../support/agenda-town.ts';
import { testDatabase } from '../../support/database.ts';
import { codeOf } from '../../support/holiday-town.ts';
import { patient } from '../../support/patient.ts';

const db = patient((await testDatabase()).db);
const town = await agendaTown(db, 'FEEDS');
const { deps, claire, foreign } = town;
const technical = await town.plan('CT', '2021-06-15');
const steering = await town.plan('COPIL', '2021-06-22');

async function opened(viewer: Viewer, committeeId: string | null = null): Promise<string> {
  const { token } = await openFeed(viewer, { committeeId, isRenewal: true }, deps);
  return token ?? '';
}

const read = async (token: string) => (await readFeed(token, deps)).meetings.map(({ meeting }) => meeting.reference);

describe('opening a calendar feed', () => {
  it('gives its address once, and afterwards that it is there', async () => {
    const emma = await town.as('Emma Hazel');
    const first = await openFeed(emma, { committeeId: null, isRenewal: false }, deps);
    expect(first).toMatchObject({ committee: null, since: deps.now() });
    // 256 bits, six a character.
    expect(first.token).toMatch(/^[\w-]{43}$/);
    const again = await openFeed(emma, { committeeId: null, isRenewal: false }, deps);
    expect(again).toEqual({ ...first, token: null });
    expect(await town.trail('feed.opened')).toContain(first.id);
  });

  it('keeps nothing from which the address could be read', async () => {
    const token = await opened(await town.as('Inès Bruyère'));
    expect(JSON.stringify(await db.calendarFeed.findMany())).not.toContain(token);
    expect(
      JSON.stringify((await db.auditEvent.findMany({ where: { action: 'feed.opened' } })).map(({ after }) => after)),
    ).not.toContain(token);
  });

  it('renewed, answers at the new address and no longer at the former', async () => {
    const hugo = await town.as('Hugo Frêne');
    const [former, fresh] = [await opened(hugo), await opened(hugo)];
    expect(fresh).not.toBe(former);
    expect(await codeOf(readFeed(former, deps))).toBe('linkInvalid');
    expect(await read(fresh)).toContain(technical.reference);
  });

  it('has one for each committee and one for oneself, side by side', async () => {
    const yann = await town.as('Yann Genêt');
    const own = await openFeed(yann, { committeeId: null, isRenewal: false }, deps);
    const committeeId = await town.committeeId('COPIL');
    const ofCommittee = await openFeed(yann, { committeeId, isRenewal: false }, deps);
    expect(ofCommittee.committee).toBe('Copil');
    expect(ofCommittee.id).not.toBe(own.id);
    const [mine, theirs] = [await read(own.token ?? ''), await read(ofCommittee.token ?? '')];
    expect([mine.includes(technical.reference), mine.includes(steering.reference)]).toEqual([true, false]);
    expect(theirs).toEqual([steering.reference]);
  });

  it('is refused to who is not of the roster, where others read along, and for a committee of another agreement', async () => {
    const input = { committeeId: null, isRenewal: false };
    expect(await codeOf(openFeed({ ...claire, person: null, roles: [] }, input, deps))).toBe('rosterOnly');
    expect(await codeOf(openFeed({ ...claire, audience: 'channel' }, input, deps))).toBe('ownEyesOnly');
    const elsewhere = { committeeId: await town.committeeId('CT'), isRenewal: false };
    await expect(openFeed(foreign, elsewhere, deps)).rejects.toThrow();
    expect(await db.calendarFeed.count({ where: { personId: foreign.person?.id ?? '' } })).toBe(0);
  });

  it('asked for twice at once is one', async () => {
    const aicha = await town.as('Aïcha Cerisier');
    const input = { committeeId: null, isRenewal: false };
    const [one, two] = await Promise.all([openFeed(aicha, input, deps), openFeed(aicha, input, deps)]);
    expect(one.id).toBe(two.id);
    expect([one.token, two.token].filter((token) => token !== null).length).toBe(1);
  });
});

describe('reading a calendar feed', () => {
  it('of one’s own holds the meetings of one’s seats, with their agenda', async () => {
    // A director sits in the steering committee, and in no other.
    const { viewer, committee, meetings } = await readFeed(await opened(await town.as('Marc Peuplier')), deps);
    expect([viewer.person?.name, committee]).toEqual(['Marc Peuplier', null]);
    expect(meetings.map(({ meeting }) => meeting.reference)).toEqual([steering.reference]);
    expect(meetings[0]?.agenda.map(({ origin }) => origin)).toContain('standing:review');
  });

  it('of one’s own holds what one has to do, meetings apart', async () => {
    const { dues } = await readFeed(await opened(claire), deps);
    // The semesters of 2022 have no meeting yet: that they get one is hers to look after.
    expect(dues.map(({ kind }) => kind)).toContain('cadence');
    expect(dues.filter(({ kind }) => kind === 'meeting' || kind === 'answer')).toEqual([]);
    const isHers = dues.every(({ reminders }) => reminders.some(({ to }) => to.includes(claire.person?.id ?? '')));
    expect(isHers).toBe(true);
  });

  it('of a committee holds its meetings and nobody’s dues', async () => {
    const { committee, meetings, dues } = await readFeed(await opened(claire, await town.committeeId('CT')), deps);
    expect(committee).toBe('Comité technique de suivi');
    expect(meetings.map(({ meeting }) => meeting.reference)).toContain(technical.reference);
    expect(dues).toEqual([]);
  });

  it('shows as cancelled a meeting to which one was invited and is no longer, and none to which one never was', async () => {
    const convened = await town.plan('CT', '2021-09-14');
    await conveneMeeting(claire, { reference: convened.reference }, deps);
    const beatrice = await town.as('Béatrice Saule');
    const token = await opened(beatrice);
    const stateOf = async () =>
      (await readFeed(token, deps)).meetings.find(({ meeting }) => meeting.reference === convened.reference)?.meeting
        .state;
    expect(await stateOf()).toBe('PLANNED');
    const personId = beatrice.person?.id ?? '';
    await db.attendance.deleteMany({ where: { meetingId: convened.id, personId } });
    expect(await stateOf()).toBeUndefined();
    const told = { personId, kind: 'convocation', subject: `convocation:${convened.id}` };
    await db.delivery.updateMany({ where: told, data: { state: 'SENT' } });
    expect(await stateOf()).toBe('CANCELLED');
  });

  it('gives the meeting without its points to who may not read its papers', async () => {
    const fatou = await town.as('Fatou Mimosa');
    const personId = fatou.person?.id ?? '';
    await db.attendance.create({ data: { meetingId: steering.id, personId, capacity: 'GUEST', seat: '' } });
    const token = await opened(fatou);
    expect((await readFeed(token, deps)).meetings[0]?.agenda.length).toBeGreaterThan(0);
    await db.meeting.update({ where: { id: steering.id }, data: { papersFor: 'PARTIES' } });
    const { meetings } = await readFeed(token, deps);
    await db.meeting.update({ where: { id: steering.id }, data: { papersFor: 'COMMITTEE' } });
    expect(meetings.map(({ meeting, agenda }) => [meeting.reference, agenda])).toEqual([[steering.reference, []]]);
  });

  it('ends with the mandate of its owner, and at an address that never was', async () => {
    const paul = await town.as('Paul Cormier');
    const token = await opened(paul);
    const { id } = await db.membership.findFirstOrThrow({ where: { personId: paul.person?.id ?? '' } });
    await db.membership.update({ where: { id }, data: { endsOn: new Date('2021-05-02') } });
    expect(await codeOf(readFeed(token, deps))).toBe('rosterOnly');
    expect(await codeOf(readFeed('x'.repeat(43), deps))).toBe('linkInvalid');
  });
});

describe('ending a calendar feed', () => {
  it('is for its owner alone, and twice is the same as once', async () => {
    const sophie = await town.as('Sophie Noisetier');
    const { id: feedId, token } = await openFeed(sophie, { committeeId: null, isRenewal: false }, deps);
    for (const viewer of [claire, foreign, { ...sophie, person: null }]) {
      await revokeFeed(viewer, { feedId }, deps);
      expect(await read(token ?? '')).toContain(steering.reference);
    }
    await revokeFeed(sophie, { feedId }, deps);
    await revokeFeed(sophie, { feedId }, deps);
    expect(await codeOf(readFeed(token ?? '', deps))).toBe('linkInvalid');
    expect((await town.trail('feed.revoked')).filter((id) => id === feedId).length).toBe(1);
  });
});
