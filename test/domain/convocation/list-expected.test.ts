import { describe, expect, it } from 'vitest';
import { listExpected } from '../../../src/domain/convocation/list-expected.ts';
import { testDatabase } from '../../support/database.ts';
import { COORDINATOR, meetingTown, SECRETARY } from '../../support/meeting-town.ts';

const { db } = await testDatabase();
const town = await meetingTown(db);
const { as, plan, convene, deps } = town;

/** Those who sit in the technical committee, by party, then who keeps its meetings. */
const SEATED = ['Béatrice Saule', 'Hugo Frêne', 'Inès Bruyère', 'Yann Genêt', 'Aïcha Cerisier', 'Emma Hazel'];

describe('who may have been at a meeting', () => {
  it('are those invited with their answers, then those seated whom nobody convened', async () => {
    const reference = await plan('2021-06-15');
    await town.invite(reference, 'Fatou Mimosa');
    const listed = await listExpected(await as(SECRETARY), { reference }, deps);
    expect(listed.map(({ name, party, answer }) => [name, party, answer])).toEqual([
      ['Fatou Mimosa', null, 'NONE'],
      ...(await listed.slice(1, 7).map(({ name, party }) => [name, party, 'NONE'])),
      [COORDINATOR, null, 'NONE'],
      [SECRETARY, null, 'NONE'],
    ]);
    expect(
      listed
        .slice(1, 7)
        .map(({ name }) => name)
        .toSorted(),
    ).toEqual(SEATED.toSorted());
    expect(listed.find(({ name }) => name === 'Emma Hazel')?.party).toBe('Ville');
    await convene(await plan('2021-06-15'));
    const refused = listExpected(await as('Yann Genêt'), { reference }, deps);
    await expect(refused).rejects.toMatchObject({ code: 'stewardsOnly' });
  });
});
