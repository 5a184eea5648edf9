import { beforeEach, describe, expect, it } from 'vitest';
import { openPoll } from '../../../src/domain/polls/open-poll.ts';
import type { PollInput } from '../../../src/domain/polls/read-poll-input.ts';
import { testDatabase } from '../../support/database.ts';
import { type TwoTowns, trailOf, twoTowns } from '../../support/two-towns.ts';

const { db } = await testDatabase();
const { elsewhere: beside } = await twoTowns(db);

let towns: TwoTowns;

beforeEach(async () => {
  towns = await twoTowns(db, beside);
});

const INPUT: PollInput = {
  ...{ committee: 'CT', minutes: 90, place: ' Issoire ', link: '', closesOn: '2021-05-31' },
  slots: [
    { day: '2021-06-17', hour: '09:30' },
    { day: '', hour: '' },
    { day: '2021-06-10', hour: '14:00' },
  ],
};
const open = async (over: Partial<PollInput> = {}, by = 'Denise Lilas', deps = towns.here.deps) =>
  openPoll(await towns.here.as(by), { ...INPUT, ...over }, deps);
const polls = () =>
  db.meetingPoll.findMany({
    where: { agreementId: towns.here.agreementId },
    include: { slots: { orderBy: { startsAt: 'asc' } }, invitees: { include: { person: true, party: true } } },
  });

describe('a poll of dates that somebody opens', () => {
  it('asks everybody who sits there, and, for no party, who coordinates and keeps the secretariat', async () => {
    expect(await open()).toEqual({ committee: 'Comité technique', asked: 8, warnings: [] });
    const [poll, ...more] = await polls();
    expect(more).toEqual([]);
    expect(poll?.invitees.map(({ person, party }) => [person.name, party?.code ?? null]).toSorted()).toEqual([
      ['Aïcha Cerisier', 'VILLE'],
      ['Béatrice Saule', 'CAF63'],
      ['Claire Aubépine', null],
      ['Denise Lilas', null],
      ['Emma Hazel', 'VILLE'],
      ['Hugo Frêne', 'CAF63'],
      ['Inès Bruyère', 'API'],
      ['Yann Genêt', 'API'],
    ]);
  });

  it('keeps its dates in order of time, read in the agreement’s zone, and has a message for each who is asked', async () => {
    await open();
    const [poll] = await polls();
    // Paris is two hours ahead of UTC in June.
    expect(poll?.slots.map(({ startsAt }) => startsAt.toISOString())).toEqual([
      '2021-06-10T12:00:00.000Z',
      '2021-06-17T07:30:00.000Z',
    ]);
    expect(poll).toMatchObject({ state: 'OPEN', place: 'Issoire', link: null, minutes: 90 });
    const said = await db.delivery.findMany({ where: { subject: `poll:${poll?.id}`, kind: 'poll' } });
    expect(said.map(({ personId }) => personId).toSorted()).toEqual(
      poll?.invitees.map(({ personId }) => personId).toSorted(),
    );
    expect(await trailOf(towns.here, poll?.id ?? '')).toEqual(['poll.opened']);
  });

  it('says what speaks against a date: too little notice were it chosen on the last day, a Sunday', async () => {
    const slots = [
      { day: '2021-06-10', hour: '14:00' },
      { day: '2021-06-13', hour: '14:00' },
    ];
    const { warnings } = await open({ slots, closesOn: '2021-06-01' });
    // Ten days before the 10th is 31 May, gone on 1 June.
    expect(warnings.map(({ day, warning }) => [day, warning.code])).toEqual([
      ['2021-06-10', 'shortDelay'],
      ['2021-06-13', 'dayOff'],
    ]);
  });

  it('is one a committee: a second is refused, of the other committee it is not, and two at once are one', async () => {
    const both = await Promise.allSettled([open(), open({}, 'Claire Aubépine')]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    const known = { fields: { committee: { code: 'pollOpen', detail: { committee: 'Comité technique' } } } };
    await expect(open()).rejects.toMatchObject(known);
    await open({ committee: 'COPIL' });
    expect(await polls()).toHaveLength(2);
  });

  it('is refused to everybody but the coordinator and the secretariat in charge', async () => {
    for (const name of ['Yann Genêt', 'Martine Houx', 'Françoise Marronnier', 'Fatou Mimosa']) {
      await expect(open({}, name)).rejects.toMatchObject({ code: 'stewardsOnly' });
    }
    const stranger = openPoll(await towns.stranger(), INPUT, towns.here.deps);
    await expect(stranger).rejects.toMatchObject({ code: 'stewardsOnly' });
    expect(await polls()).toEqual([]);
  });

  it('names what is to be mended, and asks nobody', async () => {
    const refused = (over: Partial<PollInput>, fields: object) => expect(open(over)).rejects.toMatchObject({ fields });
    const [first, , second] = INPUT.slots as [PollInput['slots'][0], unknown, PollInput['slots'][0]];
    await refused({ committee: 'BUREAU' }, { committee: { code: 'required' } });
    await refused({ slots: [first] }, { day2: { code: 'pollSlots' } });
    await refused({ slots: [first, first] }, { day2: { code: 'pollSlotTwice' } });
    await refused({ slots: [first, { ...second, hour: '' }] }, { hour2: { code: 'required' } });
    await refused({ slots: [{ ...first, day: '2021-05-02' }, second] }, { day1: { code: 'datePast' } });
    await refused({ place: ' ' }, { place: { code: 'placeOrLink' } });
    await refused({ minutes: 5 }, { minutes: { code: 'meetingLength' } });
    await refused({ closesOn: '' }, { closesOn: { code: 'required' } });
    await refused({ closesOn: '2021-05-02' }, { closesOn: { code: 'datePast' } });
    await refused(
      { closesOn: '2021-06-10' },
      { closesOn: { code: 'pollClosesLate', detail: { first: '2021-06-10' } } },
    );
    expect(await polls()).toEqual([]);
  });
});
