import { beforeEach, describe, expect, it } from 'vitest';
import { type AnswerInput, answerMeeting } from '../../../src/domain/convocation/answer-meeting.ts';
import { listStandIns } from '../../../src/domain/convocation/list-stand-ins.ts';
import { cancelMeeting } from '../../../src/domain/planning/cancel-meeting.ts';
import { testDatabase } from '../../support/database.ts';
import { COORDINATOR, meetingTown } from '../../support/meeting-town.ts';

const { db } = await testDatabase();
const town = await meetingTown(db);
const { as, person, deps, agreementId } = town;

async function convened(committee = 'CT'): Promise<string> {
  const reference = await town.plan('2021-06-15', committee);
  await town.convene(reference);
  return reference;
}
const idOf = async (name: string) => (await person(name)).id;
async function answer(reference: string, name: string, input: Omit<AnswerInput, 'meetingId'>) {
  return answerMeeting(await as(name), { meetingId: (await town.meeting(reference)).id, ...input }, deps);
}
const placeOf = async (reference: string, name: string) =>
  db.attendance.findFirst({ where: { meeting: { agreementId, reference }, personId: await idOf(name) } });
/** What somebody was told of the meeting, in order. */
const told = async (reference: string, name: string) => {
  const { id } = await town.meeting(reference);
  const where = { agreementId, personId: await idOf(name), subject: `convocation:${id}` };
  return (await db.delivery.findMany({ where, orderBy: { id: 'asc' } })).map(({ kind }) => kind);
};
const standIn = async (name: string) => ({ answer: 'REPRESENTED', standInId: await idOf(name) }) as const;
const fields = (field: string, code: string) => ({ fields: { [field]: { code } } });

beforeEach(() => town.moveTo('2021-05-03T09:00:00Z'));

describe('an answer to a convocation', () => {
  it('is kept with when and whence it came, and may change', async () => {
    const reference = await convened();
    const none = { outsideText: null, outsideRoster: null, standIn: null };
    expect(await answer(reference, 'Yann Genêt', { answer: 'PRESENT' })).toEqual({
      reference,
      answer: 'PRESENT',
      ...none,
    });
    expect(await placeOf(reference, 'Yann Genêt')).toMatchObject({
      ...{ answer: 'PRESENT', answeredAt: deps.now(), answeredVia: 'mail', representedById: null, standInName: null },
    });
    await answer(reference, 'Yann Genêt', { answer: 'EXCUSED' });
    expect(await placeOf(reference, 'Yann Genêt')).toMatchObject({ answer: 'EXCUSED' });
    expect(await placeOf(reference, 'Emma Hazel')).toMatchObject({ answer: 'NONE', answeredAt: null });
    expect(await told(reference, 'Yann Genêt')).toEqual(['convocation']);
  });

  it('is taken of who is invited, and of nobody else, nor of strangers or another agreement', async () => {
    const reference = await convened();
    await expect(answer(reference, 'Karim Laurier', { answer: 'PRESENT' })).rejects.toMatchObject({
      code: 'notInvited',
    });
    const { id: meetingId } = await town.meeting(reference);
    const present = { meetingId, answer: 'PRESENT' } as const;
    for (const ask of [answerMeeting, listStandIns]) {
      await expect(ask(await town.stranger(), present, deps)).rejects.toMatchObject({ code: 'notInvited' });
    }
    const other = await town.elsewhere('Yann Genêt');
    await expect(answerMeeting(other, present, deps)).rejects.toMatchObject({ code: 'meetingUnknown' });
  });

  it('is not taken once the meeting is over', async () => {
    const reference = await convened();
    await cancelMeeting(await as(COORDINATOR), { reference, reason: 'Élections' }, deps);
    const late = answer(reference, 'Yann Genêt', { answer: 'PRESENT' });
    await expect(late).rejects.toMatchObject({ code: 'meetingOver', detail: { reference } });
  });

  it('of somebody withdrawn at that moment is refused', async () => {
    const reference = await convened();
    const personId = await idOf('Yann Genêt');
    const { id: meetingId } = await town.meeting(reference);
    const meanwhile = {
      ...deps,
      unchanged: async (tx: { attendance: typeof db.attendance }) => {
        await tx.attendance.deleteMany({ where: { meetingId, personId } });
      },
    };
    const late = answerMeeting(await as('Yann Genêt'), { meetingId, answer: 'PRESENT' }, meanwhile as typeof deps);
    await expect(late).rejects.toMatchObject({ code: 'notInvited' });
  });
});

describe('a representative', () => {
  it('is invited at once, counts for the same party by the same seat, and is named in the holder’s place', async () => {
    const reference = await convened('COPIL');
    const given = await answer(reference, 'Gérard Érable', await standIn('Béatrice Saule'));
    expect(given).toMatchObject({ answer: 'REPRESENTED', outsideText: null, outsideRoster: null });
    const holder = await placeOf(reference, 'Gérard Érable');
    expect(holder).toMatchObject({
      answer: 'REPRESENTED',
      representedById: await idOf('Béatrice Saule'),
      standInName: null,
    });
    expect(await placeOf(reference, 'Béatrice Saule')).toMatchObject({
      ...{ capacity: 'REPRESENTATIVE', partyId: holder?.partyId, seat: holder?.seat, answer: 'NONE' },
    });
    expect(await told(reference, 'Béatrice Saule')).toEqual(['convocation']);
  });

  it('is told once, named twice; is taken back when the holder comes after all, and told each time', async () => {
    const reference = await convened('COPIL');
    for (const _ of [1, 2]) await answer(reference, 'Gérard Érable', await standIn('Béatrice Saule'));
    expect(await told(reference, 'Béatrice Saule')).toEqual(['convocation']);
    town.moveTo('2021-05-03T10:00:00Z');
    await answer(reference, 'Gérard Érable', { answer: 'PRESENT' });
    expect(await placeOf(reference, 'Béatrice Saule')).toBeNull();
    expect(await placeOf(reference, 'Gérard Érable')).toMatchObject({ answer: 'PRESENT', representedById: null });
    town.moveTo('2021-05-03T11:00:00Z');
    await answer(reference, 'Gérard Érable', await standIn('Béatrice Saule'));
    await answer(reference, 'Gérard Érable', await standIn('Hugo Frêne'));
    expect(await told(reference, 'Béatrice Saule')).toEqual(['convocation', 'withdrawal', 'convocation', 'withdrawal']);
    expect(await told(reference, 'Hugo Frêne')).toEqual(['convocation']);
  });

  it('who sits already keeps their own seat, before and after (R-10)', async () => {
    const reference = await convened('COPIL');
    const seat = (await placeOf(reference, 'Nadia Tilleul'))?.seat;
    await answer(reference, 'Bernard Châtaignier', await standIn('Nadia Tilleul'));
    expect(await placeOf(reference, 'Nadia Tilleul')).toMatchObject({ capacity: 'HOLDER', seat });
    await answer(reference, 'Bernard Châtaignier', { answer: 'REMOTE' });
    expect(await placeOf(reference, 'Nadia Tilleul')).toMatchObject({ capacity: 'HOLDER', seat });
    expect(await told(reference, 'Nadia Tilleul')).not.toContain('withdrawal');
  });

  it('for a seat to which the text gives none is recorded with its warning (X3-13)', async () => {
    const reference = await convened('COPIL');
    const given = await answer(reference, 'Françoise Marronnier', await standIn('Karim Laurier'));
    expect(given.outsideText).toBe('Le Maire');
    expect((await answer(reference, 'Françoise Marronnier', { answer: 'PRESENT' })).outsideText).toBeNull();
  });

  it('whom the roster does not hold is kept by name, neither invited nor counted', async () => {
    const reference = await convened('COPIL');
    const given = await answer(reference, 'Gérard Érable', {
      answer: 'REPRESENTED',
      standInName: '  Alix \n Inconnue ',
    });
    expect(given.outsideRoster).toEqual({ name: 'Alix Inconnue', coordinators: [COORDINATOR] });
    expect(await placeOf(reference, 'Gérard Érable')).toMatchObject({
      representedById: null,
      standInName: 'Alix Inconnue',
    });
    // By the name of somebody who may: it is they.
    await answer(reference, 'Gérard Érable', { answer: 'REPRESENTED', standInName: 'beatrice SAULE' });
    expect(await placeOf(reference, 'Gérard Érable')).toMatchObject({
      ...{ representedById: await idOf('Béatrice Saule'), standInName: null },
    });
  });

  it('is one person, of the list or by a name: not both, not neither, not oneself', async () => {
    const reference = await convened('COPIL');
    const give = (input: Partial<AnswerInput>) =>
      answer(reference, 'Gérard Érable', { answer: 'REPRESENTED', ...input });
    const standInId = await idOf('Béatrice Saule');
    for (const input of [{}, { standInName: ' ' }, { standInId, standInName: 'Alix' }]) {
      await expect(give(input)).rejects.toMatchObject(fields('standInName', 'personOrName'));
    }
    // Somebody of another party.
    const foreign = give({ standInId: await idOf('Karim Laurier') });
    await expect(foreign).rejects.toMatchObject(fields('standIn', 'personOrName'));
    await expect(give({ standInName: 'gérard érable' })).rejects.toMatchObject(fields('standInName', 'representsSelf'));
    const tooLong = give({ standInName: 'x'.repeat(101) });
    await expect(tooLong).rejects.toMatchObject({
      fields: { standInName: { code: 'tooLong', detail: { most: 100 } } },
    });
    expect(await placeOf(reference, 'Gérard Érable')).toMatchObject({ answer: 'NONE' });
    expect((await give({ standInName: 'x'.repeat(100) })).outsideRoster?.name).toHaveLength(100);
  });
});
