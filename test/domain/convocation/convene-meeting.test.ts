import { beforeEach, describe, expect, it } from 'vitest';
import { conveneMeeting } from '../../../src/domain/convocation/convene-meeting.ts';
import { mayConvene } from '../../../src/domain/convocation/may-convene.ts';
import { previewConvocation } from '../../../src/domain/convocation/preview-convocation.ts';
import { cancelMeeting } from '../../../src/domain/planning/cancel-meeting.ts';
import { toDbDate } from '../../../src/domain/time/civil-date.ts';
import { testDatabase } from '../../support/database.ts';
import { COORDINATOR, FORMER_SECRETARY, meetingTown, SECRETARY } from '../../support/meeting-town.ts';

const { db } = await testDatabase();
const town = await meetingTown(db);
const { as, plan, convene, deps, agreementId } = town;

/** Those who sit in the technical committee, by party, then who keeps its meetings. */
const SEATED = ['Béatrice Saule', 'Hugo Frêne', 'Inès Bruyère', 'Yann Genêt', 'Aïcha Cerisier', 'Emma Hazel'];
const preview = async (reference: string, name = COORDINATOR, canMail = true) =>
  previewConvocation(await as(name), { reference }, { canMail }, deps);
const places = async (reference: string) =>
  (
    await db.attendance.findMany({
      where: { meeting: { agreementId, reference } },
      include: { person: true, party: true },
    })
  ).map(({ person, party, capacity, answer }) => [person.name, party?.shortName ?? null, capacity, answer]);
const convocations = async (reference: string) => {
  const { id } = await town.meeting(reference);
  return db.delivery.findMany({ where: { agreementId, subject: `convocation:${id}` }, include: { person: true } });
};

beforeEach(() => town.moveTo('2021-05-03T09:00:00Z'));

describe('a meeting convened (X3-17)', () => {
  it('invites everybody seated on its day, with their party, then who keeps it without a voice; one message each', async () => {
    const reference = await plan('2021-06-15');
    expect(await convene(reference)).toEqual({ reference, invited: 8 });
    expect((await places(reference)).toSorted()).toEqual(
      [
        ...SEATED.map((name, place) => [name, ['Caf', 'Agglo', 'Ville'][Math.floor(place / 2)], 'HOLDER', 'NONE']),
        [COORDINATOR, null, 'INVITEE', 'NONE'],
        [SECRETARY, null, 'INVITEE', 'NONE'],
      ].toSorted(),
    );
    const rows = await convocations(reference);
    expect(rows.map(({ person }) => person?.name).toSorted()).toEqual([...SEATED, COORDINATOR, SECRETARY].toSorted());
    expect(rows[0]).toMatchObject({
      kind: 'convocation',
      dueAt: deps.now(),
      grouping: 'ALONE',
      facts: { sequence: 0 },
    });
    expect(await town.meeting(reference)).toMatchObject({
      convenedAt: deps.now(),
      convenedWithout: [],
      state: 'PLANNED',
    });
    expect((await town.trail('meeting.convened')).at(-1)).toMatchObject({
      ...{ actorName: COORDINATOR, subjectType: 'Meeting', after: { reference, invited: 8, without: [] } },
    });
  });

  it('invites somebody with two seats once, for the party of the first in the text’s order (R-10)', async () => {
    const reference = await plan('2021-06-15', 'COPIL');
    await convene(reference);
    const thomas = (await places(reference)).filter(([name]) => name === 'Thomas Sorbier');
    expect(thomas).toEqual([['Thomas Sorbier', 'Agglo', 'HOLDER', 'NONE']]);
    // The coordinator has a seat there; who left in March has none.
    expect((await places(reference)).filter(([name]) => name === COORDINATOR)).toMatchObject([
      [COORDINATOR, 'Agglo', 'HOLDER', 'NONE'],
    ]);
    expect((await places(reference)).map(([name]) => name)).not.toContain('Odile Mélèze');
  });

  it('invites a resource person by an advisory seat without a voice; empty, it is no vacancy', async () => {
    const { id: ruleId } = await db.seatRule.findFirstOrThrow({
      where: { isAdvisory: true, committee: { agreementId } },
    });
    const { id: personId } = await town.person('Fatou Mimosa');
    const { id: partyId } = await db.party.findFirstOrThrow({ where: { agreementId, code: 'API' } });
    // A text that lets a party name its resource persons.
    await db.seatRule.update({ where: { id: ruleId }, data: { parties: { connect: { id: partyId } } } });
    const reference = await plan('2021-06-15', 'COPIL');
    const { vacant } = await preview(reference);
    const seat = { agreementId, seatRuleId: ruleId, partyId, personId, startsOn: toDbDate('2021-01-01') };
    const { id } = await db.membership.create({ data: seat });
    await convene(reference);
    const fatou = (await places(reference)).filter(([name]) => name === 'Fatou Mimosa');
    await db.membership.delete({ where: { id } });
    await db.seatRule.update({ where: { id: ruleId }, data: { parties: { set: [] } } });
    expect(fatou).toEqual([['Fatou Mimosa', null, 'GUEST', 'NONE']]);
    expect(vacant.filter((one) => one.party === 'Agglo')).toEqual([]);
  });

  it('notes which papers a steering committee goes out without, and is not held up by it (X3-4)', async () => {
    const reference = await plan('2021-06-15', 'COPIL');
    await convene(reference);
    const without = ['review:2020', 'plan:2021'];
    expect(await town.meeting(reference)).toMatchObject({ convenedWithout: without });
    expect((await town.trail('meeting.convened')).at(-1)).toMatchObject({ after: { without } });
  });

  it('twice is convened once; over, or without an hour, it is not', async () => {
    const [reference, cancelled, hourless] = [
      await plan('2021-06-15'),
      await plan('2021-06-15'),
      await plan('2021-06-17'),
    ];
    await convene(reference);
    await expect(convene(reference)).rejects.toMatchObject({ code: 'meetingConvened', detail: { reference } });
    expect(await convocations(reference)).toHaveLength(8);
    await cancelMeeting(await as(COORDINATOR), { reference: cancelled, reason: 'Élections' }, deps);
    await expect(convene(cancelled)).rejects.toMatchObject({ code: 'meetingOver', detail: { reference: cancelled } });
    const { id } = await town.meeting(hourless);
    await db.meeting.update({ where: { id }, data: { startsAt: null } });
    await expect(convene(hourless)).rejects.toMatchObject({ code: 'meetingNoHour', detail: { reference: hourless } });
    expect([await places(cancelled), await places(hourless)]).toEqual([[], []]);
  });

  it('is so by the coordinator and the secretariat in charge alone, of that agreement', async () => {
    const reference = await plan('2021-06-15');
    for (const name of ['Yann Genêt', FORMER_SECRETARY]) {
      expect(await mayConvene(await as(name), reference, deps)).toBe(false);
      const refused = [conveneMeeting(await as(name), { reference }, deps), preview(reference, name)];
      for (const one of refused) await expect(one).rejects.toMatchObject({ code: 'stewardsOnly' });
    }
    const other = await town.elsewhere();
    const { id } = await town.meeting(reference);
    await expect(conveneMeeting(other, { reference: id }, deps)).rejects.toMatchObject({ code: 'meetingUnknown' });
    expect(await places(reference)).toEqual([]);
    expect(await mayConvene(await as(SECRETARY), reference, deps)).toBe(true);
    expect((await conveneMeeting(await as(SECRETARY), { reference }, deps)).invited).toBe(8);
  });
});

describe('before it is convened, one reads', () => {
  it('whom it reaches and how, which seats nobody holds, and how many points it has', async () => {
    const reference = await plan('2021-06-15', 'COPIL');
    const shown = await preview(reference);
    expect([shown.byMail, shown.unreachable]).toEqual([['Josette Merisier'], ['Raymond Aulne']]);
    expect(shown.bySlack).toContain('Thomas Sorbier');
    expect(shown.bySlack).toEqual(shown.bySlack.toSorted((a, b) => a.localeCompare(b, 'fr')));
    const vacant = shown.vacant.map(({ party }) => party);
    // The Caf has had no director since March, and named no referents.
    expect(vacant).toEqual(['Caf', 'Caf']);
    expect(shown.vacant[0]?.seat).toContain('Directeur');
    expect(shown.points).toBe(
      await db.agendaItem.count({ where: { meeting: { agreementId, reference }, state: 'ACCEPTED' } }),
    );
    expect(shown.missing).toEqual([
      { code: 'review', year: 2020 },
      { code: 'plan', year: 2021 },
    ]);
    expect((await preview(reference, COORDINATOR, false)).unreachable).toEqual(['Josette Merisier', 'Raymond Aulne']);
  });

  it('whether the notice is kept: to the last day it is, the day after it is not (R-05)', async () => {
    const reference = await plan('2021-06-15');
    // Ten calendar days before a technical committee.
    const delay = { days: 10, wanted: 10, deadline: '2021-06-05', isKept: true };
    town.moveTo('2021-06-05T09:00:00Z');
    expect((await preview(reference)).delay).toEqual(delay);
    town.moveTo('2021-06-06T09:00:00Z');
    const late = await preview(reference);
    expect(late.delay).toEqual({ ...delay, days: 9, isKept: false });
    // Said beside, not among what speaks against the date.
    expect(late.warnings).toEqual([]);
  });

  it('nothing of a meeting that is convened, over, or has no hour', async () => {
    const [reference, hourless] = [await plan('2021-06-15'), await plan('2021-06-17')];
    await convene(reference);
    await expect(preview(reference)).rejects.toMatchObject({ code: 'meetingConvened', detail: { reference } });
    await cancelMeeting(await as(COORDINATOR), { reference, reason: 'Élections' }, deps);
    await expect(preview(reference)).rejects.toMatchObject({ code: 'meetingOver', detail: { reference } });
    const { id } = await town.meeting(hourless);
    await db.meeting.update({ where: { id }, data: { startsAt: null } });
    await expect(preview(hourless)).rejects.toMatchObject({ code: 'meetingNoHour', detail: { reference: hourless } });
  });
});
