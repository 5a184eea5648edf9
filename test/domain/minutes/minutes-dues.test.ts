import { beforeEach, describe, expect, it } from 'vitest';
import type { DueOf } from '../../../src/domain/dues/due.ts';
import { loadDueScope } from '../../../src/domain/dues/due-scope.ts';
import { approvalDues } from '../../../src/domain/minutes/approval-dues.ts';
import { askCorrection } from '../../../src/domain/minutes/ask-correction.ts';
import { correctionDues } from '../../../src/domain/minutes/correction-dues.ts';
import { judgeCorrection } from '../../../src/domain/minutes/judge-correction.ts';
import { minutesDues } from '../../../src/domain/minutes/minutes-dues.ts';
import { showMinutesTo } from '../../../src/domain/minutes/show-minutes-to.ts';
import { toDbDate } from '../../../src/domain/time/civil-date.ts';
import { testDatabase } from '../../support/database.ts';
import { COORDINATOR, meetingTown, SECRETARY } from '../../support/meeting-town.ts';

const { db } = await testDatabase();
const town = await meetingTown(db);
const { as, held, circulate, approve, deps } = town;

/** Watched since before anything below. */
await db.agreement.update({ where: { id: town.agreementId }, data: { watchedFrom: toDbDate('2021-01-01') } });

const scope = () => loadDueScope(town.agreementId, deps);
async function unwritten(reference: string): Promise<DueOf<'minutes'> | undefined> {
  const dues = (await minutesDues(await scope(), deps)) as DueOf<'minutes'>[];
  return dues.find((due) => due.reference === reference);
}
async function awaited(reference: string): Promise<DueOf<'approval'>[]> {
  const dues = (await approvalDues(await scope(), deps)) as DueOf<'approval'>[];
  return dues.filter((due) => due.reference === reference);
}
const namesOf = async (ids: string[]) => {
  const people = await db.person.findMany({ where: { id: { in: ids } } });
  return ids.map((id) => people.find((person) => person.id === id)?.name);
};

beforeEach(() => town.moveTo('2021-05-03T09:00:00Z'));

describe('minutes not circulated yet', () => {
  it('are due fifteen days after the meeting, its secretariat told at five and at twelve', async () => {
    const reference = await held();
    const due = await unwritten(reference);
    const { id: meetingId, committeeId } = await town.meeting(reference);
    expect(due).toMatchObject({
      ...{ kind: 'minutes', committee: 'Comité technique', held: '2021-05-10', on: '2021-05-25', isReserved: true },
      subject: `minutes:${reference}`,
      readable: { visibility: 'COMMITTEE', committeeId, meetingId },
    });
    expect(due?.reminders.map(({ day, step, isDuty }) => [day, step, isDuty])).toEqual([
      ['2021-05-15', '5', true],
      ['2021-05-22', '12', true],
    ]);
    for (const { to } of due?.reminders ?? []) expect(await namesOf(to)).toEqual([SECRETARY]);
  });

  it('are asked of the coordinator while the secretariat has nobody', async () => {
    const reference = await held();
    const { id: personId } = await town.person(SECRETARY);
    await db.roleAssignment.updateMany({ where: { personId }, data: { endsOn: toDbDate('2021-05-14') } });
    const [first] = (await unwritten(reference))?.reminders ?? [];
    expect(await namesOf(first?.to ?? [])).toEqual([COORDINATOR]);
    await db.roleAssignment.updateMany({ where: { personId }, data: { endsOn: null } });
  });

  it('are those of meetings with an agenda, held since somebody watches', async () => {
    const [bare, old] = [await held(), await held()];
    await db.agendaItem.deleteMany({ where: { meeting: { reference: bare, agreementId: town.agreementId } } });
    expect(await unwritten(bare)).toBeUndefined();
    const watchedSince = (day: string) =>
      db.agreement.update({ where: { id: town.agreementId }, data: { watchedFrom: toDbDate(day) } });
    await watchedSince('2021-05-11');
    expect(await unwritten(old)).toBeUndefined();
    await watchedSince('2021-05-10');
    expect(await unwritten(old)).toBeDefined();
    await watchedSince('2021-01-01');
  });

  it('are asked for no more once they are out, nor before the meeting is held', async () => {
    const reference = await held();
    await circulate(reference);
    expect(await unwritten(reference)).toBeUndefined();
    town.moveTo('2021-05-03T09:00:00Z');
    expect(await unwritten(await town.plan('2021-05-10'))).toBeUndefined();
  });
});

describe('minutes that await a party', () => {
  it('are due for each, fifteen days after they went out, asked of who speaks for it at five and twelve', async () => {
    const reference = await held();
    // Past midnight in Paris.
    town.moveTo('2021-05-11T22:30:00Z');
    await circulate(reference);
    const dues = await awaited(reference);
    expect(dues.map(({ party, subject }) => [party.shortName, subject])).toEqual([
      ['Caf', `approval:${reference}:1:CAF63`],
      ['Agglo', `approval:${reference}:1:API`],
      ['Ville', `approval:${reference}:1:VILLE`],
    ]);
    const version = await db.minutesVersion.findFirstOrThrow({
      where: { meeting: { reference, agreementId: town.agreementId } },
    });
    const { id: meetingId, committeeId } = await town.meeting(reference);
    for (const [place, due] of dues.entries()) {
      expect(due).toMatchObject({
        ...{ kind: 'approval', versionId: version.id, number: 1, committee: 'Comité technique', held: '2021-05-10' },
        ...{ on: '2021-05-27', isReserved: true },
        readable: { visibility: 'COMMITTEE', committeeId, meetingId },
      });
      expect(due.reminders.map(({ day, step, isDuty }) => [day, step, isDuty])).toEqual([
        ['2021-05-17', '5', true],
        ['2021-05-24', '12', true],
      ]);
      const speaker = ['Gérard Érable', 'Bernard Châtaignier', 'Françoise Marronnier'][place];
      for (const { to } of due.reminders) expect(await namesOf(to)).toEqual([speaker]);
    }
  });

  it('are asked of those alone that have not agreed, and of none once all have', async () => {
    const reference = await held();
    await circulate(reference);
    await approve(reference, ['Bernard Châtaignier']);
    expect((await awaited(reference)).map(({ party }) => party.shortName)).toEqual(['Caf', 'Ville']);
    await approve(reference);
    expect(await awaited(reference)).toEqual([]);
  });

  it('are those of the last version: what replaced is asked about no more', async () => {
    const reference = await held();
    await circulate(reference);
    await town.note(reference, 'Autre texte.');
    await circulate(reference);
    expect((await awaited(reference)).map(({ number }) => number)).toEqual([2, 2, 2]);
  });

  it('are asked for by nobody once silence counts as approval and the days have run (K-9)', async () => {
    const reference = await held();
    await circulate(reference);
    const { id } = await db.setting.create({
      data: { agreementId: town.agreementId, key: 'silentApproval', value: true, setAt: deps.now() },
    });
    town.moveTo('2021-05-25T09:00:00Z');
    expect(await awaited(reference)).toHaveLength(3);
    town.moveTo('2021-05-26T09:00:00Z');
    expect(await awaited(reference)).toEqual([]);
    await db.setting.delete({ where: { id } });
    expect(await awaited(reference)).toHaveLength(3);
  });

  it('keep their secrecy: kept for the parties, they are named to them alone', async () => {
    const reference = await held();
    await circulate(reference);
    await showMinutesTo(await as(COORDINATOR), { reference, visibility: 'PARTIES' }, deps);
    expect((await awaited(reference))[0]?.readable).toMatchObject({ visibility: 'PARTIES' });
  });
});

describe('a correction asked for', () => {
  const ask = async (reference: string, name: string) =>
    askCorrection(await as(name), { reference, text: 'Lire 8 h.' }, deps);
  const open = async (reference: string) => {
    const dues = (await correctionDues(await scope(), deps)) as DueOf<'correction'>[];
    return dues.filter((due) => due.reference === reference);
  };
  const judge = async (reference: string, isAccepted: boolean) => {
    const [due] = await open(reference);
    return judgeCorrection(
      await as(SECRETARY),
      { correctionId: due?.correctionId ?? '', isAccepted, answer: 'Vu.' },
      deps,
    );
  };

  it('is due a week later of the secretariat, told again after three days; of who coordinates when the secretariat asks', async () => {
    const reference = await held();
    await circulate(reference);
    await ask(reference, 'Yann Genêt');
    await ask(reference, SECRETARY);
    const [first, second] = await open(reference);
    expect(first).toMatchObject({ by: 'Yann Genêt', text: 'Lire 8 h.', on: '2021-05-17' });
    expect(first?.reminders.map(({ day }) => day)).toEqual(['2021-05-13', '2021-05-17']);
    for (const { to } of first?.reminders ?? []) expect(await namesOf(to)).toEqual([SECRETARY]);
    for (const { to } of second?.reminders ?? []) expect(await namesOf(to)).toEqual([COORDINATOR]);
  });

  it('keeps its own party from being asked to approve until it is answered, and no other', async () => {
    const reference = await held();
    await circulate(reference);
    await ask(reference, 'Françoise Marronnier');
    expect((await awaited(reference)).map(({ party }) => party.shortName)).toEqual(['Caf', 'Agglo']);
    await judge(reference, false);
    expect((await awaited(reference)).map(({ party }) => party.shortName)).toEqual(['Caf', 'Agglo', 'Ville']);
  });

  it('once accepted asks nobody to approve that version, and the secretariat for another within a week', async () => {
    const reference = await held();
    await circulate(reference);
    await ask(reference, 'Yann Genêt');
    town.moveTo('2021-05-12T09:00:00Z');
    await judge(reference, true);
    expect(await open(reference)).toEqual([]);
    expect(await awaited(reference)).toEqual([]);
    const due = await unwritten(reference);
    expect(due).toMatchObject({ number: 2, on: '2021-05-19', subject: `minutes:${reference}:2` });
    for (const { to } of due?.reminders ?? []) expect(await namesOf(to)).toEqual([SECRETARY]);
    await town.note(reference, 'À 8 h.');
    await circulate(reference);
    expect(await unwritten(reference)).toBeUndefined();
    expect(await awaited(reference)).toHaveLength(3);
  });

  it('holds back the next version until it is judged', async () => {
    const reference = await held();
    await circulate(reference);
    await ask(reference, 'Yann Genêt');
    await town.note(reference, 'À 8 h.');
    await expect(circulate(reference)).rejects.toMatchObject({
      code: 'correctionsOpen',
      detail: { reference, corrections: [{ by: 'Yann Genêt', text: 'Lire 8 h.' }] },
    });
    await judge(reference, false);
    expect((await circulate(reference)).number).toBe(2);
  });
});

describe('what is still open of a meeting held long ago', () => {
  it('is asked for as on the first day, and stays due until it is settled', async () => {
    const [unwrittenOne, sent] = [await held(), await held()];
    await circulate(sent);
    town.moveTo('2022-03-01T09:00:00Z');
    expect(await unwritten(unwrittenOne)).toMatchObject({ on: '2021-05-25' });
    expect(await awaited(sent)).toHaveLength(3);
  });
});
