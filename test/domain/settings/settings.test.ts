import { describe, expect, it } from 'vitest';
import { loadAgreement } from '../../../src/domain/settings/load-agreement.ts';
import { readSettings, settingsIn } from '../../../src/domain/settings/read-settings.ts';
import {
  isByAccord,
  isSettingKey,
  isText,
  settingChoices,
  settingDefinitions,
  settingKeys,
} from '../../../src/domain/settings/settings.ts';
import { testDatabase } from '../../support/database.ts';
import { twoTowns } from '../../support/two-towns.ts';

const { db } = await testDatabase();

const AT = (day: string) => new Date(`2021-${day}T08:00:00Z`);
const give = (agreementId: string, key: string, value: number | string | boolean, day: string) =>
  db.setting.create({ data: { agreementId, key, value, setAt: AT(day) } });

describe('the rules in force', () => {
  it('are those that the product proposes while the parties said nothing (K-9, K-10, K-22)', async () => {
    const { here } = await twoTowns(db);
    expect(await readSettings(here.agreementId, here.deps)).toMatchObject({
      ...{ noticeDaysSteering: 15, noticeDaysTechnical: 10, noticeCounting: 'calendar', quorum: 'none' },
      ...{ agreementRule: 'eachParty', silentApproval: false, waivedPeriodDays: 30, documentMaxAgeMonths: 24 },
    });
  });

  it('are the newest that were said, in this agreement and no other', async () => {
    const { here, elsewhere } = await twoTowns(db);
    await give(here.agreementId, 'noticeDaysSteering', 12, '02-01');
    await give(here.agreementId, 'noticeDaysSteering', 21, '03-01');
    await give(here.agreementId, 'noticeDaysSteering', 18, '01-01');
    expect((await readSettings(here.agreementId, here.deps)).noticeDaysSteering).toBe(21);
    expect((await readSettings(elsewhere.agreementId, here.deps)).noticeDaysSteering).toBe(15);
  });

  it('are the later of two said at the same instant', async () => {
    const { here } = await twoTowns(db);
    await give(here.agreementId, 'quorum', 'half', '02-01');
    await give(here.agreementId, 'quorum', 'everyParty', '02-01');
    expect((await readSettings(here.agreementId, here.deps)).quorum).toBe('everyParty');
  });

  it('are read as they were at an instant, up to that instant', async () => {
    const { here } = await twoTowns(db);
    await give(here.agreementId, 'chaseDays', 7, '02-01');
    await give(here.agreementId, 'chaseDays', 21, '03-01');
    const at = async (instant: Date) => (await readSettings(here.agreementId, here.deps, instant)).chaseDays;
    expect([await at(AT('01-31')), await at(AT('02-01')), await at(AT('02-28')), await at(AT('03-01'))]).toEqual([
      14, 7, 7, 21,
    ]);
  });

  it('come with the agreement itself, oldest first, beside its channels and its own public holidays alone', async () => {
    const { here } = await twoTowns(db);
    const { agreementId } = here;
    await give(agreementId, 'chaseDays', 7, '02-02');
    await give(agreementId, 'chaseDays', 9, '02-01');
    const day = { agreementId, startsOn: AT('07-05'), endsOn: AT('07-05'), source: 'mairie' };
    await db.calendarSpan.create({ data: { ...day, kind: 'PUBLIC_HOLIDAY', label: 'Fête' } });
    await db.calendarSpan.create({ data: { ...day, kind: 'SCHOOL_HOLIDAY', label: 'Vacances' } });
    const agreement = await loadAgreement(agreementId, here.deps);
    expect(agreement.settings.map(({ value }) => value)).toEqual([9, 7]);
    expect(settingsIn(agreement.settings).chaseDays).toBe(7);
    expect(agreement.calendarSpans.map(({ label }) => label)).toEqual(['Fête']);
  });
});

describe('a rule', () => {
  it('starts with a value that it allows, and names what it allows where that can be counted', () => {
    for (const key of settingKeys) {
      const { schema, initial } = settingDefinitions[key];
      expect(schema.safeParse(initial).success, key).toBe(true);
    }
    expect(settingChoices('quorum')).toEqual(['none', 'half', 'everyParty']);
    expect(settingChoices('silentApproval')).toEqual(['true', 'false']);
    expect(settingChoices('noticeDaysSteering')).toEqual([]);
  });

  it('takes the parties’ accord, unless it only tunes how the bot reminds (A6-8)', () => {
    const alone = settingKeys.filter((key) => !isByAccord(key));
    expect(alone.toSorted()).toEqual(['chaseDays', 'documentMaxAgeMonths', 'remindersMost', 'territories']);
  });

  it('is written in words only where people say it in their own', () => {
    expect(settingKeys.filter(isText)).toEqual(['territories']);
  });

  it('is one of the list: what an object knows of itself is none', () => {
    expect([isSettingKey('quorum'), isSettingKey('toString'), isSettingKey('Quorum')]).toEqual([true, false, false]);
  });

  it.each([
    ['noticeDaysSteering', -1],
    ['noticeDaysSteering', 367],
    ['noticeDaysSteering', 1.5],
    ['quorum', 'most'],
    ['documentMaxAgeMonths', 0],
    ['silentApproval', 'oui'],
  ] as const)('%s is never %s', (key, value) => {
    expect(settingDefinitions[key].schema.safeParse(value).success).toBe(false);
  });
});
