import { describe, expect, it } from 'vitest';
import { answerDues } from '../../../src/domain/convocation/answer-dues.ts';
import { answerMeeting } from '../../../src/domain/convocation/answer-meeting.ts';
import { followMandates } from '../../../src/domain/convocation/follow-mandates.ts';
import type { DueOf } from '../../../src/domain/dues/due.ts';
import { loadDueScope } from '../../../src/domain/dues/due-scope.ts';
import { toDbDate } from '../../../src/domain/time/civil-date.ts';
import { testDatabase } from '../../support/database.ts';
import { COORDINATOR, type MeetingTown, meetingTown, SECRETARY } from '../../support/meeting-town.ts';

const { db } = await testDatabase();

const follow = ({ agreementId, deps }: MeetingTown, today = '2021-05-04') => followMandates(agreementId, today, deps);
const invited = async ({ agreementId }: MeetingTown, reference: string) =>
  (await db.attendance.findMany({ where: { meeting: { agreementId, reference } }, include: { person: true } }))
    .map(({ person }) => person.name)
    .toSorted();
const end = async ({ person }: MeetingTown, name: string, endsOn: string) =>
  db.membership.updateMany({ where: { personId: (await person(name)).id }, data: { endsOn: toDbDate(endsOn) } });
const told = async (town: MeetingTown, reference: string, name: string) => {
  const { id } = await town.meeting(reference);
  const rows = [...(await town.told('convocation', name)), ...(await town.told('withdrawal', name))];
  return rows.filter(({ subject }) => subject === `convocation:${id}`).map(({ kind }) => kind);
};
/** Karim Laurier takes the place of Emma Hazel in the technical committee, from that day on. */
async function replaceEmma(town: MeetingTown, from: string): Promise<void> {
  const emma = await db.membership.findFirstOrThrow({ where: { personId: (await town.person('Emma Hazel')).id } });
  const { agreementId, seatRuleId, partyId } = emma;
  const { id: personId } = await town.person('Karim Laurier');
  await db.membership.create({ data: { agreementId, seatRuleId, partyId, personId, startsOn: toDbDate(from) } });
  await end(town, 'Emma Hazel', '2021-06-14');
}

describe('between the convocation and the meeting', () => {
  it('who was seated since is convened, who no longer sits on the day is told so, each once; others hear nothing', async () => {
    const town = await meetingTown(db);
    const reference = await town.plan('2021-06-15');
    await town.convene(reference);
    const before = await invited(town, reference);
    await replaceEmma(town, '2021-06-15');
    await follow(town);
    expect(await invited(town, reference)).toEqual(
      [...before.filter((name) => name !== 'Emma Hazel'), 'Karim Laurier'].toSorted(),
    );
    expect(await told(town, reference, 'Karim Laurier')).toEqual(['convocation']);
    expect(await told(town, reference, 'Emma Hazel')).toEqual(['convocation', 'withdrawal']);
    expect(await told(town, reference, 'Yann Genêt')).toEqual(['convocation']);
    const { id: emma } = await town.person('Emma Hazel');
    const { id: karim } = await town.person('Karim Laurier');
    expect(await town.trail('meeting.invitees')).toMatchObject([
      { actorName: 'ctg-bot', subjectType: 'Meeting', after: { reference, added: [karim], withdrawn: [emma] } },
    ]);
    await follow(town);
    expect(await told(town, reference, 'Karim Laurier')).toEqual(['convocation']);
    expect(await town.trail('meeting.invitees')).toHaveLength(1);
  });

  it('a seat that ends after the meeting, or begins after it, changes nothing', async () => {
    const town = await meetingTown(db);
    const reference = await town.plan('2021-06-15');
    await town.convene(reference);
    const before = await invited(town, reference);
    await end(town, 'Emma Hazel', '2021-06-15');
    await follow(town);
    expect(await invited(town, reference)).toEqual(before);
    await replaceEmma(town, '2021-06-16');
    await end(town, 'Emma Hazel', '2021-06-15');
    await follow(town);
    expect(await invited(town, reference)).toEqual(before);
  });

  it('who comes back is convened again, and who stays keeps their answer', async () => {
    const town = await meetingTown(db);
    const reference = await town.plan('2021-06-15');
    await town.convene(reference);
    const { id: meetingId } = await town.meeting(reference);
    await answerMeeting(await town.as('Yann Genêt'), { meetingId, answer: 'PRESENT' }, town.deps);
    await end(town, 'Emma Hazel', '2021-06-14');
    await follow(town);
    town.moveTo('2021-05-04T10:00:00Z');
    await end(town, 'Emma Hazel', '2021-12-31');
    await follow(town);
    expect((await told(town, reference, 'Emma Hazel')).toSorted()).toEqual([
      'convocation',
      'convocation',
      'withdrawal',
    ]);
    const { id: personId } = await town.person('Yann Genêt');
    expect(await db.attendance.findFirst({ where: { meetingId, personId } })).toMatchObject({ answer: 'PRESENT' });
  });

  it('a meeting that is not convened, or is past, invites nobody', async () => {
    const town = await meetingTown(db);
    const [reference, past] = [await town.plan('2021-06-15'), await town.plan('2021-05-10')];
    await town.convene(past);
    await replaceEmma(town, '2021-05-01');
    await follow(town, '2021-05-11');
    expect(await invited(town, reference)).toEqual([]);
    expect(await told(town, past, 'Karim Laurier')).toEqual([]);
    await follow(town, '2021-05-10');
    expect(await told(town, past, 'Karim Laurier')).toEqual(['convocation']);
  });
});

describe('convocations without an answer', () => {
  const awaited = async (town: MeetingTown, reference: string) => {
    const scope = await loadDueScope(town.agreementId, town.deps);
    const dues = (await answerDues(scope, town.deps)) as DueOf<'answer'>[];
    return dues.find((due) => due.reference === reference);
  };

  it('are reminded seven and two days before, those alone who have not answered', async () => {
    const town = await meetingTown(db);
    const reference = await town.plan('2021-06-15');
    expect(await awaited(town, reference)).toBeUndefined();
    await town.convene(reference);
    const { id: meetingId } = await town.meeting(reference);
    await answerMeeting(await town.as('Yann Genêt'), { meetingId, answer: 'EXCUSED' }, town.deps);
    const due = await awaited(town, reference);
    expect(due).toMatchObject({
      ...{ kind: 'answer', meetingId, committee: 'Comité technique', silent: 7, on: '2021-06-15', isReserved: true },
      subject: `answer:${reference}`,
    });
    expect(due?.reminders.map(({ day, step, isDuty }) => [day, step, isDuty])).toEqual([
      ['2021-06-08', '2021-06-08', true],
      ['2021-06-13', '2021-06-13', true],
    ]);
    const { id: yann } = await town.person('Yann Genêt');
    for (const { to } of due?.reminders ?? []) expect([to.length, to.includes(yann)]).toEqual([7, false]);
  });

  it('are reminded by nobody on the day they went out, nor once all have answered', async () => {
    const town = await meetingTown(db, '2021-06-08T07:00:00Z');
    const reference = await town.plan('2021-06-15');
    await town.convene(reference);
    expect((await awaited(town, reference))?.reminders.map(({ day }) => day)).toEqual(['2021-06-13']);
    for (const name of [
      COORDINATOR,
      SECRETARY,
      'Béatrice Saule',
      'Hugo Frêne',
      'Inès Bruyère',
      'Yann Genêt',
      'Aïcha Cerisier',
      'Emma Hazel',
    ]) {
      const { id: meetingId } = await town.meeting(reference);
      await answerMeeting(await town.as(name), { meetingId, answer: 'PRESENT' }, town.deps);
    }
    expect(await awaited(town, reference)).toBeUndefined();
  });
});
