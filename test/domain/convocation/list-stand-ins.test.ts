import { describe, expect, it } from 'vitest';
import { listStandIns } from '../../../src/domain/convocation/list-stand-ins.ts';
import { testDatabase } from '../../support/database.ts';
import { COORDINATOR, meetingTown } from '../../support/meeting-town.ts';

const { db } = await testDatabase();
const town = await meetingTown(db);
const { as, deps } = town;

async function convened(committee = 'CT'): Promise<string> {
  const reference = await town.plan('2021-06-15', committee);
  await town.convene(reference);
  return reference;
}

describe('who may hold somebody’s place', () => {
  it('are those on record as representing them first, then others of their party, by name', async () => {
    const reference = await convened('COPIL');
    const { id: meetingId } = await town.meeting(reference);
    const { people, party, isOutsideText } = await listStandIns(await as('Bernard Châtaignier'), { meetingId }, deps);
    expect(people[0]).toMatchObject({ name: 'Nadia Tilleul', jobTitle: expect.stringContaining('Vice-présidente') });
    const others = people.slice(1).map(({ name }) => name);
    expect(others).toEqual([
      ...['Claire Aubépine', 'Inès Bruyère', 'Josette Merisier', 'Lucie Fougère', 'Marc Peuplier', 'Sophie Noisetier'],
      ...['Thomas Sorbier', 'Yann Genêt'],
    ]);
    expect([party?.shortName, isOutsideText]).toEqual(['Agglo', false]);
    const mayor = await listStandIns(await as('Françoise Marronnier'), { meetingId }, deps);
    expect([mayor.isOutsideText, mayor.coordinators]).toEqual([true, [COORDINATOR]]);
    await expect(listStandIns(await as('Yann Genêt'), { meetingId }, deps)).rejects.toMatchObject({
      code: 'notInvited',
    });
  });

  it('are nobody for who counts for no party', async () => {
    const reference = await convened();
    const { id: meetingId } = await town.meeting(reference);
    const { people, party } = await listStandIns(await as(COORDINATOR), { meetingId }, deps);
    expect([people, party]).toEqual([[], null]);
  });
});
