import { beforeEach, describe, expect, it } from 'vitest';
import type { Visibility } from '../../../src/database/generated/client.ts';
import { askCorrection } from '../../../src/domain/minutes/ask-correction.ts';
import { describeMinutes } from '../../../src/domain/minutes/describe-minutes.ts';
import { showMinutesTo } from '../../../src/domain/minutes/show-minutes-to.ts';
import type { Viewer } from '../../../src/domain/viewer/viewer.ts';
import { testDatabase } from '../../support/database.ts';
import { COORDINATOR, meetingTown, SECRETARY } from '../../support/meeting-town.ts';

const { db } = await testDatabase();
const town = await meetingTown(db);
const { as, held, circulate, approve, deps, inChannel } = town;

const read = (viewer: Viewer, reference: string) => describeMinutes(viewer, { reference }, deps);
const showTo = async (reference: string, visibility: Visibility) =>
  showMinutesTo(await as(COORDINATOR), { reference, visibility }, deps);

/** Both of the parties. */
const OF_PARTIES = ['U0CLAIRE01', 'U0YANN0001'];

beforeEach(() => town.moveTo('2021-05-03T09:00:00Z'));

describe('what is said beside minutes', () => {
  it('a voice that has not agreed is asked; one that has, and who holds none, are not', async () => {
    const reference = await held();
    const asked = async (name: string) => (await read(await as(name), reference)).mayApprove;
    expect(await asked('Gérard Érable')).toBe(false);
    await circulate(reference);
    await approve(reference, ['Bernard Châtaignier']);
    expect(await Promise.all(['Gérard Érable', 'Bernard Châtaignier', 'Yann Genêt'].map(asked))).toEqual([
      true,
      false,
      false,
    ]);
    const gerard = await inChannel('Gérard Érable', 'CT', OF_PARTIES);
    expect((await read(gerard, reference)).mayApprove).toBe(false);
    await approve(reference);
    expect(await asked('Gérard Érable')).toBe(false);
  });

  it('who keeps the meeting may write, for their own eyes; nobody writes those of a cancelled one', async () => {
    const reference = await held();
    const writes = async (name: string) => (await read(await as(name), reference)).mayWrite;
    expect(await Promise.all([COORDINATOR, SECRETARY, 'Yann Genêt'].map(writes))).toEqual([true, true, false]);
    const { id } = await town.meeting(reference);
    await db.meeting.update({ where: { id }, data: { state: 'CANCELLED' } });
    expect(await writes(COORDINATOR)).toBe(false);
  });

  it('the parties that agreed and those awaited stand in the agreement’s order; silence counts where the rules say so', async () => {
    const reference = await held();
    await circulate(reference);
    await approve(reference, ['Bernard Châtaignier']);
    const status = async () => (await read(await as(COORDINATOR), reference)).status;
    expect(await status()).toMatchObject({
      approvedBy: [{ shortName: 'Agglo' }],
      awaited: [{ shortName: 'Caf' }, { shortName: 'Ville' }],
    });
    const rule = { agreementId: town.agreementId, key: 'silentApproval', value: true, setAt: deps.now() };
    const { id } = await db.setting.create({ data: rule });
    town.moveTo('2021-05-26T09:00:00Z');
    expect(await status()).toEqual({ state: 'approved', on: '2021-05-25', how: 'silence' });
    await db.setting.delete({ where: { id } });
  });

  it('the corrections asked for are the roster’s to see, in the order in which they came, also of public minutes', async () => {
    const reference = await held();
    await circulate(reference);
    for (const [minute, text] of ['Première', 'Seconde'].entries()) {
      town.moveTo(`2021-05-11T09:0${minute}:00Z`);
      await askCorrection(await as('Yann Genêt'), { reference, text }, deps);
    }
    await approve(reference);
    await showTo(reference, 'PUBLIC');
    const seen = async (viewer: Viewer) => {
      const { corrections, isOwn } = await read(viewer, reference);
      return [corrections.map(({ text }) => text), isOwn];
    };
    expect(await seen(await as('Emma Hazel'))).toEqual([['Première', 'Seconde'], true]);
    for (const viewer of [
      await town.stranger(),
      await as('Odile Mélèze'),
      await inChannel(COORDINATOR, 'CT', OF_PARTIES),
    ]) {
      expect(await seen(viewer)).toEqual([[], false]);
    }
  });

  it('a draft is shown on request beside the version that is out', async () => {
    const reference = await held();
    await circulate(reference);
    await town.note(reference, 'Ajout.');
    const notes = async (isDraft: boolean) =>
      (await describeMinutes(await as(COORDINATOR), { reference, isDraft }, deps)).content.points[0]?.notes;
    expect([await notes(false), await notes(true)]).toEqual(['', 'Ajout.']);
  });
});
