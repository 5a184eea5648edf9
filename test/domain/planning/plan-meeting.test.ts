import { describe, expect, it } from 'vitest';
import { planMeeting } from '../../../src/domain/planning/plan-meeting.ts';
import { testDatabase } from '../../support/database.ts';
import { COORDINATOR, FORMER_SECRETARY, meetingTown, SECRETARY } from '../../support/meeting-town.ts';

const { db } = await testDatabase();
const slot = { day: '2021-06-15', hour: '14:00', minutes: 90, place: 'Issoire', link: '' };

describe('a meeting that is planned', () => {
  it('has its number, its draft of an agenda, and nobody invited yet; the trail names who planned it', async () => {
    const town = await meetingTown(db);
    const claire = await town.as(COORDINATOR);
    const { reference } = await planMeeting(claire, { committee: 'CT', ...slot }, town.deps);
    expect(reference).toBe('CT-2021-S1');
    const meeting = await town.meeting(reference);
    expect(meeting).toMatchObject({ state: 'PLANNED', place: 'Issoire', convenedAt: null });
    // Two in the afternoon in Paris, in summer.
    expect(meeting.startsAt?.toISOString()).toBe('2021-06-15T12:00:00.000Z');
    expect((await town.points(reference)).length).toBeGreaterThan(0);
    expect(await db.attendance.count({ where: { meetingId: meeting.id } })).toBe(0);
    expect(await town.trail('meeting.planned')).toMatchObject([{ actorId: claire.person?.id }]);
  });

  it('takes the chair and the secretariat that the rotation gives its day; the technical committee has none (X3-8, X3-9)', async () => {
    const town = await meetingTown(db);
    const officesOf = async (reference: string) => {
      const { id } = await town.meeting(reference);
      const include = { chair: true, secretariat: true };
      const { chair, secretariat } = await db.meeting.findUniqueOrThrow({ where: { id }, include });
      return [chair?.code, secretariat?.code];
    };
    expect(await officesOf(await town.plan('2021-06-15', 'COPIL'))).toEqual(['VILLE', 'VILLE']);
    expect(await officesOf(await town.plan('2021-06-15'))).toEqual([undefined, undefined]);
  });

  it('another of the same semester has a number of its own', async () => {
    const town = await meetingTown(db);
    expect([await town.plan('2021-06-15'), await town.plan('2021-06-16')]).toEqual(['CT-2021-S1', 'CT-2021-S1-2']);
  });

  it('is said to fall on a closed day, or too soon to be convened in time, and is planned all the same', async () => {
    const town = await meetingTown(db, '2021-05-10T09:00:00Z');
    const claire = await town.as(COORDINATOR);
    const soon = await planMeeting(claire, { committee: 'CT', ...slot, day: '2021-05-13' }, town.deps);
    // Ascension Day, three days from now where fifteen are asked for (K-9).
    expect(soon.warnings.length).toBeGreaterThanOrEqual(2);
    expect((await town.meeting(soon.reference)).state).toBe('PLANNED');
  });

  it('is the coordinator’s and the secretariat’s in charge to plan, and nobody else’s', async () => {
    const town = await meetingTown(db);
    for (const name of [FORMER_SECRETARY, 'Yann Genêt', 'Fatou Mimosa']) {
      const planning = planMeeting(await town.as(name), { committee: 'CT', ...slot }, town.deps);
      await expect(planning, name).rejects.toMatchObject({ code: 'stewardsOnly' });
    }
    const stranger = planMeeting(await town.stranger(), { committee: 'CT', ...slot }, town.deps);
    await expect(stranger).rejects.toMatchObject({ name: 'UserError' });
    await planMeeting(await town.as(SECRETARY), { committee: 'CT', ...slot }, town.deps);
    expect(await db.meeting.count({ where: { agreementId: town.agreementId } })).toBe(1);
  });

  it('is refused in the past, without an hour, without a place or a link, and for a committee that is not there', async () => {
    const town = await meetingTown(db);
    const claire = await town.as(COORDINATOR);
    for (const [input, field] of [
      [{ ...slot, day: '2021-05-02' }, 'day'],
      [{ ...slot, hour: '' }, 'hour'],
      [{ ...slot, place: ' ' }, 'place'],
      [{ ...slot, committee: 'ZZ' }, 'committee'],
    ] as const) {
      const planning = planMeeting(claire, { committee: 'CT', ...input }, town.deps);
      await expect(planning, field).rejects.toMatchObject({ fields: { [field]: { name: 'UserError' } } });
    }
    const elsewhere = planMeeting(await town.elsewhere(), { committee: 'CT', ...slot }, town.deps);
    await expect(elsewhere).rejects.toThrow();
    expect(await db.meeting.count({ where: { agreementId: town.agreementId } })).toBe(0);
  });
});
