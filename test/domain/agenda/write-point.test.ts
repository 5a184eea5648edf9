import { describe, expect, it } from 'vitest';
import { removePoint } from '../../../src/domain/agenda/remove-point.ts';
import { type PointInput, writePoint } from '../../../src/domain/agenda/write-point.ts';
import { loadAgenda } from '../../../src/domain/meetings/load-agenda.ts';
import { cancelMeeting } from '../../../src/domain/planning/cancel-meeting.ts';
import { agendaTown } from '../../support/agenda-town.ts';
import { testDatabase } from '../../support/database.ts';
import { codeOf, fieldsOf } from '../../support/holiday-town.ts';
import { patient } from '../../support/patient.ts';

const db = patient((await testDatabase()).db);
const town = await agendaTown(db, 'WRITE');
const { deps, claire, foreign } = town;
const DAYS = [
  '2021-06-01',
  '2021-06-02',
  '2021-06-03',
  '2021-06-08',
  '2021-06-09',
  '2021-06-10',
  '2021-06-15',
  '2021-06-16',
  '2021-06-17',
  '2021-06-22',
  '2021-06-23',
  '2021-06-24',
  '2021-06-28',
  '2021-06-29',
];

/** A meeting of its own, whose agenda holds three points. */
async function meeting() {
  const { reference, id } = await town.plan('CT', DAYS.shift() ?? '2021-06-30');
  await db.agendaItem.deleteMany({ where: { meetingId: id } });
  const point = (over: Partial<PointInput> = {}): PointInput => ({
    ...{ reference, title: 'Un point', kind: 'DISCUSSION', minutes: '', presenter: '', papers: '', position: 99 },
    ...over,
  });
  for (const title of ['A', 'B', 'C']) await writePoint(claire, point({ title }), deps);
  const titles = async () => (await loadAgenda(id, deps)).map(({ title }) => title);
  const idOf = async (title: string) => (await db.agendaItem.findFirstOrThrow({ where: { meetingId: id, title } })).id;
  return { reference, id, point, titles, idOf };
}

describe('writing a point on an agenda', () => {
  it('puts a new one at its place, the first and the last at worst, and the others make room', async () => {
    const { point, titles } = await meeting();
    await writePoint(claire, point({ title: 'Deuxième', position: 2 }), deps);
    await writePoint(claire, point({ title: 'Premier', position: -5 }), deps);
    await writePoint(claire, point({ title: 'Dernier', position: 50 }), deps);
    expect(await titles()).toEqual(['Premier', 'A', 'Deuxième', 'B', 'C', 'Dernier']);
  });

  it('changes one that is there, and moves it', async () => {
    const { id, point, titles, idOf } = await meeting();
    const itemId = await idOf('A');
    const changed = {
      title: ' A bis ',
      kind: 'DECISION',
      minutes: ' 20 ',
      presenter: ' Yann ',
      papers: ' a.pdf ',
    } as const;
    await writePoint(claire, point({ ...changed, itemId, position: 3 }), deps);
    expect(await titles()).toEqual(['B', 'C', 'A bis']);
    const line = (await loadAgenda(id, deps)).at(-1);
    expect(line).toMatchObject({ id: itemId, kind: 'DECISION', minutes: 20, presenter: 'Yann', papers: 'a.pdf' });
    expect(await town.trail('point.changed')).toContain(itemId);
  });

  it('keeps the words of a standing point that is given none, and asks any other for a title', async () => {
    const { id, point, idOf } = await meeting();
    await db.agendaItem.update({ where: { id: await idOf('B') }, data: { title: '', origin: 'standing:plan' } });
    await writePoint(claire, point({ itemId: await idOf(''), title: '  ', minutes: '10', position: 2 }), deps);
    expect((await loadAgenda(id, deps))[1]).toMatchObject({ title: '', origin: 'standing:plan', minutes: 10 });
    expect(await fieldsOf(writePoint(claire, point({ title: ' ' }), deps))).toEqual({ title: 'required' });
  });

  it('takes from 1 to 600 whole minutes or none, and 300 characters of each text', async () => {
    const { point } = await meeting();
    const refused = (over: Partial<PointInput>) => fieldsOf(writePoint(claire, point(over), deps));
    for (const minutes of ['0', '601', '1,5', 'dix', '-3']) {
      expect([minutes, await refused({ minutes })]).toEqual([minutes, { minutes: 'pointLength' }]);
    }
    for (const minutes of ['1', '600', ' ']) expect([minutes, await refused({ minutes })]).toEqual([minutes, {}]);
    const long = 'a'.repeat(301);
    const all = { title: 'tooLong', presenter: 'tooLong', papers: 'tooLong' };
    expect(await refused({ title: long, presenter: long, papers: long })).toEqual(all);
    expect(await refused({ title: 'a'.repeat(300) })).toEqual({});
  });

  it('marks what is added once the meeting was convened', async () => {
    const { id, point } = await meeting();
    await db.meeting.update({ where: { id }, data: { convenedAt: new Date('2021-05-02T07:00:00Z') } });
    await db.agendaItem.updateMany({ where: { meetingId: id }, data: { addedAt: new Date('2021-05-01T07:00:00Z') } });
    await writePoint(claire, point({ title: 'Tardif' }), deps);
    expect((await loadAgenda(id, deps)).map(({ title, isLate }) => [title, isLate])).toEqual([
      ['A', false],
      ['B', false],
      ['C', false],
      ['Tardif', true],
    ]);
  });

  it('takes what the agenda knows once, and what is simply added as often as it is', async () => {
    const { point, titles } = await meeting();
    await writePoint(claire, point({ title: 'Fiche', origin: 'sheet:1' }), deps);
    expect(await codeOf(writePoint(claire, point({ title: 'Fiche', origin: 'sheet:1' }), deps))).toBe('alreadyDone');
    await writePoint(claire, point({ title: 'C' }), deps);
    expect(await titles()).toEqual(['A', 'B', 'C', 'Fiche', 'C']);
  });

  it('is for the coordinator and the secretariat in charge, before the meeting, in their own agreement', async () => {
    const { reference, id, point, titles, idOf } = await meeting();
    await writePoint(await town.as('Denise Lilas'), point({ title: 'De la Ville' }), deps);
    for (const name of ['Martine Houx', 'Yann Genêt', 'Françoise Marronnier']) {
      expect([name, await codeOf(writePoint(await town.as(name), point(), deps))]).toEqual([name, 'stewardsOnly']);
    }
    expect(await codeOf(writePoint(foreign, point({ reference: id }), deps))).toBe('meetingUnknown');
    const elsewhere = await (await meeting()).idOf('A');
    expect(await codeOf(writePoint(claire, point({ itemId: elsewhere }), deps))).toBe('pointUnknown');
    expect(await titles()).toEqual(['A', 'B', 'C', 'De la Ville']);
    const itemId = await idOf('A');
    await cancelMeeting(claire, { reference, reason: 'Élections' }, deps);
    expect(await codeOf(writePoint(claire, point({ itemId }), deps))).toBe('meetingOver');
    expect(await codeOf(removePoint(claire, { reference, itemId }, deps))).toBe('meetingOver');
  });
});

describe('taking a point off an agenda', () => {
  it('leaves the others in order and the point in the record, once', async () => {
    const { reference, titles, idOf } = await meeting();
    const itemId = await idOf('B');
    expect(await removePoint(claire, { reference, itemId }, deps)).toEqual({ reference });
    expect(await titles()).toEqual(['A', 'C']);
    expect((await db.agendaItem.findUniqueOrThrow({ where: { id: itemId } })).state).toBe('REFUSED');
    expect(await codeOf(removePoint(claire, { reference, itemId }, deps))).toBe('pointUnknown');
    expect((await town.trail('point.removed')).filter((id) => id === itemId).length).toBe(1);
  });

  it('is taken away once, though two press at the same moment', async () => {
    const { reference, idOf } = await meeting();
    const itemId = await idOf('B');
    const press = () => removePoint(claire, { reference, itemId }, deps);
    const both = await Promise.allSettled([press(), press()]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect((await town.trail('point.removed')).filter((id) => id === itemId).length).toBe(1);
  });

  it('takes none that is only proposed: it is to be judged, and whoever proposed it told', async () => {
    const { reference, idOf } = await meeting();
    const itemId = await idOf('C');
    await db.agendaItem.update({ where: { id: itemId }, data: { state: 'PROPOSED' } });
    expect(await codeOf(removePoint(claire, { reference, itemId }, deps))).toBe('pointUnknown');
  });

  it('is for the coordinator and the secretariat in charge, of that meeting and that agreement', async () => {
    const { reference, id, titles, idOf } = await meeting();
    const itemId = await idOf('A');
    const remove = async (name: string) => codeOf(removePoint(await town.as(name), { reference, itemId }, deps));
    expect(await remove('Yann Genêt')).toBe('stewardsOnly');
    expect(await codeOf(removePoint(foreign, { reference: id, itemId }, deps))).toBe('meetingUnknown');
    const other = await meeting();
    expect(await codeOf(removePoint(claire, { reference: other.reference, itemId }, deps))).toBe('pointUnknown');
    expect(await titles()).toEqual(['A', 'B', 'C']);
    expect(await remove('Denise Lilas')).toBe('nothing was refused');
  });
});
