import { describe, expect, it } from 'vitest';
import { listProposalPlaces } from '../../../src/domain/agenda/list-proposal-places.ts';
import { proposeForCommittee } from '../../../src/domain/agenda/propose-for-committee.ts';
import { proposePoint } from '../../../src/domain/agenda/propose-point.ts';
import { cancelMeeting } from '../../../src/domain/planning/cancel-meeting.ts';
import { agendaTown } from '../../support/agenda-town.ts';
import { testDatabase } from '../../support/database.ts';
import { codeOf, fieldsOf } from '../../support/holiday-town.ts';
import { patient } from '../../support/patient.ts';

const db = patient((await testDatabase()).db);
const town = await agendaTown(db, 'PROPOSE');
const { deps, claire, foreign } = town;
const emma = await town.as('Emma Hazel');
const { reference, id: meetingId } = await town.plan('CT', '2021-06-15');
const over = await town.plan('CT', '2021-06-16');
await cancelMeeting(claire, { reference: over.reference, reason: 'Élections' }, deps);
const message = (ts: string) => ({ channelId: 'C0CTGTECH1', ts, permalink: null });
const pointsCalled = (title: string) => db.agendaItem.findMany({ where: { meetingId, title } });

describe('proposing a point for a meeting (X3-18)', () => {
  it('writes it down, trimmed, for the chair to judge, and says who chairs', async () => {
    const done = await proposePoint(emma, { reference, title: '  Transports ', papers: ' plan.pdf ' }, deps);
    // The text gives the technical committee no chair.
    expect(done).toEqual({ reference, chair: null });
    const [item] = await pointsCalled('Transports');
    const proposed = { state: 'PROPOSED', origin: 'proposed', kind: 'DISCUSSION', papers: 'plan.pdf', position: 0 };
    expect(item).toMatchObject({ ...proposed, proposedById: emma.person?.id });
    expect(await town.trail('point.proposed')).toContain(item?.id);
  });

  it('names the party that chairs a steering committee: the Ville in 2021', async () => {
    const copil = await town.plan('COPIL', '2021-06-22');
    expect((await proposePoint(emma, { reference: copil.reference, title: 'Bilan' }, deps)).chair).toBe('Ville');
  });

  it('is refused to who is not of the roster, and for a meeting of another agreement', async () => {
    const stranger = { ...emma, person: null, roles: [] };
    expect(await codeOf(proposePoint(stranger, { reference, title: 'Moi' }, deps))).toBe('rosterOnly');
    expect(await codeOf(proposePoint(foreign, { reference: meetingId, title: 'Moi' }, deps))).toBe('meetingUnknown');
    expect(await pointsCalled('Moi')).toEqual([]);
  });

  it('is refused for a meeting that is over', async () => {
    expect(await codeOf(proposePoint(emma, { reference: over.reference, title: 'Tard' }, deps))).toBe('meetingOver');
  });

  it('asks for a title, and for no more than 300 characters', async () => {
    const refused = (title: string, papers = '') => fieldsOf(proposePoint(emma, { reference, title, papers }, deps));
    expect(await refused('  ')).toEqual({ title: 'required' });
    expect(await refused('a'.repeat(301))).toEqual({ title: 'tooLong' });
    expect(await refused('Long', 'a'.repeat(301))).toEqual({ papers: 'tooLong' });
    expect(await refused('a'.repeat(300))).toEqual({});
  });

  it('takes a message once, and leaves nothing of the second time', async () => {
    const input = { reference, title: 'Du fil', source: message('1620025200.000100') };
    await proposePoint(emma, input, deps);
    expect(await codeOf(proposePoint(claire, input, deps))).toBe('messageProposed');
    expect((await pointsCalled('Du fil')).length).toBe(1);
  });

  it('is done once when the same form comes twice', async () => {
    const twice = { ...deps, requestKey: 'propose-twice' };
    await proposePoint(emma, { reference, title: 'Double' }, twice);
    expect(await codeOf(proposePoint(emma, { reference, title: 'Double' }, twice))).toBe('alreadyDone');
    expect((await pointsCalled('Double')).length).toBe(1);
  });
});

describe('proposing a point for a committee', () => {
  it('puts it before the next meeting that is planned', async () => {
    const committeeId = await town.committeeId('CT');
    const done = await proposeForCommittee(emma, { committeeId, title: 'Au prochain' }, deps);
    expect(done).toEqual({ reference, committee: 'Comité technique', chair: null });
    expect((await pointsCalled('Au prochain')).length).toBe(1);
  });

  it('keeps it while none is planned, and brings it onto the draft of the next one, for the chair to judge', async () => {
    const other = await agendaTown(db, 'PROPOSE-WAITS');
    const [asker, committeeId] = [await other.as('Emma Hazel'), await other.committeeId('CT')];
    const input = { committeeId, title: 'En attente', source: message('1620025200.000200') };
    const done = await proposeForCommittee(asker, input, other.deps);
    expect(done).toEqual({ reference: null, committee: 'Comité technique', chair: null });
    expect(await codeOf(proposeForCommittee(asker, input, other.deps))).toBe('messageWaits');
    expect(await db.waitingPoint.count({ where: { committeeId } })).toBe(1);

    const { id, reference: planned } = await other.plan('CT', '2021-06-15');
    const [item] = await db.agendaItem.findMany({ where: { meetingId: id, title: 'En attente' } });
    expect(item).toMatchObject({ state: 'PROPOSED', proposedById: asker.person?.id });
    const again = { reference: planned, title: 'En attente', source: input.source };
    expect(await codeOf(proposePoint(asker, again, other.deps))).toBe('messageProposed');
  });

  it('is refused for a committee of another agreement, and to who is not of the roster', async () => {
    const input = { committeeId: await town.committeeId('CT'), title: 'Ailleurs' };
    expect(await codeOf(proposeForCommittee(foreign, input, deps))).toBe('gone');
    expect(await codeOf(proposeForCommittee({ ...emma, roles: [] }, input, deps))).toBe('rosterOnly');
    expect(await pointsCalled('Ailleurs')).toEqual([]);
  });
});

describe('where somebody may propose a point', () => {
  const placesOf = async (name: string, channelId = '') => {
    const { meetings, unplanned, committeeId } = await listProposalPlaces(await town.as(name), { channelId }, deps);
    const committees = [...new Set(meetings.map(({ committee }) => committee.code))];
    return { committees, unplanned: unplanned.map(({ shortName }) => shortName), committeeId };
  };

  it('is in the committees in which they sit, and for who coordinates in all', async () => {
    expect((await placesOf('Emma Hazel')).committees).toEqual(['CT']);
    expect((await placesOf('Emma Hazel')).unplanned).toEqual([]);
    const { committees, unplanned } = await placesOf('Claire Aubépine');
    expect([...committees, ...unplanned].map((name) => name.toUpperCase()).toSorted()).toEqual(['COPIL', 'CT']);
  });

  it('is not a meeting that was cancelled', async () => {
    const { meetings } = await listProposalPlaces(emma, { channelId: '' }, deps);
    expect(meetings.map((one) => one.reference)).toEqual([reference]);
  });

  it('is, in a channel that speaks for a committee, that one first', async () => {
    const committeeId = await town.committeeId('CT');
    const binding = { channelId: 'C0PROPOSE1', agreementId: town.agreementId, committeeId };
    await db.channelBinding.create({ data: binding });
    expect((await placesOf('Emma Hazel', 'C0PROPOSE1')).committeeId).toBe(committeeId);
    expect((await placesOf('Emma Hazel', 'C0ELSEWHERE')).committeeId).toBeNull();
  });

  it('is nowhere in an agreement without committees, and for who is not of the roster', async () => {
    expect(await codeOf(listProposalPlaces(foreign, { channelId: '' }, deps))).toBe('noMeetingPlanned');
    const stranger = { ...emma, person: null, roles: [] };
    expect(await codeOf(listProposalPlaces(stranger, { channelId: '' }, deps))).toBe('rosterOnly');
  });
});
