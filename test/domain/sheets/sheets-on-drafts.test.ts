import { describe, expect, it } from 'vitest';
import { planMeeting } from '../../../src/domain/planning/plan-meeting.ts';
import { followSheet } from '../../../src/domain/sheets/follow-sheet.ts';
import type { SheetStatus } from '../../../src/domain/sheets/sheet-record.ts';
import { testDatabase } from '../../support/database.ts';
import { decisionTown } from '../../support/decision-town.ts';
import { eachFrom } from '../../support/each-from.ts';
import { sampleSheets } from '../../support/sample-sheets.ts';

const { db } = await testDatabase();
const { clock, deps, viewer } = await decisionTown(db, '2021-08-30T07:00:00Z');
eachFrom(() =>
  sampleSheets([
    { title: 'Relais', lead: 'Yann Genêt', dueOn: '2021-12-31' },
    { title: 'Cartographie', lead: 'Yann Genêt', dueOn: '2021-12-31' },
  ]),
);

/** Yann says where a sheet of his stands. */
const follow = async (reference: string, status: SheetStatus, blockers = '') => {
  const said = { reference, status, progress: null, blockers, needsArbitration: false };
  return followSheet(await viewer('U0YANN0001'), said, deps);
};

async function plan(day: string): Promise<string> {
  const slot = { committee: 'CT', day, hour: '14:00', minutes: 120, place: 'Ardes', link: '' };
  return (await planMeeting(await viewer('U0CLAIRE01'), slot, deps)).reference;
}

const news = () => db.delivery.findMany({ where: { kind: 'sheet-news' }, include: { person: true } });

async function agendaOf(reference: string): Promise<string[]> {
  const items = await db.agendaItem.findMany({
    where: { meeting: { reference }, state: 'ACCEPTED', origin: { startsWith: 'sheet:' } },
    orderBy: { position: 'asc' },
  });
  return items.map(({ title }) => title);
}

describe('the draft of an agenda', () => {
  it('gains a sheet that is blocked, loses it once nothing calls for it, and leaves one that was taken off by hand', async () => {
    const reference = await plan('2021-09-21');
    expect(await agendaOf(reference)).toEqual([]);
    await follow('FA-02', 'BLOCKED', 'Pas de carte');
    await follow('FA-01', 'BLOCKED', 'Pas de véhicule');
    expect(await agendaOf(reference)).toEqual(['FA-02', 'FA-01']);
    const items = await db.agendaItem.findMany({ where: { meeting: { reference } }, orderBy: { position: 'asc' } });
    expect(items.map(({ position }) => position)).toEqual(items.map((_, place) => place + 1));
    await follow('FA-02', 'IN_PROGRESS');
    expect(await agendaOf(reference)).toEqual(['FA-01']);
    await db.agendaItem.updateMany({ where: { title: 'FA-01' }, data: { state: 'REFUSED' } });
    await follow('FA-01', 'BLOCKED', 'Toujours pas de véhicule');
    expect(await agendaOf(reference)).toEqual([]);
  });

  it('keeps a point that somebody prepared; an agenda that went out stays, and its keepers are told', async () => {
    const reference = await plan('2021-09-21');
    await follow('FA-01', 'BLOCKED', 'Pas de véhicule');
    await db.agendaItem.updateMany({ where: { title: 'FA-01' }, data: { presenter: 'Yann Genêt' } });
    await follow('FA-01', 'DONE');
    expect(await agendaOf(reference)).toEqual(['FA-01']);
    await db.meeting.updateMany({ where: { reference }, data: { convenedAt: clock.now } });
    await follow('FA-02', 'BLOCKED', 'Pas de carte');
    expect(await agendaOf(reference)).toEqual(['FA-01']);
    expect((await news()).map(({ person }) => person?.name)).toEqual(['Denise Lilas']);
  });
});
