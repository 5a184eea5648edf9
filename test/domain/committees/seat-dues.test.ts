import { describe, expect, it } from 'vitest';
import { addMember } from '../../../src/domain/committees/add-member.ts';
import { listSeatChoices } from '../../../src/domain/committees/list-seat-choices.ts';
import { seatDues } from '../../../src/domain/committees/seat-dues.ts';
import { loadDueScope } from '../../../src/domain/dues/due-scope.ts';
import { testDatabase } from '../../support/database.ts';
import { quietTown, type Town } from '../../support/quiet-town.ts';

const { db } = await testDatabase();

async function town(code: string): Promise<Town> {
  const here = await quietTown(db, { code, language: 'fr', clock: { now: new Date(0) } });
  here.moveTo('2021-05-03T08:00:00Z');
  return here;
}

/** Nobody of the Caf sits as a thematic referent any more, or ever did. */
async function emptied({ agreementId }: Town) {
  const where = { agreementId, party: { code: 'CAF63' }, seatRule: { label: { contains: 'référents thématiques' } } };
  await db.membership.deleteMany({ where });
}

const caf = async (here: Town) => {
  const found = await seatDues(await loadDueScope(here.agreementId, here.deps), here.deps);
  return found.find((due) => due.kind === 'seat' && due.party.shortName === 'Caf' && /thématiques/.test(due.seat));
};
const namesOf = async (ids: string[]) =>
  (await db.person.findMany({ where: { id: { in: ids } }, orderBy: { name: 'asc' } })).map(({ name }) => name);

/** Who is named by the Caf for that seat, by whom. */
async function named(here: Town, by: string, party = 'CAF63') {
  const due = await caf(here);
  const { id: partyId } = await db.party.findFirstOrThrow({ where: { agreementId: here.agreementId, code: party } });
  const seatRuleId = due?.kind === 'seat' ? due.seatRuleId : '';
  const person = { personId: null, name: 'Agathe Pivoine', jobTitle: '', email: '' };
  const span = { startsOn: '2021-05-03', endsOn: null };
  return addMember(await here.as(by), { seatRuleId, partyId, axisIds: [], ...person, ...span }, here.deps);
}

describe('a seat of the text that nobody holds (X3-12)', () => {
  it('is asked of the party whose seat it is and of who coordinates, on the bot’s first day and once its thirty days are over', async () => {
    const here = await town('SEAT1');
    await emptied(here);
    const due = await caf(here);
    expect(due).toMatchObject({ on: '2020-12-02', isReserved: true });
    expect(due?.reminders.map(({ day }) => day)).toEqual(['2020-11-02', '2020-12-03']);
    expect(await namesOf(due?.ask.of ?? [])).toEqual(['Claire Aubépine', 'Martine Houx']);
  });

  it('is filled by that party’s own secretary, out of turn, and is over then; by another’s it is not', async () => {
    const here = await town('SEAT2');
    await emptied(here);
    await expect(named(here, 'Lucie Fougère')).rejects.toMatchObject({ code: 'stewardsOnly' });
    const { party } = await named(here, 'Martine Houx');
    expect(party).toBe('Caf');
    expect(await caf(here)).toBeUndefined();
  });

  it('is all that such a secretary may fill', async () => {
    const here = await town('SEAT3');
    const choices = await listSeatChoices(await here.as('Martine Houx'), { words: '' }, here.deps);
    expect([...new Set(choices.map(({ party }) => party))]).toEqual(['Caf']);
    const yann = await here.as('Yann Genêt');
    await expect(listSeatChoices(yann, { words: '' }, here.deps)).rejects.toMatchObject({ code: 'stewardsOnly' });
  });

  it('left by a mandate that ended is on that one’s list instead', async () => {
    const here = await town('SEAT4');
    const where = { agreementId: here.agreementId, seatRule: { label: 'Le Maire' } };
    await db.membership.updateMany({ where, data: { endsOn: new Date('2021-04-15') } });
    const found = await seatDues(await loadDueScope(here.agreementId, here.deps), here.deps);
    expect(found.filter((due) => due.kind === 'seat' && due.seat === 'Le Maire')).toEqual([]);
  });

  it('is none while it is held, nor of those who sit without a voice', async () => {
    const here = await town('SEAT5');
    const found = await seatDues(await loadDueScope(here.agreementId, here.deps), here.deps);
    const seats = found.map((due) => (due.kind === 'seat' ? due.seat : ''));
    expect(seats).not.toContain('Le Maire');
    expect(seats.filter((seat) => /personnes ressources/.test(seat))).toEqual([]);
  });
});
