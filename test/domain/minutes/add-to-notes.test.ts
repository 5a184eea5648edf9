import { beforeEach, describe, expect, it } from 'vitest';
import type { Transaction } from '../../../src/domain/deps.ts';
import { type AdditionInput, addToNotes } from '../../../src/domain/minutes/add-to-notes.ts';
import { testDatabase } from '../../support/database.ts';
import { COORDINATOR, FORMER_SECRETARY, meetingTown, SECRETARY } from '../../support/meeting-town.ts';

const { db } = await testDatabase();
const town = await meetingTown(db);
const { as, held, points, deps } = town;

const message = (ts: string) => ({
  channelId: 'C0CTGTECH1',
  ts,
  permalink: `https://issoire.example/archives/C0CTGTECH1/p${ts}`,
});

/** Puts a message below the notes of a meeting's first point, or of the one named. */
async function add(reference: string, input: Partial<AdditionInput> & { ts?: string }, name = SECRETARY) {
  const { ts = reference, ...given } = input;
  const itemId = (await points(reference))[0]?.id ?? '';
  const none = { text: 'On ouvre à 7 h 15.', task: '', isDecision: false, ownerId: null, dueOn: null };
  return addToNotes(await as(name), { itemId, ...none, source: message(ts), ...given }, deps);
}
const notes = async (reference: string) => (await points(reference))[0]?.notes;
const write = async (reference: string, text: string) => {
  const [point] = await points(reference);
  await db.agendaItem.update({ where: { id: point?.id ?? '' }, data: { notes: text } });
};

beforeEach(() => town.moveTo('2021-05-03T09:00:00Z'));

/** A note that is not to be taken. */
const refusedNote = (itemId: string) => {
  const task = { task: '', isDecision: false, ownerId: null, dueOn: null };
  return { itemId, text: 'Non.', source: message('1'), ...task };
};

describe('a message added to the notes of a point', () => {
  it('stands below what they say already, and the trail says whence it came', async () => {
    const reference = await held();
    expect(await add(reference, { text: '  On ouvre à 7 h 15. ' })).toEqual({ reference });
    expect(await notes(reference)).toBe('On ouvre à 7 h 15.');
    await add(reference, { ts: `${reference}.2`, text: 'Et on ferme à 19 h.' });
    expect(await notes(reference)).toBe('On ouvre à 7 h 15.\nEt on ferme à 19 h.');
    expect((await town.trail('point.noted')).at(-1)).toMatchObject({
      actorName: SECRETARY,
      before: { notes: 'On ouvre à 7 h 15.' },
      after: {
        reference,
        notes: 'On ouvre à 7 h 15.\nEt on ferme à 19 h.',
        task: '',
        permalink: message(`${reference}.2`).permalink,
      },
    });
  });

  it('goes into a meeting’s notes once, whoever adds it and to whichever point; into another’s it may', async () => {
    const [reference, other] = [await held(), await held()];
    await add(reference, {});
    const second = (await points(reference))[1]?.id ?? '';
    await expect(add(reference, { itemId: second }, COORDINATOR)).rejects.toMatchObject({
      code: 'messageNoted',
      detail: { reference },
    });
    expect((await points(reference))[1]?.notes).toBe('');
    await add(other, { ts: reference });
    expect(await notes(other)).toBe('On ouvre à 7 h 15.');
  });

  it('carries what was decided, entered among the decisions proposed', async () => {
    const reference = await held();
    await add(reference, { task: ' Ouvrir à 7 h 15. ', isDecision: true });
    const where = { meeting: { reference, agreementId: town.agreementId } };
    const found = await db.decision.findMany({ where, include: { versions: true } });
    expect(found).toMatchObject([{ state: 'PROPOSED', versions: [{ text: 'Ouvrir à 7 h 15.' }] }]);
    expect((await town.trail('point.noted')).at(-1)).toMatchObject({ after: { task: 'Ouvrir à 7 h 15.' } });
  });

  it('is refused empty, and when somebody is to do nothing', async () => {
    const reference = await held();
    await expect(add(reference, { text: ' \n ' })).rejects.toMatchObject({ fields: { text: { code: 'required' } } });
    const { id: ownerId } = await town.person('Yann Genêt');
    await expect(add(reference, { ownerId })).rejects.toMatchObject({ fields: { task: { code: 'required' } } });
    expect(await notes(reference)).toBe('');
  });

  it('fits up to the last sign that notes hold; refused, one reads how many are left', async () => {
    const reference = await held();
    await write(reference, 'x'.repeat(2990));
    await expect(add(reference, { text: 'y'.repeat(10) })).rejects.toMatchObject({
      fields: { text: { code: 'notesFull', detail: { left: 9 } } },
    });
    await add(reference, { text: 'y'.repeat(9) });
    expect((await notes(reference))?.length).toBe(3000);
    await expect(add(reference, { ts: `${reference}.2`, text: 'z' })).rejects.toMatchObject({
      fields: { text: { code: 'notesFull', detail: { left: 0 } } },
    });
  });
});

describe('a message is not added', () => {
  it('to the notes of a cancelled meeting, nor to a point that is not on an agenda', async () => {
    const reference = await held();
    const [point] = await points(reference);
    await db.agendaItem.update({ where: { id: point?.id ?? '' }, data: { state: 'PROPOSED' } });
    await expect(add(reference, {})).rejects.toMatchObject({ fields: { item: { code: 'pointUnknown' } } });
    await db.agendaItem.update({ where: { id: point?.id ?? '' }, data: { state: 'ACCEPTED' } });
    const { id } = await town.meeting(reference);
    await db.meeting.update({ where: { id }, data: { state: 'CANCELLED' } });
    await expect(add(reference, {})).rejects.toMatchObject({ code: 'meetingOver', detail: { reference } });
    expect(await notes(reference)).toBe('');
  });

  it('but by the coordinator and the secretariat in charge, and to a point of their own agreement', async () => {
    const reference = await held();
    for (const name of ['Yann Genêt', FORMER_SECRETARY]) {
      await expect(add(reference, {}, name)).rejects.toMatchObject({ code: 'stewardsOnly' });
    }
    const itemId = (await points(reference))[0]?.id ?? '';
    const other = await town.elsewhere();
    const input = refusedNote(itemId);
    await expect(addToNotes(other, input, deps)).rejects.toMatchObject({ fields: { item: { code: 'pointUnknown' } } });
    expect(await notes(reference)).toBe('');
  });

  it('over words that somebody wrote at the same moment, which are kept', async () => {
    const reference = await held();
    const itemId = (await points(reference))[0]?.id ?? '';
    const meanwhile = {
      ...deps,
      unchanged: async (tx: Transaction) => {
        await tx.agendaItem.update({ where: { id: itemId }, data: { notes: 'Écrit entre-temps.' } });
      },
    };
    const input = refusedNote(itemId);
    await expect(addToNotes(await as(SECRETARY), input, meanwhile)).rejects.toMatchObject({ code: 'notesMoved' });
    expect(await notes(reference)).not.toContain('Non.');
  });
});
