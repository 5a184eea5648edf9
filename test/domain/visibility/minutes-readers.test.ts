import { describe, expect, it } from 'vitest';
import { giveVoice } from '../../../src/domain/adoption/give-voice.ts';
import { circulateMinutes } from '../../../src/domain/minutes/circulate-minutes.ts';
import { describeMinutes } from '../../../src/domain/minutes/describe-minutes.ts';
import { showMinutesTo } from '../../../src/domain/minutes/show-minutes-to.ts';
import { holdMeeting } from '../../../src/domain/planning/hold-meeting.ts';
import { planMeeting } from '../../../src/domain/planning/plan-meeting.ts';
import type { Viewer } from '../../../src/domain/viewer/viewer.ts';
import { testDatabase } from '../../support/database.ts';
import { codeOf, fieldsOf } from '../../support/holiday-town.ts';
import { patient } from '../../support/patient.ts';
import { quietTown } from '../../support/quiet-town.ts';

const db = patient((await testDatabase()).db);
const town = await quietTown(db, { code: 'READERS', language: 'fr', clock: { now: new Date() } });
const { deps, agreementId, as } = town;
town.moveTo('2021-02-01T09:00:00Z');
const before = await as('Claire Aubépine');
town.moveTo('2021-02-26T09:00:00Z');
const claire = await as('Claire Aubépine');
const fatou = await as('Fatou Mimosa');
const stranger: Viewer = { ...fatou, person: null, roles: [], partyIds: [] };
const speakers = ['Gérard Érable', 'Bernard Châtaignier', 'Françoise Marronnier'];

/** A meeting held to which a resource person came, with its minutes circulated to those whom they are for. */
async function circulated(day: string, minutesFor: 'PARTIES' | 'COMMITTEE') {
  town.moveTo('2021-02-01T09:00:00Z');
  const slot = { committee: 'CT', day, hour: '14:00', minutes: 90, place: 'Issoire', link: '' };
  const { reference } = await planMeeting(before, slot, deps);
  const where = { agreementId_reference: { agreementId, reference } };
  const { id: meetingId } = await db.meeting.update({ where, data: { minutesFor } });
  const attendance = { meetingId, personId: fatou.person?.id ?? '', capacity: 'GUEST', seat: '' } as const;
  await db.attendance.create({ data: attendance });
  town.moveTo('2021-02-26T09:00:00Z');
  await holdMeeting(claire, { reference, present: [], remote: [], excused: [], arrivals: [], openItems: [] }, deps);
  await circulateMinutes(claire, { reference }, deps);
  return { reference, meetingId };
}

async function agreeAll(meetingId: string): Promise<void> {
  const version = await db.minutesVersion.findFirstOrThrow({ where: { meetingId }, orderBy: { number: 'desc' } });
  for (const name of speakers) {
    const word = { versionId: version.id, partyId: null, choice: 'AGREE', reason: '' } as const;
    await giveVoice(await as(name), { subject: 'MINUTES', ...word }, deps);
  }
}

const refusalTo = (viewer: Viewer, reference: string) => codeOf(describeMinutes(viewer, { reference }, deps));

async function sentTo(meetingId: string): Promise<string[]> {
  const rows = await db.delivery.findMany({
    where: { agreementId, kind: 'minutes', subject: `minutes:${meetingId}` },
    include: { person: true },
  });
  return rows.map(({ person }) => person?.name ?? '').toSorted();
}

describe('minutes that are made public (R-22)', () => {
  it('cannot be before each party has agreed to them', async () => {
    const { reference } = await circulated('2021-02-16', 'COMMITTEE');
    const refused = await fieldsOf(showMinutesTo(claire, { reference, visibility: 'PUBLIC' }, deps));
    expect(refused).toEqual({ visibility: 'minutesNotApproved' });
    expect(await refusalTo(stranger, reference)).toBe('rosterOnly');
  });

  it('are read by anybody once each party has agreed, and again by the committee alone in a new version', async () => {
    const { reference, meetingId } = await circulated('2021-02-17', 'COMMITTEE');
    await agreeAll(meetingId);
    expect(await refusalTo(stranger, reference)).toBe('rosterOnly');
    await showMinutesTo(claire, { reference, visibility: 'PUBLIC' }, deps);
    expect((await describeMinutes(stranger, { reference }, deps)).visibility).toBe('PUBLIC');

    await db.agendaItem.updateMany({ where: { meetingId }, data: { notes: 'Dit autrement.' } });
    await circulateMinutes(claire, { reference }, deps);
    expect(await refusalTo(stranger, reference)).toBe('rosterOnly');
  });

  it('stay the committee’s while a party has not agreed, though they are marked public', async () => {
    const { reference, meetingId } = await circulated('2021-02-18', 'COMMITTEE');
    await db.meeting.update({ where: { id: meetingId }, data: { minutesFor: 'PUBLIC' } });
    expect(await refusalTo(stranger, reference)).toBe('rosterOnly');
    expect((await describeMinutes(fatou, { reference }, deps)).visibility).toBe('COMMITTEE');
    await agreeAll(meetingId);
    expect((await describeMinutes(stranger, { reference }, deps)).visibility).toBe('PUBLIC');
  });
});

describe('minutes and the resource person who came (A12-3)', () => {
  it('are sent to her and read by her when they are the committee’s', async () => {
    const { reference, meetingId } = await circulated('2021-02-19', 'COMMITTEE');
    expect(await sentTo(meetingId)).toEqual(expect.arrayContaining([...speakers, 'Yann Genêt', 'Fatou Mimosa']));
    expect((await describeMinutes(fatou, { reference }, deps)).reference).toBe(reference);
  });

  it('are neither sent to her nor read by her when they are the parties’ alone', async () => {
    const { reference, meetingId } = await circulated('2021-02-22', 'PARTIES');
    const sent = await sentTo(meetingId);
    expect(sent).toEqual(expect.arrayContaining([...speakers, 'Yann Genêt']));
    expect(sent).not.toContain('Fatou Mimosa');
    expect(await refusalTo(fatou, reference)).toBe('minutesForParties');
    expect((await describeMinutes(claire, { reference }, deps)).visibility).toBe('PARTIES');
  });
});
