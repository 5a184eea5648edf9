import { beforeEach, describe, expect, it } from 'vitest';
import type { Visibility } from '../../../src/database/generated/client.ts';
import { describeMinutes } from '../../../src/domain/minutes/describe-minutes.ts';
import { describeVersion } from '../../../src/domain/minutes/describe-version.ts';
import { showMinutesTo } from '../../../src/domain/minutes/show-minutes-to.ts';
import { toDbDate } from '../../../src/domain/time/civil-date.ts';
import type { Viewer } from '../../../src/domain/viewer/viewer.ts';
import { testDatabase } from '../../support/database.ts';
import { COORDINATOR, meetingTown, SECRETARY } from '../../support/meeting-town.ts';

const { db } = await testDatabase();
const town = await meetingTown(db);
const { as, held, circulate, approve, deps, inChannel } = town;

const read = (viewer: Viewer, reference: string) => describeMinutes(viewer, { reference }, deps);
const showTo = async (reference: string, visibility: Visibility) =>
  showMinutesTo(await as(COORDINATOR), { reference, visibility }, deps);
const refusal = (code: string, reference: string) => ({ code, detail: { reference } });

/** Both of the parties. */
const OF_PARTIES = ['U0CLAIRE01', 'U0YANN0001'];

beforeEach(() => town.moveTo('2021-05-03T09:00:00Z'));

describe('minutes of the committee and of those invited', () => {
  it('are read by a resource person invited to that meeting, and refused to one invited to another', async () => {
    const reference = await held({ guests: ['Fatou Mimosa'] });
    const other = await held();
    expect(await read(await as('Fatou Mimosa'), reference)).toMatchObject({ reference, visibility: 'COMMITTEE' });
    await expect(read(await as('Fatou Mimosa'), other)).rejects.toMatchObject(refusal('minutesForCommittee', other));
    await expect(read(await as('Pascal Bouleau'), reference)).rejects.toMatchObject({ code: 'minutesForCommittee' });
  });

  it('are read by everybody of the parties, though they sit in another committee', async () => {
    const reference = await held();
    for (const name of ['Karim Laurier', 'Gérard Érable', SECRETARY]) {
      expect((await read(await as(name), reference)).reference).toBe(reference);
    }
  });

  it('are refused to strangers and to who has left, whose place was invited', async () => {
    const reference = await held({ committee: 'COPIL', guests: ['Odile Mélèze'] });
    // She directed the Caf until 31 March 2021.
    for (const viewer of [await town.stranger(), await as('Odile Mélèze')]) {
      await expect(read(viewer, reference)).rejects.toMatchObject({ code: 'rosterOnly' });
    }
  });

  it('are told in the committee’s own channel, when all who read it may, and in no other', async () => {
    const reference = await held();
    const own = await inChannel(COORDINATOR, 'CT', OF_PARTIES);
    expect(await read(own, reference)).toMatchObject({ mayShare: true, isOwn: false, mayWrite: false });
    for (const viewer of [
      await inChannel(COORDINATOR, 'COPIL', OF_PARTIES),
      await inChannel(COORDINATOR, null, OF_PARTIES),
      await inChannel(COORDINATOR, 'CT', [...OF_PARTIES, 'U0FATOU001']),
      await inChannel(COORDINATOR, 'CT', null),
    ]) {
      await expect(read(viewer, reference)).rejects.toMatchObject(refusal('minutesNotHere', reference));
    }
    expect((await read(await as(COORDINATOR), reference)).mayShare).toBe(false);
  });
});

describe('minutes for the signatory parties alone', () => {
  it('are refused to the resource person who was there, by name of who may, and read by the parties', async () => {
    const reference = await held({ guests: ['Fatou Mimosa'] });
    await circulate(reference);
    await showTo(reference, 'PARTIES');
    const fatou = await as('Fatou Mimosa');
    await expect(read(fatou, reference)).rejects.toMatchObject(refusal('minutesForParties', reference));
    const { id: versionId } = await db.minutesVersion.findFirstOrThrow({
      where: { meeting: { reference, agreementId: town.agreementId } },
    });
    await expect(describeVersion(fatou, { versionId }, deps)).rejects.toMatchObject({ code: 'minutesForParties' });
    expect(await read(await as('Yann Genêt'), reference)).toMatchObject({ visibility: 'PARTIES' });
  });

  it('are told in no channel, not even the committee’s', async () => {
    const reference = await held();
    await showTo(reference, 'PARTIES');
    for (const committee of ['CT', null]) {
      const viewer = await inChannel(COORDINATOR, committee, OF_PARTIES);
      await expect(read(viewer, reference)).rejects.toMatchObject(refusal('minutesNotHere', reference));
    }
  });

  it('are refused to a member from the day after their mandate ends, not before', async () => {
    const reference = await held();
    await showTo(reference, 'PARTIES');
    const { id: personId } = await town.person('Hugo Frêne');
    await db.membership.updateMany({ where: { personId }, data: { endsOn: toDbDate('2021-05-14') } });
    town.moveTo('2021-05-14T16:00:00Z');
    expect((await read(await as('Hugo Frêne'), reference)).reference).toBe(reference);
    town.moveTo('2021-05-15T08:00:00Z');
    await expect(read(await as('Hugo Frêne'), reference)).rejects.toMatchObject({ code: 'rosterOnly' });
    await db.membership.updateMany({ where: { personId }, data: { endsOn: null } });
  });
});

describe('public minutes', () => {
  it('are read by anybody and told anywhere, once approved', async () => {
    const reference = await held();
    await circulate(reference);
    await approve(reference);
    await showTo(reference, 'PUBLIC');
    const shown = await read(await town.stranger(), reference);
    expect(shown).toMatchObject({ visibility: 'PUBLIC', mayShare: true, isOwn: false, mayApprove: false });
    expect(await read(await inChannel(COORDINATOR, null, null), reference)).toMatchObject({ visibility: 'PUBLIC' });
  });

  it('cannot be made of a draft, nor of what awaits a party: the committee’s they stay', async () => {
    const reference = await held();
    await expect(showTo(reference, 'PUBLIC')).rejects.toMatchObject({
      fields: { visibility: { code: 'minutesNotApproved' } },
    });
    await circulate(reference);
    await approve(reference, ['Gérard Érable', 'Bernard Châtaignier']);
    await expect(showTo(reference, 'PUBLIC')).rejects.toMatchObject({
      fields: { visibility: { code: 'minutesNotApproved' } },
    });
    await expect(read(await town.stranger(), reference)).rejects.toMatchObject({ code: 'rosterOnly' });
    expect((await read(await as(COORDINATOR), reference)).visibility).toBe('COMMITTEE');
  });

  it('are the committee’s while their approval is missing, whatever the meeting says', async () => {
    const reference = await held();
    const { id } = await town.meeting(reference);
    await db.meeting.update({ where: { id }, data: { minutesFor: 'PUBLIC' } });
    for (const step of [async () => {}, () => circulate(reference)]) {
      await step();
      await db.meeting.update({ where: { id }, data: { minutesFor: 'PUBLIC' } });
      await expect(read(await town.stranger(), reference)).rejects.toMatchObject({ code: 'rosterOnly' });
      expect((await read(await as(COORDINATOR), reference)).visibility).toBe('COMMITTEE');
    }
  });
});
