import { beforeEach, describe, expect, it } from 'vitest';
import { describeOwnWork } from '../../../src/domain/own-work/describe-own-work.ts';
import { testDatabase } from '../../support/database.ts';
import { inChannel, oneSheet, type TwoTowns, twoTowns } from '../../support/two-towns.ts';

const { db } = await testDatabase();
const { elsewhere: beside } = await twoTowns(db);

let towns: TwoTowns;

beforeEach(async () => {
  towns = await twoTowns(db, beside);
});

const work = async (name = 'Yann Genêt', town = towns.here) => describeOwnWork(await town.as(name), town.deps);
const references = ({ sheets }: { sheets: { reference: string }[] }) => sheets.map(({ reference }) => reference);

/** A sheet that Yann leads. */
async function led(over: Parameters<typeof oneSheet>[1] = {}, data: object = {}): Promise<{ id: string }> {
  const sheet = await oneSheet(towns.here, { lead: 'Yann Genêt', ...over });
  await db.actionSheet.update({ where: { id: sheet.id }, data });
  return sheet;
}

describe('the sheets that somebody leads', () => {
  it('are the open ones, late ones first, then by their last day', async () => {
    await led({}, { dueOn: new Date('2021-12-01') });
    await led({}, { dueOn: new Date('2021-09-01') });
    await led({}, { dueOn: new Date('2021-05-02') });
    await led({}, { status: 'DONE' });
    await led({}, { status: 'DROPPED' });
    await oneSheet(towns.here, { lead: 'Inès Bruyère' });
    expect(references(await work())).toEqual(['FA-03', 'FA-02', 'FA-01']);
    expect(references(await work('Denise Lilas'))).toEqual([]);
  });

  it('say of which somebody asked them how they stand, until they answered', async () => {
    const [asked, answered] = [await led(), await led()];
    const { agreementId } = towns.here;
    const { id: personId } = await db.person.findFirstOrThrow({ where: { agreementId, name: 'Yann Genêt' } });
    const chase = { agreementId, personId, askedBy: 'Claire Aubépine', askedAt: new Date('2021-05-01') };
    const again = { ...chase, askedAt: new Date('2021-05-02') };
    await db.statusChase.createMany({
      data: [
        { ...chase, sheetId: asked.id },
        { ...again, sheetId: asked.id },
        { ...chase, sheetId: answered.id, answeredAt: new Date('2021-05-02') },
      ],
    });
    expect((await work()).asked).toEqual(['FA-01']);
  });

  it('are those that they may still read: a reader’s are the public ones (Art. 12)', async () => {
    await oneSheet(towns.here, { lead: 'Pascal Bouleau', visibility: 'PARTIES' });
    await oneSheet(towns.here, { lead: 'Pascal Bouleau', visibility: 'PUBLIC' });
    expect(references(await work('Pascal Bouleau'))).toEqual(['FA-02']);
  });
});

describe('what else somebody owes', () => {
  it('is what they are reminded of within two months, and no sheet twice', async () => {
    const { here } = towns;
    const { agreementId } = here;
    await led({}, { dueOn: new Date('2021-06-15') });
    const { id: personId } = await db.person.findFirstOrThrow({ where: { agreementId, name: 'Hugo Frêne' } });
    const end = async (day: string) =>
      db.membership.updateMany({ where: { agreementId, personId }, data: { endsOn: new Date(day) } });
    const mandates = async (name: string) =>
      (await work(name)).dues.filter(({ kind }) => kind === 'mandates').map(({ on }) => on);
    // Sixty days after 3 May is 2 July.
    await end('2021-07-02');
    // He sits for the Caf, whose secretary she is.
    expect(await mandates('Martine Houx')).toContain('2021-07-02');
    expect(await mandates('Denise Lilas')).toEqual([]);
    expect(await mandates('Yann Genêt')).toEqual([]);
    await end('2021-07-03');
    expect(await mandates('Martine Houx')).not.toContain('2021-07-03');
    expect((await work()).dues.filter(({ kind }) => kind === 'sheet')).toEqual([]);
  });

  it('is told in the offices that they hold', async () => {
    const reader = async (name: string) => {
      const { isSteward, isCoordinator } = (await work(name)).reader;
      return [isSteward, isCoordinator];
    };
    expect(await reader('Claire Aubépine')).toEqual([true, true]);
    expect(await reader('Denise Lilas')).toEqual([true, false]);
    expect(await reader('Martine Houx')).toEqual([false, false]);
  });
});

describe('where somebody is awaited', () => {
  it('is the meetings to come to which they are invited, answered or not', async () => {
    const { agreementId } = towns.here;
    const { id: committeeId } = await db.committee.findFirstOrThrow({ where: { agreementId, code: 'CT' } });
    const { id: personId } = await db.person.findFirstOrThrow({ where: { agreementId, name: 'Yann Genêt' } });
    const invite = async (reference: string, day: string, answer: 'PRESENT' | 'NONE', state: 'PLANNED' | 'HELD') => {
      const at = new Date('2021-04-01');
      const slot = { day: new Date(day), startsAt: new Date(`${day}T12:00:00Z`), place: 'Issoire' };
      const meeting = { agreementId, committeeId, reference, state, ...slot, revisedAt: at, recordedAt: at };
      const attendance = { personId, capacity: 'HOLDER' as const, seat: '', answer };
      await db.meeting.create({ data: { ...meeting, attendances: { create: attendance } } });
    };
    await invite('CT-2021-S1', '2021-06-10', 'NONE', 'PLANNED');
    await invite('CT-2021-S2', '2021-10-10', 'PRESENT', 'PLANNED');
    await invite('CT-2020-S2', '2020-11-10', 'PRESENT', 'HELD');
    const alone = { standIn: null, standsFor: [] };
    const committee = 'Comité technique';
    const { meetings } = await work();
    expect(meetings).toMatchObject([
      { reference: 'CT-2021-S1', committee, on: '2021-06-10', own: { answer: 'NONE' }, ...alone },
      { reference: 'CT-2021-S2', committee, on: '2021-10-10', own: { answer: 'PRESENT' }, ...alone },
    ]);
    expect((await work('Hugo Frêne')).meetings).toEqual([]);
  });
});

describe('one’s own work', () => {
  it('is for one’s own eyes: not in a channel, even of readers who may read all', async () => {
    const loud = inChannel(await towns.here.as('Yann Genêt'), ['U0YANN0001']);
    await expect(describeOwnWork(loud, towns.here.deps)).rejects.toMatchObject({ code: 'ownEyesOnly' });
  });

  it('is nobody’s whom the roster does not hold, or no longer', async () => {
    for (const viewer of [await towns.stranger(), await towns.here.as('Odile Mélèze')]) {
      await expect(describeOwnWork(viewer, towns.here.deps)).rejects.toMatchObject({ code: 'rosterOnly' });
    }
  });

  it('is that of the agreement asked about: the same person has none elsewhere', async () => {
    await led();
    expect(await work()).toMatchObject({ name: 'Yann Genêt', today: '2021-05-03', sheets: [{ reference: 'FA-01' }] });
    expect(references(await work('Yann Genêt', towns.elsewhere))).toEqual([]);
  });
});
