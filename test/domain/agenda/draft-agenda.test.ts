import { describe, expect, it } from 'vitest';
import { describeAgenda } from '../../../src/domain/agenda/describe-agenda.ts';
import { missingPapers } from '../../../src/domain/agenda/missing-papers.ts';
import { proposeForCommittee } from '../../../src/domain/agenda/propose-for-committee.ts';
import { proposePoint } from '../../../src/domain/agenda/propose-point.ts';
import { cancelMeeting } from '../../../src/domain/planning/cancel-meeting.ts';
import { agendaTown } from '../../support/agenda-town.ts';
import { testDatabase } from '../../support/database.ts';
import { codeOf } from '../../support/holiday-town.ts';
import { patient } from '../../support/patient.ts';

const db = patient((await testDatabase()).db);
const town = await agendaTown(db, 'DRAFT');
const { deps, claire, foreign } = town;
const steering = await town.plan('COPIL', '2021-06-22');
const describedTo = async (name: string, reference = steering.reference) =>
  describeAgenda(await town.as(name), { reference }, deps);

describe('the draft of an agenda (X3-18, R-06)', () => {
  it('of a steering committee holds last year’s review, the year’s plan and the rest of what it is convened for', async () => {
    const { agenda } = await describedTo('Claire Aubépine');
    const standing = agenda.filter(({ origin }) => origin.startsWith('standing:'));
    expect(standing.map(({ origin, kind }) => [origin, kind])).toEqual([
      ['standing:review', 'DECISION'],
      ['standing:plan', 'DECISION'],
      ['standing:evaluation', 'DISCUSSION'],
      ['standing:innovation', 'DISCUSSION'],
      ['standing:rotation', 'INFORMATION'],
    ]);
    expect(agenda.map(({ position }) => position)).toEqual(agenda.map((_, place) => place + 1));
  });

  it('of a technical committee holds the four missions that the text gives it, in its order (K-7)', async () => {
    const { reference } = await town.plan('CT', '2021-06-15');
    const { agenda } = await describedTo('Claire Aubépine', reference);
    const missions = agenda.filter(({ origin }) => origin.startsWith('mission:'));
    expect(missions.map(({ title }) => title.split(' ')[0])).toEqual(['assurer', 'contribuer', 'veiller', 'porter']);
    expect(agenda.some(({ origin }) => origin.startsWith('standing:'))).toBe(false);
  });

  it('brings back what the committee’s last meeting held left open, and not what an earlier one did', async () => {
    const other = await agendaTown(db, 'DRAFT-CARRIED');
    const [committeeId, at] = [await other.committeeId('CT'), new Date('2021-02-01')];
    for (const [day, title] of [
      ['2021-02-16', 'Ancien'],
      ['2021-03-16', 'À revoir'],
    ] as const) {
      const meeting = {
        agreementId: other.agreementId,
        committeeId,
        state: 'HELD',
        place: '',
        reference: day,
      } as const;
      const item = { title, position: 1, origin: 'added', addedAt: at, isOpen: true };
      const closed = { ...item, title: `${title}, clos`, position: 2, isOpen: false };
      await db.meeting.create({
        data: { ...meeting, day: new Date(day), revisedAt: at, recordedAt: at, items: { create: [item, closed] } },
      });
    }
    const { id } = await other.plan('CT', '2021-06-15');
    const [first] = await db.agendaItem.findMany({ where: { meetingId: id }, orderBy: { position: 'asc' } });
    expect(first?.title).toBe('À revoir');
    const titles = (await db.agendaItem.findMany({ where: { meetingId: id } })).map(({ title }) => title);
    expect(titles.filter((title) => /Ancien|clos/.test(title))).toEqual([]);
  });

  it('brings a point that waited back when its meeting was cancelled, unless it was refused there', async () => {
    const other = await agendaTown(db, 'DRAFT-WAITED');
    const [emma, committeeId] = [await other.as('Emma Hazel'), await other.committeeId('CT')];
    for (const title of ['Attend', 'Refusé']) await proposeForCommittee(emma, { committeeId, title }, other.deps);
    const waitedOn = async (meetingId: string) => {
      const where = { meetingId, origin: { startsWith: 'waiting:' } };
      return (await db.agendaItem.findMany({ where, orderBy: { position: 'asc' } })).map(({ title }) => title);
    };
    const first = await other.plan('CT', '2021-06-15');
    expect(await waitedOn(first.id)).toEqual(['Attend', 'Refusé']);
    const beside = await other.plan('CT', '2021-06-16');
    expect(await waitedOn(beside.id)).toEqual([]);
    await db.agendaItem.updateMany({ where: { meetingId: first.id, title: 'Refusé' }, data: { state: 'REFUSED' } });
    await cancelMeeting(other.claire, { reference: first.reference, reason: 'Élections' }, other.deps);
    const next = await other.plan('CT', '2021-06-17');
    expect(await waitedOn(next.id)).toEqual(['Attend']);
  });
});

describe('an agenda as somebody reads it', () => {
  it('offers to write and to judge to who keeps it, to judge to who speaks for the chair, and nothing to others', async () => {
    const offered = async (name: string) => {
      const { mayWrite, mayJudge } = await describedTo(name);
      return [mayWrite, mayJudge];
    };
    expect(await offered('Claire Aubépine')).toEqual([true, true]);
    expect(await offered('Denise Lilas')).toEqual([true, true]);
    // The Ville chairs in 2021.
    expect(await offered('Françoise Marronnier')).toEqual([false, true]);
    expect(await offered('Gérard Érable')).toEqual([false, false]);
    const inChannel = { ...claire, audience: 'channel', readers: ['U0CLAIRE01'] } as const;
    const said = await describeAgenda({ ...inChannel, readers: [...inChannel.readers] }, steering, deps);
    expect([said.mayWrite, said.mayJudge, said.reserved]).toEqual([false, false, 0]);
  });

  it('shows what is proposed, oldest first, with who proposed it', async () => {
    const { reference } = await town.plan('COPIL', '2021-09-14');
    await proposePoint(await town.as('Emma Hazel'), { reference, title: 'Premier', papers: 'a.pdf' }, deps);
    town.moveTo('2021-05-03T08:00:00Z');
    await proposePoint(await town.as('Yann Genêt'), { reference, title: 'Second' }, deps);
    town.now();
    const { proposed } = await describedTo('Claire Aubépine', reference);
    expect(proposed.map(({ title, by, papers }) => [title, by, papers])).toEqual([
      ['Premier', 'Emma Hazel', 'a.pdf'],
      ['Second', 'Yann Genêt', null],
    ]);
  });

  it('is only counted for who may not read its papers: points and proposals', async () => {
    const { reference, id } = await town.plan('COPIL', '2021-10-12');
    await proposePoint(claire, { reference, title: 'Un secret' }, deps);
    await db.meeting.update({ where: { id }, data: { papersFor: 'PARTIES' } });
    const whole = await describedTo('Claire Aubépine', reference);
    const withheld = await describedTo('Fatou Mimosa', reference);
    expect(withheld).toMatchObject({ agenda: [], proposed: [], missing: [], mayWrite: false, mayJudge: false });
    expect(withheld.reserved).toBe(whole.agenda.length + 1);
  });

  it('is refused to who is not of the roster, and in another agreement', async () => {
    const stranger = { ...claire, person: null, roles: [] };
    expect(await codeOf(describeAgenda(stranger, steering, deps))).toBe('rosterOnly');
    expect(await codeOf(describeAgenda(foreign, { reference: steering.id }, deps))).toBe('meetingUnknown');
  });
});

describe('the papers that a steering committee misses (X3-4)', () => {
  it('are last year’s review and the year’s plan until they are attached, and none of a technical one', async () => {
    const { id } = await town.plan('COPIL', '2021-11-16');
    const row = () => db.meeting.findUniqueOrThrow({ where: { id }, include: { committee: true } });
    const attach = (origin: string, papers: string) =>
      db.agendaItem.updateMany({ where: { meetingId: id, origin }, data: { papers } });
    const both = [
      { code: 'review', year: 2020 },
      { code: 'plan', year: 2021 },
    ];
    expect(await missingPapers(await row(), deps)).toEqual(both);
    await attach('standing:review', '  ');
    expect(await missingPapers(await row(), deps)).toEqual(both);
    await attach('standing:review', 'bilan-2020.pdf');
    expect(await missingPapers(await row(), deps)).toEqual(both.slice(1));
    await attach('standing:plan', 'plan-2021.pdf');
    expect(await missingPapers(await row(), deps)).toEqual([]);
    const technical = await town.plan('CT', '2021-11-17');
    const where = { id: technical.id };
    const other = await db.meeting.findUniqueOrThrow({ where, include: { committee: true } });
    expect(await missingPapers(other, deps)).toEqual([]);
  });
});
