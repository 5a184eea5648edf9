import { beforeEach, describe, expect, it } from 'vitest';
import { describeVersion } from '../../../src/domain/minutes/describe-version.ts';
import { minutesKind } from '../../../src/domain/minutes/minutes-kind.ts';
import { showMinutesTo } from '../../../src/domain/minutes/show-minutes-to.ts';
import { loadOutboxScope } from '../../../src/domain/outbox/load-outbox-scope.ts';
import { toDbDate } from '../../../src/domain/time/civil-date.ts';
import { testDatabase } from '../../support/database.ts';
import { COORDINATOR, meetingTown } from '../../support/meeting-town.ts';

const { db } = await testDatabase();
const town = await meetingTown(db);
const { as, held, circulate, approve, deps } = town;

const versionOf = (reference: string, number = 1) =>
  db.minutesVersion.findFirstOrThrow({ where: { number, meeting: { reference, agreementId: town.agreementId } } });
async function circulated(guests: string[] = []): Promise<string> {
  const reference = await held({ guests });
  await circulate(reference);
  return reference;
}
const caf = { shortName: 'Caf', article: 'FEMININE' };
const agglo = { shortName: 'Agglo', article: 'ELIDED' };

beforeEach(() => town.moveTo('2021-05-03T09:00:00Z'));

describe('one version of minutes, read by its link', () => {
  const read = async (name: string, versionId: string) => describeVersion(await as(name), { versionId }, deps);

  it('is shown as it went out, with its number and day, whatever the notes say since', async () => {
    const reference = await held();
    await town.note(reference, 'Texte diffusé.');
    // Past midnight in Paris.
    town.moveTo('2021-05-11T22:30:00Z');
    await circulate(reference);
    await town.note(reference, 'Texte changé.');
    const { id, hash } = await versionOf(reference);
    const shown = await read('Yann Genêt', id);
    expect(shown).toMatchObject({ id, reference, number: 1, hash, circulatedOn: '2021-05-12' });
    expect(shown.content.points[0]?.notes).toBe('Texte diffusé.');
  });

  it('asks who holds a party’s voice for its agreement, until it is given; nobody else', async () => {
    const reference = await circulated();
    const { id } = await versionOf(reference);
    expect(await read('Gérard Érable', id)).toMatchObject({ awaited: [caf], agreed: [] });
    await approve(reference, ['Gérard Érable']);
    expect(await read('Gérard Érable', id)).toMatchObject({ awaited: [], agreed: [caf] });
    expect(await read('Bernard Châtaignier', id)).toMatchObject({ awaited: [agglo], agreed: [] });
    expect(await read('Yann Genêt', id)).toMatchObject({ awaited: [], agreed: [] });
  });

  it('is refused to strangers, once replaced, and in another agreement', async () => {
    const reference = await circulated();
    const { id } = await versionOf(reference);
    await expect(describeVersion(await town.stranger(), { versionId: id }, deps)).rejects.toMatchObject({
      code: 'rosterOnly',
    });
    const other = await town.elsewhere();
    await expect(describeVersion(other, { versionId: id }, deps)).rejects.toMatchObject({ code: 'gone' });
    await town.note(reference, 'Autre texte.');
    await circulate(reference);
    await town.note(reference, 'Troisième texte.');
    town.moveTo('2021-05-12T09:00:00Z');
    await circulate(reference);
    await expect(read('Yann Genêt', id)).rejects.toMatchObject({
      code: 'minutesReplaced',
      detail: { reference, number: 1, latest: 3, on: '2021-05-12' },
    });
  });

  it('made public is read by a reader whom no meeting invited, once it is approved and not before', async () => {
    const reference = await circulated();
    const { id } = await versionOf(reference);
    const { id: meetingId } = await town.meeting(reference);
    await db.meeting.update({ where: { id: meetingId }, data: { minutesFor: 'PUBLIC' } });
    await expect(read('Pascal Bouleau', id)).rejects.toMatchObject({ code: 'minutesForCommittee' });
    await approve(reference);
    expect((await read('Pascal Bouleau', id)).reference).toBe(reference);
  });
});

describe('minutes sent to somebody', () => {
  /** What the message says when it leaves, or why it does not. */
  async function said(reference: string, name: string) {
    const { id } = await town.meeting(reference);
    const rows = await town.told('minutes', name);
    const row = rows.findLast(({ subject }) => subject === `minutes:${id}`);
    if (!row) throw new Error(`nothing is to be said to ${name}`);
    return minutesKind.compose(row, await loadOutboxScope(town.agreementId, deps), deps);
  }
  const silent = { skip: 'noLongerDue' };

  it('say what was circulated, and ask who speaks for a party for its agreement', async () => {
    const reference = await circulated();
    const { id: versionId } = await versionOf(reference);
    expect(await said(reference, 'Yann Genêt')).toMatchObject({
      ...{ code: 'minutes', versionId, number: 1, voices: [], today: '2021-05-10' },
      content: { reference },
    });
    expect(await said(reference, 'Gérard Érable')).toMatchObject({ voices: [caf] });
  });

  it('ask nobody whose voice has passed to somebody else since', async () => {
    const reference = await circulated();
    const { id: personId } = await town.person('Gérard Érable');
    await db.partyVoice.updateMany({ where: { personId }, data: { endsOn: toDbDate('2021-05-09') } });
    expect(await said(reference, 'Gérard Érable')).toMatchObject({ voices: [] });
    await db.partyVoice.updateMany({ where: { personId }, data: { endsOn: null } });
  });

  it('are said no more once another version took their place', async () => {
    const reference = await circulated();
    const { id } = await town.meeting(reference);
    const [first] = (await town.told('minutes', 'Yann Genêt')).filter(({ subject }) => subject === `minutes:${id}`);
    await town.note(reference, 'Autre texte.');
    await circulate(reference);
    if (!first) throw new Error('nothing was to be said');
    const scope = await loadOutboxScope(town.agreementId, deps);
    expect(await minutesKind.compose(first, scope, deps)).toEqual(silent);
    expect(await said(reference, 'Yann Genêt')).toMatchObject({ number: 2 });
  });

  it('are not said to a guest for whom they are not any more, written down before they were kept', async () => {
    const reference = await circulated(['Fatou Mimosa']);
    expect(await said(reference, 'Fatou Mimosa')).toMatchObject({ code: 'minutes', voices: [] });
    await showMinutesTo(await as(COORDINATOR), { reference, visibility: 'PARTIES' }, deps);
    expect(await said(reference, 'Fatou Mimosa')).toEqual(silent);
    expect(await said(reference, 'Yann Genêt')).toMatchObject({ code: 'minutes' });
  });

  it('that are public reach also who reads nothing else, once approved and not before', async () => {
    const reference = await circulated(['Fatou Mimosa']);
    const { id: meetingId } = await town.meeting(reference);
    const { id: personId } = await town.person('Fatou Mimosa');
    await db.attendance.deleteMany({ where: { meetingId, personId } });
    await db.meeting.update({ where: { id: meetingId }, data: { minutesFor: 'PUBLIC' } });
    expect(await said(reference, 'Fatou Mimosa')).toEqual(silent);
    await approve(reference);
    expect(await said(reference, 'Fatou Mimosa')).toMatchObject({ code: 'minutes' });
  });
});
