import { describe, expect, it } from 'vitest';
import { holdMeeting } from '../../../src/domain/planning/hold-meeting.ts';
import { testDatabase } from '../../support/database.ts';
import { COORDINATOR, meetingTown } from '../../support/meeting-town.ts';

const { db } = await testDatabase();
const nobody = { present: [], remote: [], excused: [], arrivals: [], openItems: [] };

describe('a meeting that took place', () => {
  it('is closed on its day with who was there; who is in no list was absent', async () => {
    const town = await meetingTown(db);
    const reference = await town.plan('2021-05-20');
    await town.convene(reference);
    town.moveTo('2021-05-20T16:00:00Z');
    const { id: yann } = await town.person('Yann Genêt');
    const { id: beatrice } = await town.person('Béatrice Saule');
    await town.hold(reference, { present: [yann], excused: [beatrice] });
    const meeting = await town.meeting(reference);
    expect(meeting.state).toBe('HELD');
    const rows = await db.attendance.findMany({ where: { meetingId: meeting.id } });
    const of = (personId: string) => rows.find((one) => one.personId === personId)?.presence;
    expect([of(yann), of(beatrice)]).toEqual(['PRESENT', 'EXCUSED']);
    expect(rows.filter(({ presence }) => presence === 'ABSENT')).toHaveLength(rows.length - 2);
  });

  it('that nobody convened still has its members', async () => {
    const town = await meetingTown(db);
    const reference = await town.plan('2021-05-20');
    town.moveTo('2021-05-20T16:00:00Z');
    await town.hold(reference);
    const { id: meetingId } = await town.meeting(reference);
    expect(await db.attendance.count({ where: { meetingId } })).toBeGreaterThan(3);
  });

  it('keeps open the points that come back, and no other', async () => {
    const town = await meetingTown(db);
    const reference = await town.plan('2021-05-20');
    const [first] = await town.points(reference);
    town.moveTo('2021-05-20T16:00:00Z');
    await town.hold(reference, { openItems: [first?.id ?? ''] });
    expect((await town.points(reference)).filter(({ isOpen }) => isOpen).map(({ id }) => id)).toEqual([first?.id]);
  });

  it('is not closed before its day, twice, by who does not keep it, nor from another agreement', async () => {
    const town = await meetingTown(db);
    const reference = await town.plan('2021-05-20');
    const claire = await town.as(COORDINATOR);
    const hold = (by = claire) => holdMeeting(by, { reference, ...nobody }, town.deps);
    await expect(hold()).rejects.toMatchObject({ code: 'meetingToCome' });
    town.moveTo('2021-05-20T06:00:00Z');
    await expect(hold(await town.as('Yann Genêt'))).rejects.toMatchObject({ name: 'UserError' });
    await expect(hold(await town.elsewhere())).rejects.toMatchObject({ name: 'UserError' });
    await holdMeeting(await town.as(COORDINATOR), { reference, ...nobody }, town.deps);
    await expect(holdMeeting(await town.as(COORDINATOR), { reference, ...nobody }, town.deps)).rejects.toMatchObject({
      code: 'meetingOver',
    });
    expect(await town.trail('meeting.held')).toHaveLength(1);
  });
});
