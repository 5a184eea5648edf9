import { beforeEach, describe, expect, it } from 'vitest';
import { MOST_NOTES, type NoteInput, writeNote } from '../../../src/domain/minutes/write-note.ts';
import { testDatabase } from '../../support/database.ts';
import { COORDINATOR, FORMER_SECRETARY, meetingTown, SECRETARY } from '../../support/meeting-town.ts';

const { db } = await testDatabase();
const town = await meetingTown(db);
const { as, held, points, deps } = town;

const none = { notes: '', task: '', isDecision: false, ownerId: null, dueOn: null };

/** Writes on a meeting's first point. */
async function write(reference: string, input: Partial<NoteInput>, name = SECRETARY) {
  const [point] = await points(reference);
  return writeNote(await as(name), { ...none, reference, itemId: point?.id ?? '', ...input }, deps);
}
const tasksOf = (reference: string) =>
  db.meetingTask.findMany({
    where: { item: { meeting: { reference, agreementId: town.agreementId } } },
    include: { decision: true },
  });
const lastTrail = async () => (await town.trail('point.noted')).at(-1);

beforeEach(() => town.moveTo('2021-05-03T09:00:00Z'));

describe('a note under a point', () => {
  it('is kept trimmed, takes the place of the former one, and leaves both in the trail', async () => {
    const reference = await held();
    await write(reference, { notes: '  Point d’étape.\nRien à signaler.  ' });
    expect(await write(reference, { notes: 'Tout avance.' })).toEqual({ reference });
    const [first, second] = await points(reference);
    expect([first?.notes, second?.notes]).toEqual(['Tout avance.', '']);
    expect(await lastTrail()).toMatchObject({
      actorName: SECRETARY,
      subjectId: first?.id,
      before: { notes: 'Point d’étape.\nRien à signaler.' },
      after: { reference, notes: 'Tout avance.', task: '' },
    });
  });

  it('may be as long as its field shows again, and no longer', async () => {
    const reference = await held();
    await write(reference, { notes: 'x'.repeat(3000) });
    await expect(write(reference, { notes: 'y'.repeat(3001) })).rejects.toMatchObject({
      fields: { notes: { code: 'tooLong', detail: { most: 3000 } } },
    });
    expect([(await points(reference))[0]?.notes.length, MOST_NOTES]).toEqual([3000, 3000]);
  });

  it('may be written before the meeting is held, not once it is cancelled', async () => {
    const reference = await town.plan('2021-05-10');
    await write(reference, { notes: 'À préparer.' });
    const { id } = await town.meeting(reference);
    await db.meeting.update({ where: { id }, data: { state: 'CANCELLED' } });
    await expect(write(reference, { notes: 'Trop tard.' })).rejects.toMatchObject({
      code: 'meetingOver',
      detail: { reference },
    });
    expect((await points(reference))[0]?.notes).toBe('À préparer.');
  });

  it('is for the coordinator and the secretariat in charge alone', async () => {
    const reference = await held();
    for (const name of ['Yann Genêt', FORMER_SECRETARY]) {
      await expect(write(reference, { notes: 'Non.' }, name)).rejects.toMatchObject({ code: 'stewardsOnly' });
    }
    await write(reference, { notes: 'Oui.' }, COORDINATOR);
    expect((await points(reference))[0]?.notes).toBe('Oui.');
  });

  it('is not written under a point of another meeting, nor by who keeps another agreement', async () => {
    const [reference, other] = [await held(), await held()];
    const [foreign] = await points(other);
    await expect(write(reference, { itemId: foreign?.id ?? '', notes: 'Non.' })).rejects.toMatchObject({
      fields: { item: { code: 'pointUnknown' } },
    });
    expect((await points(other))[0]?.notes).toBe('');
    const { id } = await town.meeting(reference);
    const refused = writeNote(await town.elsewhere(), { ...none, reference: id, itemId: foreign?.id ?? '' }, deps);
    await expect(refused).rejects.toMatchObject({ code: 'meetingUnknown' });
  });
});

describe('what is to be done', () => {
  it('is noted with who does it and until when, and is no decision', async () => {
    const reference = await held();
    const { id: ownerId } = await town.person('Yann Genêt');
    await write(reference, { task: ' Relancer la Caf ', ownerId, dueOn: '2021-06-30' });
    expect(await tasksOf(reference)).toMatchObject([
      {
        text: 'Relancer la Caf',
        isDecision: false,
        ownerId,
        dueOn: new Date('2021-06-30'),
        decision: null,
        addedAt: deps.now(),
      },
    ]);
    expect(await lastTrail()).toMatchObject({ after: { reference, task: 'Relancer la Caf' } });
  });

  it('needs to be said, when somebody is to do it or a day is set; nothing said is nothing noted', async () => {
    const reference = await held();
    const { id: ownerId } = await town.person('Yann Genêt');
    for (const input of [{ ownerId }, { dueOn: '2021-06-30' }]) {
      await expect(write(reference, { ...input, task: '  ' })).rejects.toMatchObject({
        fields: { task: { code: 'required' } },
      });
    }
    await write(reference, { notes: 'Rien à faire.', task: '  ' });
    expect(await tasksOf(reference)).toEqual([]);
  });
});

describe('what was decided', () => {
  it('is entered among the decisions proposed, no voice being asked yet', async () => {
    const reference = await held();
    const { id: ownerId } = await town.person('Yann Genêt');
    const task = { task: 'Ouvrir à 7 h 15.', isDecision: true, ownerId, dueOn: '2021-09-01' };
    await write(reference, task);
    const { id: meetingId, committeeId } = await town.meeting(reference);
    const [noted] = await tasksOf(reference);
    expect(noted?.decision).toMatchObject({
      ...{ state: 'PROPOSED', kind: 'OTHER', meetingId, committeeId, ownerId, askedAt: null, visibility: 'COMMITTEE' },
      dueOn: new Date('2021-09-01'),
      draftReference: expect.stringContaining('CT-2021-S1-P'),
    });
    expect(await db.decisionVersion.findMany({ where: { decisionId: noted?.decision?.id ?? '' } })).toMatchObject([
      { text: 'Ouvrir à 7 h 15.' },
    ]);
  });

  it('is read by whom its minutes are for; what is public is not so by that alone', async () => {
    const seen = async (minutesFor: 'PARTIES' | 'PUBLIC') => {
      const reference = await held();
      const { id } = await town.meeting(reference);
      await db.meeting.update({ where: { id }, data: { minutesFor } });
      await write(reference, { task: 'Un seul tarif.', isDecision: true });
      return (await tasksOf(reference))[0]?.decision?.visibility;
    };
    expect([await seen('PARTIES'), await seen('PUBLIC')]).toEqual(['PARTIES', 'COMMITTEE']);
  });
});
