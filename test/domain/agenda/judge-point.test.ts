import { describe, expect, it } from 'vitest';
import { describeProposedPoint } from '../../../src/domain/agenda/describe-proposed-point.ts';
import { judgePoint } from '../../../src/domain/agenda/judge-point.ts';
import { pointDues } from '../../../src/domain/agenda/point-dues.ts';
import { pointJudgedKind } from '../../../src/domain/agenda/point-judged-kind.ts';
import { proposePoint } from '../../../src/domain/agenda/propose-point.ts';
import { loadDueScope } from '../../../src/domain/dues/due-scope.ts';
import { cancelMeeting } from '../../../src/domain/planning/cancel-meeting.ts';
import type { Viewer } from '../../../src/domain/viewer/viewer.ts';
import { agendaTown } from '../../support/agenda-town.ts';
import { testDatabase } from '../../support/database.ts';
import { codeOf, fieldsOf } from '../../support/holiday-town.ts';
import { patient } from '../../support/patient.ts';

const db = patient((await testDatabase()).db);
const town = await agendaTown(db, 'JUDGE');
const { deps, claire, foreign } = town;
const emma = await town.as('Emma Hazel');
/** The mayor: the Ville chairs the steering committee in 2021. */
const mayor = await town.as('Françoise Marronnier');
const { reference, id: meetingId } = await town.plan('COPIL', '2021-06-22');

async function proposed(title: string, by = emma, at = reference): Promise<string> {
  await proposePoint(by, { reference: at, title }, deps);
  return (await db.agendaItem.findFirstOrThrow({ where: { title, meeting: { agreementId: town.agreementId } } })).id;
}

const accept = (viewer: Viewer, itemId: string, on = deps) =>
  judgePoint(viewer, { itemId, isAccepted: true, reason: '' }, on);
const refuse = (viewer: Viewer, itemId: string, reason: string) =>
  judgePoint(viewer, { itemId, isAccepted: false, reason }, deps);
const stateOf = (id: string) => db.agendaItem.findUniqueOrThrow({ where: { id } });

/** What the one who proposed a point is told of it; null when nothing is, and why when it is no longer. */
async function toldOf(itemId: string) {
  const row = await db.delivery.findFirst({ where: { kind: 'point-judged', subject: `judged:${itemId}` } });
  if (!row) return null;
  const notice = await pointJudgedKind.compose(row as never, { today: '2021-05-03' } as never, deps);
  return { to: row.personId, notice };
}

describe('judging a point that somebody proposed (X3-18)', () => {
  it('puts an accepted one at the end of the agenda, and tells who proposed it', async () => {
    const itemId = await proposed('Transports');
    const before = await db.agendaItem.count({ where: { meetingId, state: 'ACCEPTED' } });
    expect(await accept(mayor, itemId)).toEqual({ title: 'Transports', reference });
    expect(await stateOf(itemId)).toMatchObject({ state: 'ACCEPTED', position: before + 1, reason: null });
    expect(await town.trail('point.accepted')).toContain(itemId);
    const notice = { code: 'pointJudged', title: 'Transports', isAccepted: true, reason: null, reference };
    const place = { committee: 'Copil', day: '2021-06-22' };
    expect(await toldOf(itemId)).toEqual({ to: emma.person?.id, notice: { ...notice, ...place } });
  });

  it('keeps why another was refused, and tells it to who proposed it', async () => {
    const itemId = await proposed('Goûters');
    await refuse(claire, itemId, ' Hors compétence ');
    expect(await stateOf(itemId)).toMatchObject({ state: 'REFUSED', reason: 'Hors compétence' });
    expect((await toldOf(itemId))?.notice).toMatchObject({ isAccepted: false, reason: 'Hors compétence' });
    expect(await town.trail('point.refused')).toContain(itemId);
  });

  it('asks for a reason to refuse, and leaves the point open until then', async () => {
    const itemId = await proposed('Sans motif');
    expect(await fieldsOf(refuse(claire, itemId, '  '))).toEqual({ reason: 'required' });
    expect((await stateOf(itemId)).state).toBe('PROPOSED');
  });

  it('tells nobody what they judged themselves', async () => {
    const itemId = await proposed('De Claire', claire);
    await accept(claire, itemId);
    expect(await toldOf(itemId)).toBeNull();
  });

  it('is for who speaks for the chair’s party, its secretariat and the coordinator, and nobody else', async () => {
    const itemId = await proposed('À qui ?');
    for (const name of ['Françoise Marronnier', 'Denise Lilas', 'Claire Aubépine']) {
      expect((await describeProposedPoint(await town.as(name), { itemId }, deps)).title).toBe('À qui ?');
    }
    // The substitute, another party's head and secretariat, and who proposed it.
    for (const name of ['Karim Laurier', 'Gérard Érable', 'Martine Houx', 'Emma Hazel']) {
      const viewer = await town.as(name);
      expect([name, await codeOf(describeProposedPoint(viewer, { itemId }, deps))]).toEqual([name, 'chairOnly']);
      expect([name, await codeOf(accept(viewer, itemId))]).toEqual([name, 'chairOnly']);
    }
    expect((await stateOf(itemId)).state).toBe('PROPOSED');
  });

  it('is for the coordinator where no party chairs', async () => {
    const technical = await town.plan('CT', '2021-06-15');
    const itemId = await proposed('Technique', emma, technical.reference);
    expect(await codeOf(accept(mayor, itemId))).toBe('chairOnly');
    expect((await accept(claire, itemId)).reference).toBe(technical.reference);
  });

  it('is done once: judged again, the point is no longer open', async () => {
    const itemId = await proposed('Une fois');
    await accept(mayor, itemId);
    expect(await codeOf(refuse(mayor, itemId, 'Non'))).toBe('pointUnknown');
    expect(await codeOf(describeProposedPoint(mayor, { itemId }, deps))).toBe('pointUnknown');
    expect((await stateOf(itemId)).state).toBe('ACCEPTED');
  });

  it('finds no point of another agreement', async () => {
    const itemId = await proposed('Étranger');
    expect(await codeOf(accept(foreign, itemId))).toBe('pointUnknown');
    expect((await stateOf(itemId)).state).toBe('PROPOSED');
  });

  it('finds no point of a meeting that is over, and says no more of one judged before', async () => {
    const cancelled = await town.plan('COPIL', '2021-09-14');
    const [judged, open] = [
      await proposed('Jugé', emma, cancelled.reference),
      await proposed('Resté', emma, cancelled.reference),
    ];
    await accept(mayor, judged);
    await cancelMeeting(claire, { reference: cancelled.reference, reason: 'Élections' }, deps);
    expect(await codeOf(accept(mayor, open))).toBe('pointUnknown');
    expect((await toldOf(judged))?.notice).toEqual({ skip: 'noLongerDue' });
  });
});

describe('a point that awaits a word', () => {
  it('is due to who speaks for the chair, or to who keeps the meeting where nobody chairs', async () => {
    const steering = await town.plan('COPIL', '2021-10-12');
    const technical = await town.plan('CT', '2021-10-13');
    for (const at of [steering, technical]) {
      await proposed(`Un ${at.reference}`, emma, at.reference);
      await proposed(`Deux ${at.reference}`, emma, at.reference);
    }
    const dues = await pointDues(await loadDueScope(town.agreementId, deps), deps);
    const of = (at: string) => dues.find((due) => due.kind === 'point' && due.reference === at);
    expect(of(steering.reference)).toMatchObject({
      points: [{ title: `Un ${steering.reference}` }, { title: `Deux ${steering.reference}` }],
      on: '2021-10-12',
      isReserved: true,
      reminders: [{ day: '2021-05-03', step: '2', to: [mayor.person?.id], isDuty: true }],
    });
    const secretary = await town.as('Denise Lilas');
    expect(of(technical.reference)?.reminders.map(({ to }) => to)).toEqual([[secretary.person?.id]]);
  });

  it('is no longer due once all are judged', async () => {
    const steering = await town.plan('COPIL', '2021-11-16');
    await accept(mayor, await proposed('Vite jugé', emma, steering.reference));
    const dues = await pointDues(await loadDueScope(town.agreementId, deps), deps);
    expect(dues.some((due) => due.kind === 'point' && due.reference === steering.reference)).toBe(false);
  });
});
