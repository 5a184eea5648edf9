import { beforeEach, describe, expect, it } from 'vitest';
import { acknowledgeSecrecy } from '../../../src/domain/guests/acknowledge-secrecy.ts';
import { inviteGuest } from '../../../src/domain/guests/invite-guest.ts';
import { toDbDate } from '../../../src/domain/time/civil-date.ts';
import { testDatabase } from '../../support/database.ts';
import { COORDINATOR, meetingTown, SPEAKERS } from '../../support/meeting-town.ts';

const { db } = await testDatabase();
const town = await meetingTown(db);
const { as, deps, agreementId } = town;

/** Proposes somebody for a meeting; gives the decision's reference. */
async function propose(meeting: string, name: string, email = '', organisation = 'Mission locale'): Promise<string> {
  const input = { name, organisation, email, theme: '', meeting, wording: () => `Inviter ${name}.` };
  return (await inviteGuest(await as(COORDINATOR), input, deps)).reference;
}
const people = (name: string) => db.person.findMany({ where: { agreementId, name }, include: { roles: true } });
const guestOf = (meeting: string) =>
  db.guest.findFirstOrThrow({ where: { meeting: { agreementId, reference: meeting } } });
const placesOf = (meeting: string, capacity: 'GUEST' = 'GUEST') =>
  db.attendance.findMany({
    where: { meeting: { agreementId, reference: meeting }, capacity },
    include: { person: true },
  });
const convocationsOf = async (meeting: string, personId: string) => {
  const { id } = await town.meeting(meeting);
  return db.delivery.findMany({ where: { agreementId, personId, subject: `convocation:${id}` } });
};

beforeEach(() => town.moveTo('2021-05-03T09:00:00Z'));

describe('once each party agreed', () => {
  it('a resource person enters the roster as a guest, until 90 days after the meeting; not before the third yes', async () => {
    const meeting = await town.plan('2021-06-15');
    const decision = await propose(meeting, 'Camille Nouvelle', 'camille.nouvelle@exemple.fr');
    await town.agree(decision, SPEAKERS.slice(0, 2));
    expect(await people('Camille Nouvelle')).toEqual([]);
    await town.agree(decision, SPEAKERS.slice(2));
    const [person, ...others] = await people('Camille Nouvelle');
    expect(others).toEqual([]);
    expect(person).toMatchObject({ email: 'camille.nouvelle@exemple.fr', jobTitle: 'Mission locale' });
    // 15 June and 90 days: 13 September.
    expect(person?.roles).toMatchObject([
      { role: 'guest', startsOn: toDbDate('2021-05-03'), endsOn: toDbDate('2021-09-13'), partyId: null },
    ]);
    expect((await guestOf(meeting)).personId).toBe(person?.id);
  });

  it('is invited with the others when the meeting is convened later', async () => {
    const meeting = await town.plan('2021-06-15');
    await town.agree(await propose(meeting, 'Camille Plus-Tard'));
    const [person] = await people('Camille Plus-Tard');
    expect([await placesOf(meeting), await convocationsOf(meeting, person?.id ?? '')]).toEqual([[], []]);
    await town.convene(meeting);
    expect(await placesOf(meeting)).toMatchObject([{ personId: person?.id, partyId: null, seat: '' }]);
    expect(await convocationsOf(meeting, person?.id ?? '')).toHaveLength(1);
  });

  it('is invited at once, once, when the meeting is convened already', async () => {
    const meeting = await town.plan('2021-06-15');
    await town.convene(meeting);
    await town.agree(await propose(meeting, 'Camille Aussitôt'));
    const [person] = await people('Camille Aussitôt');
    expect(await placesOf(meeting)).toMatchObject([{ personId: person?.id, partyId: null, seat: '' }]);
    expect(await convocationsOf(meeting, person?.id ?? '')).toMatchObject([
      { kind: 'convocation', dueAt: deps.now(), state: 'PENDING' },
    ]);
  });

  it('is not invited twice who sits at that meeting already', async () => {
    const meeting = await town.plan('2021-06-15');
    await town.convene(meeting);
    await town.agree(await propose(meeting, 'Yann Genêt'));
    const { id } = await town.person('Yann Genêt');
    expect(await placesOf(meeting)).toEqual([]);
    expect(await convocationsOf(meeting, id)).toHaveLength(1);
  });

  it('enters nobody and invites nobody to a meeting that is over by then; on its day they still are', async () => {
    const [meeting, today] = [await town.plan('2021-05-10'), await town.plan('2021-05-11')];
    const [late, onTime] = [await propose(meeting, 'Camille Trop-Tard'), await propose(today, 'Camille À-Temps')];
    town.moveTo('2021-05-11T09:00:00Z');
    await town.agree(late);
    await town.agree(onTime);
    expect(await people('Camille Trop-Tard')).toEqual([]);
    expect((await guestOf(meeting)).personId).toBeNull();
    expect(await people('Camille À-Temps')).toHaveLength(1);
  });

  it('enters nobody for a meeting held before its day was over', async () => {
    const meeting = await town.plan('2021-05-10');
    const decision = await propose(meeting, 'Camille Absente');
    town.moveTo('2021-05-10T16:00:00Z');
    await town.hold(meeting);
    await town.agree(decision);
    expect(await people('Camille Absente')).toEqual([]);
  });
});

describe('somebody whom the roster holds already', () => {
  it('stays who they are, and is no guest, found by address or else by name, however written', async () => {
    const meeting = await town.plan('2021-06-15');
    await town.agree(await propose(meeting, 'K. Laurier', 'KARIM.LAURIER@ville-issoire.example'));
    const karim = await town.person('Karim Laurier');
    expect((await guestOf(meeting)).personId).toBe(karim.id);
    expect(await people('K. Laurier')).toEqual([]);
    expect((await people('Karim Laurier'))[0]?.roles).toEqual([]);
    const other = await town.plan('2021-06-17');
    await town.agree(await propose(other, 'nadia TILLEUL'));
    expect((await guestOf(other)).personId).toBe((await town.person('Nadia Tilleul')).id);
  });

  it('is known by their address before their name', async () => {
    const meeting = await town.plan('2021-06-15');
    await town.agree(await propose(meeting, 'Marc Peuplier', 'paul.cormier@ville-issoire.example'));
    expect((await guestOf(meeting)).personId).toBe((await town.person('Paul Cormier')).id);
  });

  it('and has left it, is a guest from then on, reached where they were said to be when no address was known', async () => {
    const odile = await town.person('Odile Mélèze');
    await db.person.update({ where: { id: odile.id }, data: { email: null } });
    const meeting = await town.plan('2021-06-15');
    await town.agree(await propose(meeting, 'Odile Mélèze', 'odile@exemple.fr'));
    const [found] = await people('Odile Mélèze');
    expect(found).toMatchObject({ id: odile.id, email: 'odile@exemple.fr' });
    expect(found?.roles).toMatchObject([{ role: 'guest', endsOn: toDbDate('2021-09-13') }]);
    await db.roleAssignment.deleteMany({ where: { personId: odile.id } });
    const other = await town.plan('2021-06-17');
    await town.agree(await propose(other, 'Odile Mélèze', 'autre@exemple.fr'));
    expect((await people('Odile Mélèze'))[0]?.email).toBe('odile@exemple.fr');
    await db.roleAssignment.deleteMany({ where: { personId: odile.id } });
  });
});

describe('confidentiality (A12-3)', () => {
  const acknowledge = async (name: string, meeting: string) =>
    acknowledgeSecrecy(await as(name), { meetingId: (await town.meeting(meeting)).id }, deps);

  it('is acknowledged by the guest, once: the first time counts', async () => {
    const meeting = await town.plan('2021-06-15');
    await town.convene(meeting);
    const [beside, later] = [await propose(meeting, 'Alix Muette'), await town.plan('2021-06-17')];
    await town.agree(await propose(meeting, 'Camille Discrète'));
    await town.agree(beside);
    await town.agree(await propose(later, 'Camille Discrète'));
    expect(await acknowledge('Camille Discrète', meeting)).toEqual({ reference: meeting });
    const first = deps.now();
    town.moveTo('2021-05-04T09:00:00Z');
    expect(await acknowledge('Camille Discrète', meeting)).toEqual({ reference: meeting });
    const guests = await db.guest.findMany({
      where: { agreementId, meeting: { reference: { in: [meeting, later] } } },
    });
    const acknowledged = guests.filter(({ acknowledgedAt }) => acknowledgedAt !== null);
    // Neither who sits beside, nor for what they are invited to later.
    const { id: meetingId } = await town.meeting(meeting);
    expect(acknowledged).toMatchObject([{ name: 'Camille Discrète', meetingId, acknowledgedAt: first }]);
    const lines = (await town.trail('guest.acknowledged')).filter(({ actorName }) => actorName === 'Camille Discrète');
    expect(lines).toMatchObject([{ subjectId: (await town.meeting(meeting)).id, after: { reference: meeting } }]);
  });

  it('is not for who sits there, nor for a guest of another meeting, nor for strangers or another agreement', async () => {
    const [meeting, other] = [await town.plan('2021-06-15'), await town.plan('2021-06-17')];
    for (const each of [meeting, other]) await town.convene(each);
    await town.agree(await propose(meeting, 'Camille Ailleurs'));
    for (const [name, at] of [
      ['Yann Genêt', meeting],
      ['Karim Laurier', meeting],
      ['Camille Ailleurs', other],
    ] as const) {
      await expect(acknowledge(name, at)).rejects.toMatchObject({ code: 'notInvited' });
    }
    const { id: meetingId } = await town.meeting(meeting);
    await expect(acknowledgeSecrecy(await town.stranger(), { meetingId }, deps)).rejects.toMatchObject({
      code: 'notInvited',
    });
    const camille = await as('Camille Ailleurs');
    const elsewhere = { ...camille, agreement: (await town.elsewhere()).agreement };
    await expect(acknowledgeSecrecy(elsewhere, { meetingId }, deps)).rejects.toMatchObject({ code: 'notInvited' });
    expect((await guestOf(meeting)).acknowledgedAt).toBeNull();
  });
});
