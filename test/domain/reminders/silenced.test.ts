import { describe, expect, it } from 'vitest';
import { snoozeReminder } from '../../../src/domain/outbox/snooze-reminder.ts';
import { choosePreferences } from '../../../src/domain/reminders/choose-preferences.ts';
import { describePreferences } from '../../../src/domain/reminders/describe-preferences.ts';
import { muteReminder } from '../../../src/domain/reminders/mute-reminder.ts';
import { testDatabase } from '../../support/database.ts';
import { COORDINATOR, type MeetingTown, meetingTown, SECRETARY } from '../../support/meeting-town.ts';
import { sayDue } from '../../support/say-due.ts';

const { db } = await testDatabase();

const SUBJECT = 'cadence:CT:2021:1';
const canMail = { canMail: true };

/** What is said on a morning about the committee that must meet before 30 June, by who is told. */
async function morning(town: MeetingTown, day: string): Promise<{ name: string; deliveryId: string; code: string }[]> {
  town.moveTo(`2021-${day}T07:30:00Z`);
  const said = await sayDue(town.agreementId, town.deps);
  const about = said.filter(({ delivery }) => delivery.subject === SUBJECT);
  const people = await db.person.findMany({ where: { agreementId: town.agreementId } });
  return about.map(({ delivery, notice }) => ({
    name: people.find(({ id }) => id === delivery.personId)?.name ?? '',
    deliveryId: delivery.id,
    code: notice.code,
  }));
}
/** Who is reminded on a morning. */
const namesOn = async (town: MeetingTown, day: string) => {
  const told = await morning(town, day);
  return told
    .filter(({ code }) => code === 'due')
    .map(({ name }) => name)
    .toSorted();
};

/** On 31 May the secretary was reminded, 30 days before. */
async function reminded(): Promise<{ town: MeetingTown; deliveryId: string }> {
  const town = await meetingTown(db, '2021-05-28T09:00:00Z');
  await morning(town, '05-28');
  const [told] = await morning(town, '05-31');
  if (told?.name !== SECRETARY) throw new Error('the secretary was not reminded');
  return { town, deliveryId: told.deliveryId };
}
const snooze = async (town: MeetingTown, deliveryId: string, name = SECRETARY) =>
  snoozeReminder(await town.as(name), { deliveryId }, town.deps);

describe('a reminder put off', () => {
  it('is silent through the day before it comes back, though a step falls on that day, and comes back on the day said', async () => {
    const { town, deliveryId } = await reminded();
    town.moveTo('2021-06-17T09:00:00Z');
    // A week later: Thursday 24 June. The step of seven days before falls on the 23rd.
    expect(await snooze(town, deliveryId)).toEqual({ day: '2021-06-24' });
    const silenced = async () => (await describePreferences(await town.as(SECRETARY), canMail, town.deps)).silenced;
    expect(await namesOn(town, '06-23')).toEqual([COORDINATOR]);
    expect(await silenced()).toBe(1);
    expect(await namesOn(town, '06-24')).toEqual([SECRETARY]);
    expect(await silenced()).toBe(0);
  });

  it('comes back the next working day when what is due is a week away or less, never after it', async () => {
    const { town, deliveryId } = await reminded();
    town.moveTo('2021-06-22T09:00:00Z');
    expect(await snooze(town, deliveryId)).toEqual({ day: '2021-06-29' });
    // 30 June less seven days: near. Friday 25 June puts it off to Monday.
    town.moveTo('2021-06-23T09:00:00Z');
    expect(await snooze(town, deliveryId)).toEqual({ day: '2021-06-24' });
    town.moveTo('2021-06-25T09:00:00Z');
    expect(await snooze(town, deliveryId)).toEqual({ day: '2021-06-28' });
    town.moveTo('2021-06-29T09:00:00Z');
    expect(await snooze(town, deliveryId)).toEqual({ day: '2021-06-30' });
    // On the day itself a week: it is late then.
    town.moveTo('2021-06-30T09:00:00Z');
    expect(await snooze(town, deliveryId)).toEqual({ day: '2021-07-07' });
  });

  it('twice on one day is once; another day counts from then', async () => {
    const { town, deliveryId } = await reminded();
    expect(await snooze(town, deliveryId)).toEqual(await snooze(town, deliveryId));
    const { id: personId } = await town.person(SECRETARY);
    expect(await db.silence.findMany({ where: { personId } })).toMatchObject([{ subject: SUBJECT }]);
  });

  it('is not somebody else’s to put off, and what is settled needs it no more', async () => {
    const { town, deliveryId } = await reminded();
    await expect(snooze(town, deliveryId, COORDINATOR)).rejects.toMatchObject({ code: 'notYourReminder' });
    await expect(snooze(town, 'nothing')).rejects.toMatchObject({ code: 'gone' });
    await town.plan('2021-06-15');
    expect(await snooze(town, deliveryId)).toEqual({ day: null });
    expect(await db.silence.count({ where: { person: { agreementId: town.agreementId } } })).toBe(0);
  });
});

describe('one thing', () => {
  it('is said to somebody five times at most; the sixth is told to who coordinates instead, once', async () => {
    const { town, deliveryId } = await reminded();
    const said: string[] = ['05-31'];
    let last = deliveryId;
    // Put off for a week each time: 7, 14, 21 and 28 June; the 29th would be the sixth.
    for (const day of ['06-07', '06-14', '06-21', '06-28', '06-29', '06-30']) {
      await snooze(town, last);
      const told = await morning(town, day);
      const own = told.find(({ name }) => name === SECRETARY);
      if (own) said.push(day);
      last = own?.deliveryId ?? last;
    }
    expect(said).toEqual(['05-31', '06-07', '06-14', '06-21', '06-28']);
    const escalated = await town.told('escalation', COORDINATOR);
    const { id: personId } = await town.person(SECRETARY);
    expect(escalated).toMatchObject([{ subject: SUBJECT, facts: { on: '2021-06-30', personId, why: 'capped' } }]);
    expect(await town.told('escalation', SECRETARY)).toEqual([]);
  });

  it('silenced for good is said to them no more; who coordinates is told that they are not, once', async () => {
    const { town, deliveryId } = await reminded();
    for (const _ of [1, 2]) await muteReminder(await town.as(SECRETARY), { deliveryId }, town.deps);
    expect(await town.told('escalation', COORDINATOR)).toMatchObject([{ facts: { why: 'muted' } }]);
    expect(await namesOn(town, '06-23')).toEqual([COORDINATOR]);
    const { routes } = await describePreferences(await town.as(SECRETARY), canMail, town.deps);
    const kinds = { reachBy: routes[0] ?? 'EMAIL', kinds: ['cadence'], resume: true };
    await choosePreferences(await town.as(SECRETARY), kinds, { ...town.deps, ...canMail });
    expect(await namesOn(town, '07-01')).toEqual([COORDINATOR, SECRETARY]);
  });
});
