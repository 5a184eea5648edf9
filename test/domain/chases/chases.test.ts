import { describe, expect, it } from 'vitest';
import { answerChase } from '../../../src/domain/chases/answer-chase.ts';
import { chaseSheets } from '../../../src/domain/chases/chase-sheets.ts';
import { chooseMessages } from '../../../src/domain/outbox/choose-messages.ts';
import { composePost } from '../../../src/domain/outbox/compose-post.ts';
import { loadOutboxScope } from '../../../src/domain/outbox/load-outbox-scope.ts';
import { planAgreement } from '../../../src/domain/outbox/plan-agreement.ts';
import { planMeeting } from '../../../src/domain/planning/plan-meeting.ts';
import { followSheet } from '../../../src/domain/sheets/follow-sheet.ts';
import type { SheetStatus } from '../../../src/domain/sheets/sheet-record.ts';
import { testDatabase } from '../../support/database.ts';
import { decisionTown } from '../../support/decision-town.ts';
import { eachFrom } from '../../support/each-from.ts';
import { sampleSheets } from '../../support/sample-sheets.ts';

const YANN = 'U0YANN0001';
const CLAIRE = 'U0CLAIRE01';
const { db } = await testDatabase();
const town = await decisionTown(db, '2021-08-30T07:00:00Z');
const { clock, deps, viewer } = town;
const { id: agreementId } = await db.agreement.findFirstOrThrow();
const at = (instant: string) => {
  clock.now = new Date(instant);
};

await sampleSheets([
  { title: 'Relais', lead: 'Yann Genêt', dueOn: '2021-12-31' },
  { title: 'Cartographie', lead: 'Yann Genêt', dueOn: '2021-12-31' },
  { title: 'Réservée', lead: 'Fatou Mimosa', dueOn: '2021-12-31' },
]);

const follow = async (reference: string, status: SheetStatus, blockers = '') =>
  followSheet(await viewer(YANN), { reference, status, progress: null, blockers, needsArbitration: false }, deps);

async function plan(day: string): Promise<string> {
  const slot = { committee: 'CT', day, hour: '14:00', minutes: 120, place: 'Ardes', link: '' };
  return (await planMeeting(await viewer(CLAIRE), slot, deps)).reference;
}

const rows = (kind: string) =>
  db.delivery.findMany({ where: { kind }, include: { person: true }, orderBy: { dueAt: 'asc' } });

/** What the sweep would say to a person now. */
async function saidTo(slackUserId: string) {
  const person = await db.person.findFirstOrThrow({ where: { slackUserId } });
  const due = await db.delivery.findMany({
    where: { personId: person.id, kind: 'chase', state: 'PENDING', notBefore: { lte: clock.now } },
  });
  return chooseMessages(due, await loadOutboxScope(agreementId, deps), deps);
}

eachFrom(async () => agreementId, clock);

describe('asking before a committee', () => {
  it('is planned once for a meeting and sheet, however often and by however many, for who may read it', async () => {
    await plan('2021-09-21');
    await Promise.all([planAgreement(agreementId, deps), planAgreement(agreementId, deps)]);
    const planned = await rows('chase');
    // Fatou is of no party: what is for the parties is not for her, though she leads it.
    expect(planned.map(({ person, dueAt }) => `${person?.name} ${dueAt.toISOString()}`)).toEqual([
      'Yann Genêt 2021-09-07T07:00:00.000Z',
      'Yann Genêt 2021-09-07T07:00:00.000Z',
    ]);
    expect(await db.statusChase.count()).toBe(0);
  });

  it('follows the meeting to another day before it is asked, and is called off with it', async () => {
    const reference = await plan('2021-09-21');
    await planAgreement(agreementId, deps);
    await db.meeting.updateMany({ where: { reference }, data: { day: new Date('2021-09-28') } });
    await planAgreement(agreementId, deps);
    expect([...new Set((await rows('chase')).map(({ dueAt }) => dueAt.toISOString()))]).toEqual([
      '2021-09-14T07:00:00.000Z',
    ]);
    await db.meeting.updateMany({ where: { reference }, data: { state: 'CANCELLED' } });
    await planAgreement(agreementId, deps);
    expect([...new Set((await rows('chase')).map(({ state }) => state))]).toEqual(['SKIPPED']);
  });

  it('asks again before sending: a sheet closed, silenced or passed on meanwhile is left out', async () => {
    await plan('2021-09-21');
    await planAgreement(agreementId, deps);
    at('2021-09-07T07:00:00Z');
    await db.actionSheet.updateMany({ where: { reference: 'FA-01' }, data: { status: 'DONE' } });
    const sheet = await db.actionSheet.findFirstOrThrow({ where: { reference: 'FA-02' } });
    const yann = await db.person.findFirstOrThrow({ where: { slackUserId: YANN } });
    await db.silence.create({
      data: { personId: yann.id, subject: `sheet:${sheet.id}`, until: new Date('2021-09-07'), createdAt: clock.now },
    });
    const first = await saidTo(YANN);
    expect(first.messages).toEqual([]);
    expect(first.skipped.map(({ reason }) => reason).toSorted()).toEqual(['noLongerDue', 'snoozed']);
    expect(await db.statusChase.count()).toBe(0);
    await db.silence.deleteMany();
    expect((await saidTo(YANN)).messages.map((message) => message.length)).toEqual([1]);
    // Worked out twice, as by two replicas of which one lost its claim: asked once.
    await saidTo(YANN);
    expect(await db.statusChase.count()).toBe(1);
  });

  it('does not ask of a sheet that somebody had asked of on the same day', async () => {
    await plan('2021-09-21');
    await planAgreement(agreementId, deps);
    at('2021-09-07T06:30:00Z');
    await chaseSheets(await viewer(CLAIRE), { reference: 'FA-01' }, { ...deps, canMail: false });
    at('2021-09-07T07:00:00Z');
    const { messages, skipped } = await saidTo(YANN);
    expect(skipped.map(({ reason }) => reason)).toEqual(['overtaken']);
    expect(messages.flat()).toHaveLength(2);
  });
});

describe('asking of one’s own accord', () => {
  it('asks once a day, though three stewards press at once', async () => {
    const tools = { ...deps, canMail: false };
    const pressed = await Promise.all(
      [CLAIRE, CLAIRE, 'U0DENISE01'].map(async (by) => chaseSheets(await viewer(by), { what: 'all' }, tools)),
    );
    expect(pressed.flatMap(({ asked }) => asked.map(({ reference }) => reference)).toSorted()).toEqual([
      'FA-01',
      'FA-02',
    ]);
    expect(await rows('chase')).toHaveLength(2);
    expect(await db.statusChase.count()).toBe(2);
    at('2021-08-31T07:00:00Z');
    expect((await chaseSheets(await viewer(CLAIRE), { what: 'silent' }, tools)).asked).toHaveLength(2);
  });
});

describe('an answer', () => {
  const ask = async () => {
    await chaseSheets(await viewer(CLAIRE), { reference: 'FA-01' }, { ...deps, canMail: false });
    return db.statusChase.findFirstOrThrow();
  };

  it('counts once, though it is pressed twice at once; it closes whatever was asked of the sheet', async () => {
    const { id: chaseId } = await ask();
    const answer = { chaseId, status: 'IN_PROGRESS', was: 'IN_PROGRESS' } as const;
    const yann = await viewer(YANN);
    await Promise.all([answerChase(yann, answer, deps), answerChase(yann, answer, deps)]);
    expect(await db.sheetUpdate.count()).toBe(1);
    expect(await db.statusChase.count({ where: { answeredAt: null } })).toBe(0);
  });

  it('is refused to who does not follow the sheet, to another agreement’s, and on what an old card shows', async () => {
    const { id: chaseId } = await ask();
    const answer = { chaseId, status: 'DONE', was: 'IN_PROGRESS' } as const;
    await expect(answerChase(await viewer('U0KARIM001'), answer, deps)).rejects.toMatchObject({
      code: 'sheetLeadOnly',
    });
    await expect(answerChase(await viewer('U0FATOU001'), answer, deps)).rejects.toMatchObject({ code: 'sheetUnknown' });
    await expect(answerChase(await viewer(YANN), { ...answer, chaseId: 'x' }, deps)).rejects.toMatchObject({
      code: 'gone',
    });
    await follow('FA-01', 'DROPPED');
    await expect(answerChase(await viewer(YANN), answer, deps)).rejects.toMatchObject({ code: 'chaseOvertaken' });
    const { status } = await db.actionSheet.findFirstOrThrow({ where: { reference: 'FA-01' } });
    expect(status).toBe('DROPPED');
  });

  it('is not on the sheet when nothing was asked and nothing changed', async () => {
    await follow('FA-01', 'IN_PROGRESS');
    expect(await db.sheetUpdate.count()).toBe(0);
  });

  it('is shown by every card of the message in which it was asked', async () => {
    const { id } = await ask();
    await db.delivery.updateMany({ where: { id }, data: { state: 'SENT', postKey: 'post' } });
    await follow('FA-01', 'DONE');
    const delivery = await db.delivery.findUniqueOrThrow({ where: { id } });
    const said = await composePost(delivery, await loadOutboxScope(agreementId, deps), deps);
    expect(said.map(({ notice }) => notice)).toMatchObject([
      { code: 'chase', state: 'answered', sheet: { status: 'DONE' } },
    ]);
  });
});
