import { beforeEach, describe, expect, it } from 'vitest';
import { readChange } from '../../../src/domain/changes/change.ts';
import { listChanges } from '../../../src/domain/changes/list-changes.ts';
import { endMandate } from '../../../src/domain/committees/end-mandate.ts';
import { overrideTurn } from '../../../src/domain/committees/override-turn.ts';
import { appointCoordinator } from '../../../src/domain/people/appoint-coordinator.ts';
import { testDatabase } from '../../support/database.ts';
import { type TwoTowns, twoTowns } from '../../support/two-towns.ts';

const { db } = await testDatabase();
const { elsewhere: beside } = await twoTowns(db);

let towns: TwoTowns;

const changes = async (since: string, by = 'Yann Genêt') =>
  listChanges(await towns.here.as(by), { since }, towns.here.deps);

/** Gives the chair of 2021 to a party, at an instant. */
async function give(partyCode: string, instant: string, town = towns.here): Promise<void> {
  town.moveTo(instant);
  const { agreementId, deps } = town;
  const { id: rotationId } = await db.rotation.findFirstOrThrow({ where: { agreementId, kind: 'CHAIR' } });
  const input = { rotationId, turn: 1, partyCode, reason: 'élections' };
  await overrideTurn(await town.as('Claire Aubépine'), input, deps);
}

describe('what changed since a day', () => {
  beforeEach(async () => {
    towns = await twoTowns(db, beside);
  });

  it('is told the oldest first, each on its day in the agreement’s zone', async () => {
    await give('API', '2021-05-04T10:00:00Z');
    const claire = await towns.here.as('Claire Aubépine');
    towns.here.moveTo('2021-05-05T22:30:00Z');
    await appointCoordinator(claire, { slackUserId: 'U0YANN0001', from: '2021-06-01' }, towns.here.deps);
    expect(await changes('2021-05-04')).toEqual({
      since: '2021-05-04',
      changes: [
        {
          on: '2021-05-04',
          change: {
            ...{ action: 'rotation.overridden', reason: 'élections' },
            party: { shortName: 'Agglo', article: 'ELIDED' },
          },
        },
        // Half past midnight in Paris.
        { on: '2021-05-06', change: { action: 'coordinator.appointed', from: '2021-06-01' } },
      ],
      reserved: 0,
    });
  });

  it('begins with the first instant of that day in the agreement’s zone', async () => {
    await give('API', '2021-05-03T21:59:59Z');
    await give('CAF63', '2021-05-03T22:00:00Z');
    const told = async (since: string) => (await changes(since)).changes.length;
    expect([await told('2021-05-03'), await told('2021-05-04'), await told('2021-05-05')]).toEqual([2, 1, 0]);
  });

  it('counts, without a name, what concerns named people', async () => {
    const { agreementId, deps } = towns.here;
    const { id: membershipId } = await db.membership.findFirstOrThrow({
      where: { agreementId, person: { name: 'Yann Genêt' } },
    });
    const ended = { membershipId, endsOn: '2021-06-30', reason: 'départ' };
    await endMandate(await towns.here.as('Denise Lilas'), ended, deps);
    expect(await changes('2021-05-03')).toMatchObject({ changes: [], reserved: 1 });
  });

  it('is of this agreement alone, and for its roster: not for a stranger, nor for whose mandate is over', async () => {
    await give('API', '2021-05-04T10:00:00Z', towns.elsewhere);
    expect(await changes('2021-05-01', 'Pascal Bouleau')).toMatchObject({ changes: [], reserved: 0 });
    for (const viewer of [await towns.stranger(), await towns.here.as('Odile Mélèze')]) {
      const listed = listChanges(viewer, { since: '2021-05-01' }, towns.here.deps);
      await expect(listed).rejects.toMatchObject({ code: 'rosterOnly' });
    }
  });
});

describe('a line of the trail', () => {
  const parties = [{ code: 'VILLE', shortName: 'Mairie', article: 'FEMININE' as const }];
  const event = (action: string, after: object | null, subjectId = 'x') => ({
    ...{ id: 1n, agreementId: 'a', at: new Date(0), actorId: null, actorName: 'Claire', via: 'form' },
    ...{ action, subjectType: 'X', subjectId, before: null, after: after as never },
  });

  it('names a party as it is called today, by whichever name the trail has; one that is gone by the trail’s', () => {
    const read = (party: string) => readChange(event('renewal.recorded', { party, decidedOn: '2022-06-01' }), parties);
    const mairie = { action: 'renewal.recorded', party: { shortName: 'Mairie', article: 'FEMININE' } };
    expect([read('VILLE'), read('Mairie')]).toMatchObject([mairie, mairie]);
    expect(read('MSA')).toMatchObject({ party: { shortName: 'MSA', article: 'NONE' } });
  });

  it('tells of a rule by its name, and of none that is no longer one', () => {
    expect(readChange(event('setting.changed', { value: 3 }, 'quorum'), parties)).toEqual({
      ...{ action: 'setting.changed', key: 'quorum' },
    });
    expect(readChange(event('setting.changed', { value: 3 }, 'formerRule'), parties)).toBeNull();
  });

  it('is no news when it concerns nobody else, or says less than it should', () => {
    expect(readChange(event('person.language', { language: 'en' }), parties)).toBeNull();
    expect(readChange(event('decision.adopted', { reference: 'CT-2021-S1-01' }), parties)).toBeNull();
    expect(readChange(event('member.added', { name: 'Yann Genêt' }), parties)).toBe('reserved');
  });

  it('keeps an office that nobody holds empty', () => {
    const after = { committee: 'Copil', on: '2021-06-10', chair: null, secretariat: 'VILLE', reason: null };
    expect(readChange(event('meeting.offices', after), parties)).toMatchObject({
      ...{ chair: null, secretariat: { shortName: 'Mairie' } },
    });
  });
});
