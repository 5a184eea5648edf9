import { beforeEach, describe, expect, it } from 'vitest';
import { circulateMinutes } from '../../../src/domain/minutes/circulate-minutes.ts';
import { describeMinutes } from '../../../src/domain/minutes/describe-minutes.ts';
import { showMinutesTo } from '../../../src/domain/minutes/show-minutes-to.ts';
import { cancelMeeting } from '../../../src/domain/planning/cancel-meeting.ts';
import { testDatabase } from '../../support/database.ts';
import { COORDINATOR, FORMER_SECRETARY, meetingTown, SECRETARY, SPEAKERS } from '../../support/meeting-town.ts';

const { db } = await testDatabase();
const town = await meetingTown(db);
const { as, told, held, circulate, approve, note } = town;

/** Everybody whom the convocation of a technical committee reaches in May 2021: its seats, then who keeps it. */
const INVITED = ['Inès Bruyère', 'Yann Genêt', 'Aïcha Cerisier', 'Emma Hazel', 'Béatrice Saule', 'Hugo Frêne'];

const versions = async (reference: string) => {
  const rows = await db.minutesVersion.findMany({
    where: { meeting: { agreementId: town.agreementId, reference } },
    orderBy: { number: 'asc' },
  });
  return rows.map(({ number, state }) => [number, state]);
};
const toldOf = async (reference: string, name: string) => {
  const { id } = await town.meeting(reference);
  return (await told('minutes', name)).filter(({ subject }) => subject === `minutes:${id}`);
};

beforeEach(() => town.moveTo('2021-05-03T09:00:00Z'));

describe('minutes circulated', () => {
  it('go at once to everybody invited and to who speaks for each party, one message each', async () => {
    const reference = await held({ guests: ['Fatou Mimosa'] });
    const readers = [...INVITED, COORDINATOR, SECRETARY, 'Fatou Mimosa', ...SPEAKERS];
    expect(await circulate(reference)).toEqual({ reference, number: 1, told: readers.length });
    for (const name of readers) {
      const rows = await toldOf(reference, name);
      expect([name, rows.length, rows[0]?.dueAt, rows[0]?.grouping]).toEqual([name, 1, town.deps.now(), 'ALONE']);
    }
    expect(await toldOf(reference, 'Karim Laurier')).toEqual([]);
    expect(await versions(reference)).toEqual([[1, 'CIRCULATED']]);
    const trail = await town.trail('minutes.circulated');
    expect(trail.at(-1)).toMatchObject({
      ...{ actorName: COORDINATOR, subjectType: 'MinutesVersion', after: { reference, number: 1 } },
    });
  });

  it('touch no other meeting: neither what is out of it, nor who was there, nor what it decided', async () => {
    const other = await held({ guests: ['Fatou Mimosa'] });
    await circulate(other);
    await note(other, 'Accord de tous.', 'Fermer à 19 h.');
    const reference = await held();
    await circulate(reference);
    expect(await toldOf(reference, 'Fatou Mimosa')).toEqual([]);
    expect(await versions(other)).toEqual([[1, 'CIRCULATED']]);
    const decisions = await db.decision.findMany({
      where: { meeting: { reference: other, agreementId: town.agreementId } },
    });
    expect(decisions).toMatchObject([{ askedAt: null }]);
  });

  it('again without a change are refused, naming the version that is out, and nobody is told twice', async () => {
    const reference = await held();
    await circulate(reference);
    await expect(circulate(reference)).rejects.toMatchObject({ code: 'minutesSame', detail: { number: 1 } });
    expect(await versions(reference)).toEqual([[1, 'CIRCULATED']]);
    expect(await toldOf(reference, 'Yann Genêt')).toHaveLength(1);
    expect(await town.trail('minutes.circulated')).not.toContainEqual(
      expect.objectContaining({ after: expect.objectContaining({ reference, number: 2 }) }),
    );
  });

  it('are refused in the words of the last version, not of one before it', async () => {
    const reference = await held();
    await note(reference, 'Premier texte.');
    await circulate(reference);
    await note(reference, 'Second texte.');
    await circulate(reference);
    await expect(circulate(reference)).rejects.toMatchObject({ code: 'minutesSame', detail: { number: 2 } });
    await note(reference, 'Premier texte.');
    expect((await circulate(reference)).number).toBe(3);
  });

  it('after a change are a new version, to be agreed to anew, and go to everybody once more (R-22)', async () => {
    const reference = await held();
    await circulate(reference);
    await approve(reference);
    const shown = async () => describeMinutes(await as(COORDINATOR), { reference }, town.deps);
    expect((await shown()).status).toEqual({ state: 'approved', on: '2021-05-10', how: 'parties' });
    await note(reference, 'Le relais ouvre en septembre.');
    expect(await shown()).toMatchObject({ isChanged: true, version: { number: 1 } });
    expect((await circulate(reference)).number).toBe(2);
    expect(await versions(reference)).toEqual([
      [1, 'REPLACED'],
      [2, 'CIRCULATED'],
    ]);
    expect(await shown()).toMatchObject({
      status: { state: 'circulated', approvedBy: [] },
      version: { number: 2 },
      isChanged: false,
    });
    expect(await toldOf(reference, 'Yann Genêt')).toHaveLength(2);
  });

  it('that were public are the committee’s in a new version, and stay so once it is approved too (R-22)', async () => {
    const reference = await held();
    await circulate(reference);
    await approve(reference);
    await showMinutesTo(await as(COORDINATOR), { reference, visibility: 'PUBLIC' }, town.deps);
    const stranger = await town.stranger();
    expect((await describeMinutes(stranger, { reference }, town.deps)).visibility).toBe('PUBLIC');

    await note(reference, 'Mention à ne pas publier.');
    await circulate(reference);
    await expect(describeMinutes(stranger, { reference }, town.deps)).rejects.toMatchObject({ code: 'rosterOnly' });
    await approve(reference);
    await expect(describeMinutes(stranger, { reference }, town.deps)).rejects.toMatchObject({ code: 'rosterOnly' });
    const { visibility, status } = await describeMinutes(await as(COORDINATOR), { reference }, town.deps);
    expect([visibility, status.state]).toEqual(['COMMITTEE', 'approved']);
  });

  it('for the parties alone reach neither the resource person invited, in any version, nor count them', async () => {
    const reference = await held({ guests: ['Fatou Mimosa'] });
    await showMinutesTo(await as(COORDINATOR), { reference, visibility: 'PARTIES' }, town.deps);
    await circulate(reference);
    await note(reference, 'Suite.');
    await circulate(reference);
    expect(await toldOf(reference, 'Fatou Mimosa')).toEqual([]);
    expect(await toldOf(reference, 'Yann Genêt')).toHaveLength(2);
    const { minutesFor } = await town.meeting(reference);
    expect(minutesFor).toBe('PARTIES');
  });

  it('ask each party for its word on every decision noted, from then on, in no message apart', async () => {
    const reference = await held();
    await note(reference, 'Accord de tous.', 'Ouvrir à 7 h 15.');
    const decisions = () => db.decision.findMany({ where: { meeting: { reference, agreementId: town.agreementId } } });
    expect(await decisions()).toMatchObject([{ state: 'PROPOSED', askedAt: null }]);
    await circulate(reference);
    expect(await decisions()).toMatchObject([{ state: 'PROPOSED', askedAt: town.deps.now() }]);
    expect(await told('decision-asked', 'Gérard Érable')).toEqual([]);
  });
});

describe('minutes are not circulated', () => {
  it('before the meeting was held, nor when it was cancelled', async () => {
    const planned = await town.plan('2021-05-10');
    await expect(circulate(planned)).rejects.toMatchObject({
      code: 'meetingNotHeld',
      detail: { reference: planned },
    });
    await cancelMeeting(await as(COORDINATOR), { reference: planned, reason: 'Élections' }, town.deps);
    await expect(circulate(planned)).rejects.toMatchObject({ code: 'meetingNotHeld' });
    expect(await versions(planned)).toEqual([]);
  });

  it('but by the coordinator and the secretariat in charge', async () => {
    const reference = await held();
    for (const name of ['Yann Genêt', 'Françoise Marronnier', FORMER_SECRETARY]) {
      const refused = circulateMinutes(await as(name), { reference }, town.deps);
      await expect(refused).rejects.toMatchObject({ code: 'stewardsOnly' });
    }
    const stranger = circulateMinutes(await town.stranger(), { reference }, town.deps);
    await expect(stranger).rejects.toMatchObject({ code: 'stewardsOnly' });
    expect(await versions(reference)).toEqual([]);
    expect((await circulateMinutes(await as(SECRETARY), { reference }, town.deps)).number).toBe(1);
  });

  it('by somebody who coordinates another agreement, who is told that there is no such meeting', async () => {
    const reference = await held();
    const { id } = await town.meeting(reference);
    const refused = circulateMinutes(await town.elsewhere(), { reference: id }, town.deps);
    await expect(refused).rejects.toMatchObject({ code: 'meetingUnknown', detail: { given: id } });
    expect(await versions(reference)).toEqual([]);
  });
});
