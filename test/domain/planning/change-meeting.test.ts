import { describe, expect, it } from 'vitest';
import { cancelMeeting } from '../../../src/domain/planning/cancel-meeting.ts';
import { changeOffices } from '../../../src/domain/planning/change-offices.ts';
import { moveMeeting } from '../../../src/domain/planning/move-meeting.ts';
import { testDatabase } from '../../support/database.ts';
import { COORDINATOR, FORMER_SECRETARY, meetingTown } from '../../support/meeting-town.ts';

const { db } = await testDatabase();
const slot = { day: '2021-06-22', hour: '14:00', minutes: 90, place: 'Issoire', link: '' };
const reason = 'Salle indisponible';

describe('a meeting that is moved', () => {
  it('asks everybody invited anew, with its reason, as a newer event for their calendars', async () => {
    const town = await meetingTown(db);
    const reference = await town.plan('2021-06-15');
    const { invited } = await town.convene(reference);
    const before = await town.meeting(reference);
    await db.attendance.updateMany({ where: { meetingId: before.id }, data: { answer: 'PRESENT' } });
    const { told } = await moveMeeting(await town.as(COORDINATOR), { reference, reason, ...slot }, town.deps);
    expect(told).toBe(invited);
    const after = await town.meeting(reference);
    expect(after).toMatchObject({ sequence: before.sequence + 1, reason, uid: before.uid });
    expect(after.startsAt?.toISOString()).toBe('2021-06-22T12:00:00.000Z');
    expect(await db.attendance.count({ where: { meetingId: after.id, answer: { not: 'NONE' } } })).toBe(0);
  });

  it('to another place alone keeps the answers', async () => {
    const town = await meetingTown(db);
    const reference = await town.plan('2021-06-15');
    await town.convene(reference);
    const { id } = await town.meeting(reference);
    await db.attendance.updateMany({ where: { meetingId: id }, data: { answer: 'PRESENT' } });
    const elsewhere = { ...slot, day: '2021-06-15', place: 'Ardes' };
    await moveMeeting(await town.as(COORDINATOR), { reference, reason, ...elsewhere }, town.deps);
    expect(await db.attendance.count({ where: { meetingId: id, answer: 'NONE' } })).toBe(0);
  });

  it('before it was convened tells nobody', async () => {
    const town = await meetingTown(db);
    const reference = await town.plan('2021-06-15');
    const { told } = await moveMeeting(await town.as(COORDINATOR), { reference, reason, ...slot }, town.deps);
    expect(told).toBe(0);
  });

  it('is refused without a reason, without a change, by who does not keep it, and once it is over', async () => {
    const town = await meetingTown(db);
    const reference = await town.plan('2021-06-15');
    const claire = await town.as(COORDINATOR);
    const move = (more: object, by = claire) => moveMeeting(by, { reference, reason, ...slot, ...more }, town.deps);
    await expect(move({ reason: ' ' })).rejects.toMatchObject({ fields: { reason: { code: 'required' } } });
    await expect(move({ day: '2021-06-15' })).rejects.toMatchObject({ fields: { day: { code: 'nothingChanged' } } });
    await expect(move({}, await town.as(FORMER_SECRETARY))).rejects.toMatchObject({ name: 'UserError' });
    await expect(move({}, await town.elsewhere())).rejects.toMatchObject({ name: 'UserError' });
    await cancelMeeting(claire, { reference, reason }, town.deps);
    await expect(move({})).rejects.toMatchObject({ code: 'meetingOver' });
  });
});

describe('a meeting that is cancelled', () => {
  it('is told once to each who was invited; done twice, it is over already', async () => {
    const town = await meetingTown(db);
    const reference = await town.plan('2021-06-15');
    const { invited } = await town.convene(reference);
    const claire = await town.as(COORDINATOR);
    expect(await cancelMeeting(claire, { reference, reason }, town.deps)).toEqual({
      reference,
      told: invited,
      wasOver: false,
    });
    expect(await town.meeting(reference)).toMatchObject({ state: 'CANCELLED', reason });
    await expect(cancelMeeting(claire, { reference, reason }, town.deps)).rejects.toMatchObject({
      code: 'meetingOver',
    });
    expect(await town.told('withdrawal', 'Yann Genêt')).toHaveLength(1);
    expect(await town.trail('meeting.cancelled')).toHaveLength(1);
  });

  it('is refused without a reason, and to who does not keep it', async () => {
    const town = await meetingTown(db);
    const reference = await town.plan('2021-06-15');
    const cancel = async (by: string, why = reason) =>
      cancelMeeting(await town.as(by), { reference, reason: why }, town.deps);
    await expect(cancel(COORDINATOR, ' ')).rejects.toMatchObject({ fields: { reason: { code: 'required' } } });
    await expect(cancel('Yann Genêt')).rejects.toMatchObject({ name: 'UserError' });
    expect((await town.meeting(reference)).state).toBe('PLANNED');
  });
});

describe('a meeting that another party keeps (R-11)', () => {
  it('has its own secretariat, for a reason; put back, the reason goes', async () => {
    const town = await meetingTown(db);
    const reference = await town.plan('2021-06-15');
    const claire = await town.as(COORDINATOR);
    const change = (secretariat: string, why: string) =>
      changeOffices(claire, { reference, chair: '', secretariat, reason: why }, town.deps);
    await expect(change('CAF63', ' ')).rejects.toMatchObject({ fields: { reason: { code: 'required' } } });
    expect(await change('CAF63', 'Absence')).toMatchObject({ secretariat: { shortName: 'Caf' }, reason: 'Absence' });
    await expect(change('CAF63', 'Absence')).rejects.toMatchObject({ fields: { chair: { code: 'officesSame' } } });
    expect(await change('', '')).toMatchObject({ secretariat: null, reason: null });
  });
});
