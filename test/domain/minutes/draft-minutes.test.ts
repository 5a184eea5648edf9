import { beforeEach, describe, expect, it } from 'vitest';
import { amendDecision } from '../../../src/domain/decisions/amend-decision.ts';
import { draftMinutes } from '../../../src/domain/minutes/draft-minutes.ts';
import { writeNote } from '../../../src/domain/minutes/write-note.ts';
import { testDatabase } from '../../support/database.ts';
import { COORDINATOR, meetingTown, SECRETARY } from '../../support/meeting-town.ts';

const { db } = await testDatabase();
const town = await meetingTown(db);
const { held, points, deps } = town;

const draft = async (reference: string) => draftMinutes((await town.meeting(reference)).id, 'Europe/Paris', deps);
const idOf = async (name: string) => (await town.person(name)).id;
const setQuorum = (value: string, at: string) =>
  db.setting.create({ data: { agreementId: town.agreementId, key: 'quorum', value, setAt: new Date(at) } });

beforeEach(() => town.moveTo('2021-05-03T09:00:00Z'));

/** A technical committee of 10 May, at which people came as told. */
async function meeting(input: Parameters<typeof town.hold>[1]): Promise<string> {
  const reference = await town.plan('2021-05-10');
  await town.convene(reference);
  town.moveTo('2021-05-10T16:00:00Z');
  await town.hold(reference, input);
  return reference;
}

describe('the minutes of a meeting', () => {
  it('say where and when it was, under whose offices, and who was there by party and how', async () => {
    const reference = await held({ present: ['Yann Genêt', 'Hugo Frêne', COORDINATOR] });
    const content = await draft(reference);
    expect(content).toMatchObject({
      ...{ reference, committee: 'Comité technique de suivi', day: '2021-05-10', hour: '14:00', place: 'Issoire' },
      // The text knows no chair and no secretariat of the technical committee.
      ...{ link: null, chair: null, secretariat: null },
    });
    expect(content.people.map(({ name, party, capacity, presence }) => [name, party, capacity, presence])).toEqual([
      ['Béatrice Saule', 'Caf', 'HOLDER', 'ABSENT'],
      ['Hugo Frêne', 'Caf', 'HOLDER', 'PRESENT'],
      ['Inès Bruyère', 'Agglo', 'HOLDER', 'ABSENT'],
      ['Yann Genêt', 'Agglo', 'HOLDER', 'PRESENT'],
      ['Aïcha Cerisier', 'Ville', 'HOLDER', 'ABSENT'],
      ['Emma Hazel', 'Ville', 'HOLDER', 'ABSENT'],
      [COORDINATOR, null, 'INVITEE', 'PRESENT'],
      [SECRETARY, null, 'INVITEE', 'ABSENT'],
    ]);
    expect(content.people[1]).toEqual({
      ...{ name: 'Hugo Frêne', jobTitle: 'Conseiller technique petite enfance et jeunesse', party: 'Caf' },
      ...{ capacity: 'HOLDER', presence: 'PRESENT', representedBy: null },
    });
    expect(content.absentParties).toEqual(['Ville']);
    for (const unsaid of ['lateParties', 'quorum', 'officeReason']) expect(content).not.toHaveProperty(unsaid);
  });

  it('of a steering committee name its chair and secretariat, and why they depart from the rotation', async () => {
    const reference = await held({ committee: 'COPIL' });
    expect(await draft(reference)).toMatchObject({ chair: 'Ville', secretariat: 'Ville' });
    expect(await draft(reference)).not.toHaveProperty('officeReason');
    const { id } = await town.meeting(reference);
    await db.meeting.update({ where: { id }, data: { officeReason: 'absence', startsAt: null } });
    expect(await draft(reference)).toMatchObject({ officeReason: 'absence', hour: null });
  });

  it('say at which point somebody came, and for which party nobody was there before', async () => {
    const reference = await town.plan('2021-05-10');
    await town.convene(reference);
    town.moveTo('2021-05-10T16:00:00Z');
    const [, , third] = await points(reference);
    const arrivals = [{ itemId: third?.id ?? '', people: [await idOf('Yann Genêt')] }];
    await town.hold(reference, { present: [await idOf('Hugo Frêne')], arrivals });
    const content = await draft(reference);
    expect(content.people.filter(({ arrivedAt }) => arrivedAt !== undefined)).toMatchObject([
      { name: 'Yann Genêt', presence: 'PRESENT', arrivedAt: 3 },
    ]);
    expect(content.lateParties).toEqual([{ party: 'Agglo', from: 3 }]);
    expect(content.absentParties).toEqual(['Ville']);
  });

  it('before it was held count everybody as absent, and no quorum', async () => {
    const { id } = await setQuorum('half', '2021-01-01');
    const reference = await town.plan('2021-05-10');
    await town.convene(reference);
    const content = await draft(reference);
    expect(new Set(content.people.map(({ presence }) => presence))).toEqual(new Set(['ABSENT']));
    expect(content).not.toHaveProperty('quorum');
    await db.setting.delete({ where: { id } });
  });

  it('count the quorum by the rule of its day, not by what the parties decide later', async () => {
    const half = await setQuorum('half', '2021-01-01');
    // Three of the six members who sit.
    const reference = await meeting({
      present: await Promise.all(['Yann Genêt', 'Hugo Frêne', 'Emma Hazel'].map(idOf)),
    });
    const quorum = { rule: 'half', present: 3, needed: 3, of: 6, from: 1 };
    expect((await draft(reference)).quorum).toEqual(quorum);
    const none = await setQuorum('none', '2021-05-12');
    expect((await draft(reference)).quorum).toEqual(quorum);
    await db.setting.deleteMany({ where: { id: { in: [half.id, none.id] } } });
  });

  it('of nobody invited count no quorum', async () => {
    const { id } = await setQuorum('everyParty', '2021-01-01');
    const reference = await held();
    await db.attendance.deleteMany({ where: { meeting: { reference, agreementId: town.agreementId } } });
    expect(await draft(reference)).not.toHaveProperty('quorum');
    await db.setting.delete({ where: { id } });
  });
});

describe('the points of minutes', () => {
  it('stand in the agenda’s order, those accepted alone, each with its notes and what is to be done', async () => {
    const reference = await held();
    const before = await points(reference);
    const [first, second] = before;
    if (!first || !second) throw new Error('no agenda');
    await db.agendaItem.update({ where: { id: first.id }, data: { position: 99, presenter: 'Yann Genêt' } });
    await db.agendaItem.update({ where: { id: second.id }, data: { state: 'PROPOSED' } });
    const input = { reference, itemId: first.id, isDecision: false, ownerId: await idOf('Yann Genêt') };
    const said = { notes: 'Tout avance.', task: 'Relancer la Caf', dueOn: '2021-06-30' };
    await writeNote(await town.as(COORDINATOR), { ...input, ...said }, deps);
    const decided = { notes: 'Tout avance.', task: 'Ouvrir à 7 h 15.', isDecision: true, ownerId: null, dueOn: null };
    await writeNote(await town.as(COORDINATOR), { ...input, ...decided }, deps);

    const found = (await draft(reference)).points;
    expect(found.map(({ origin }) => origin)).toEqual([...before.slice(2), first].map(({ origin }) => origin));
    const { draftReference } = await db.decision.findFirstOrThrow({
      where: { meeting: { reference, agreementId: town.agreementId } },
    });
    expect(found.at(-1)).toMatchObject({
      ...{ presenter: 'Yann Genêt', notes: 'Tout avance.', isOpen: false },
      tasks: [
        { text: 'Relancer la Caf', isDecision: false, owner: 'Yann Genêt', dueOn: '2021-06-30' },
        { text: 'Ouvrir à 7 h 15.', isDecision: true, owner: null, dueOn: null, reference: draftReference },
      ],
    });
    expect(found.at(-1)?.tasks[0]).not.toHaveProperty('reference');
  });
});

describe('a decision noted, then given another wording', () => {
  it('stands in the minutes in its present wording, under the same reference', async () => {
    const reference = await held();
    await town.note(reference, 'Dit.', 'Ouvrir à 7 h.');
    const [, decision = ''] = /"reference":"([^"]+-P\d+)"/.exec(JSON.stringify(await draft(reference))) ?? [];
    await amendDecision(
      await town.as(COORDINATOR),
      { reference: decision, text: 'Ouvrir à 8 h.', reason: 'Bus' },
      deps,
    );
    const tasks = (await draft(reference)).points.flatMap((point) => point.tasks);
    expect(tasks).toMatchObject([{ isDecision: true, text: 'Ouvrir à 8 h.', reference: decision }]);
  });
});
