import { describe, expect, it } from 'vitest';
import { dueReader } from '../../../src/domain/dues/due-reader.ts';
import { loadDueScope } from '../../../src/domain/dues/due-scope.ts';
import { testDatabase } from '../../support/database.ts';
import { twoTowns } from '../../support/two-towns.ts';

const { db } = await testDatabase();
const { elsewhere: beside } = await twoTowns(db);

describe('what rules of dues are given of an agreement', () => {
  it('is its term, its rules and its day, in its own zone', async () => {
    const { here } = await twoTowns(db, beside);
    await db.setting.create({
      data: { agreementId: here.agreementId, key: 'chaseDays', value: 7, setAt: new Date('2021-02-01') },
    });
    here.moveTo('2021-05-03T22:30:00Z');
    const scope = await loadDueScope(here.agreementId, here.deps);
    expect(scope).toMatchObject({
      today: '2021-05-04',
      renewalMode: 'EXPRESS',
      settings: { chaseDays: 7, quorum: 'none' },
    });
    expect(scope.term).toEqual({ startsOn: '2019-12-19', endsOn: '2022-12-31' });
  });

  it('is looked after since a day, or, until the bot does, since today', async () => {
    const { here } = await twoTowns(db, beside);
    const watched = async () => {
      const { watchedFrom, isWatched } = await loadDueScope(here.agreementId, here.deps);
      return [watchedFrom, isWatched];
    };
    expect(await watched()).toEqual(['2021-05-03', false]);
    await db.agreement.update({ where: { id: here.agreementId }, data: { watchedFrom: new Date('2020-11-02') } });
    expect(await watched()).toEqual(['2020-11-02', true]);
  });

  it('leaves out of the working days the public holidays, and those that the agreement closed, not the school’s', async () => {
    const { here } = await twoTowns(db, beside);
    const closed = { agreementId: here.agreementId, source: 'Agglo' };
    const day = (on: string) => ({ startsOn: new Date(on), endsOn: new Date(on) });
    await db.calendarSpan.create({ data: { ...closed, ...day('2021-05-14'), kind: 'PUBLIC_HOLIDAY', label: 'Pont' } });
    await db.calendarSpan.create({ data: { ...closed, ...day('2021-05-10'), kind: 'SCHOOL_HOLIDAY', label: 'École' } });
    const { calendar } = await loadDueScope(here.agreementId, here.deps);
    // Ascension is Thursday 13 May 2021.
    expect([calendar.onOrAfter('2021-05-13'), calendar.onOrBefore('2021-05-14')]).toEqual(['2021-05-17', '2021-05-12']);
    expect(calendar.isWorkingDay('2021-05-10')).toBe(true);
  });

  it('names the channels of the whole agreement, not a committee’s own', async () => {
    const { here } = await twoTowns(db, beside);
    const { agreementId } = here;
    const { id: committeeId } = await db.committee.findFirstOrThrow({ where: { agreementId } });
    const channel = (name: string) => `${name}-${agreementId}`;
    await db.channelBinding.create({ data: { agreementId, channelId: channel('tous') } });
    await db.channelBinding.create({ data: { agreementId, committeeId, channelId: channel('copil') } });
    expect((await loadDueScope(agreementId, here.deps)).channelIds).toEqual([channel('tous')]);
  });
});

describe('who reads what is due', () => {
  it('is a steward on the days on which their party keeps the secretariat, and the coordinator always', async () => {
    const { here } = await twoTowns(db, beside);
    const scope = await loadDueScope(here.agreementId, here.deps);
    const reader = async (name: string, day: string) => {
      const { id } = await db.person.findFirstOrThrow({ where: { agreementId: here.agreementId, name } });
      const { isSteward, isCoordinator } = dueReader(id, scope, day);
      return [isSteward, isCoordinator];
    };
    expect(await reader('Denise Lilas', '2021-12-31')).toEqual([true, false]);
    expect(await reader('Denise Lilas', '2022-01-01')).toEqual([false, false]);
    expect(await reader('Lucie Fougère', '2022-01-01')).toEqual([true, false]);
    expect(await reader('Claire Aubépine', '2022-01-01')).toEqual([true, true]);
    expect(await reader('Yann Genêt', '2022-01-01')).toEqual([false, false]);
  });
});
