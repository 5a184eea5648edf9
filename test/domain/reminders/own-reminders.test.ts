import { describe, expect, it } from 'vitest';
import { loadOutboxScope } from '../../../src/domain/outbox/load-outbox-scope.ts';
import { choosePreferences, type PreferencesInput } from '../../../src/domain/reminders/choose-preferences.ts';
import { describePreferences } from '../../../src/domain/reminders/describe-preferences.ts';
import { escalationKind } from '../../../src/domain/reminders/escalation-kind.ts';
import { muteReminder } from '../../../src/domain/reminders/mute-reminder.ts';
import { optOut } from '../../../src/domain/reminders/opt-out.ts';
import { testDatabase } from '../../support/database.ts';
import { COORDINATOR, type MeetingTown, meetingTown, SECRETARY } from '../../support/meeting-town.ts';
import { sayDue } from '../../support/say-due.ts';

const { db } = await testDatabase();
const town = await meetingTown(db, '2021-05-31T07:30:00Z');
const { as, person, deps, agreementId } = town;
const [reminder] = (await sayDue(agreementId, deps)).filter(({ delivery }) => delivery.subject === 'cadence:CT:2021:1');
const deliveryId = reminder?.delivery.id ?? '';
const canMail = { canMail: true };

const preferences = async (name: string, mail = true) => describePreferences(await as(name), { canMail: mail }, deps);
const choose = async (name: string, input: Partial<PreferencesInput>) =>
  choosePreferences(await as(name), { reachBy: 'SLACK', kinds: [], resume: false, ...input }, { ...deps, ...canMail });

describe('one’s own reminder', () => {
  it('was sent to the secretary, and is nobody else’s to answer; what is no reminder is gone', async () => {
    expect(reminder?.delivery.personId).toBe((await person(SECRETARY)).id);
    const escalation = await db.delivery.create({
      data: {
        ...{ agreementId, kind: 'weekly', subject: 'x', personId: (await person(SECRETARY)).id, recipient: 'x' },
        ...{ dueAt: deps.now(), notBefore: deps.now(), urgency: 0, grouping: 'DIGEST', createdAt: deps.now() },
        ...{ dedupeKey: 'no reminder', facts: { on: '2021-06-30', isDuty: true } },
      },
    });
    for (const act of [muteReminder, optOut]) {
      await expect(act(await as(COORDINATOR), { deliveryId }, deps)).rejects.toMatchObject({ code: 'notYourReminder' });
      await expect(act(await town.stranger(), { deliveryId }, deps)).rejects.toMatchObject({ code: 'notYourReminder' });
      for (const gone of ['nothing', '018f0000-0000-7000-8000-000000000000', escalation.id]) {
        await expect(act(await as(SECRETARY), { deliveryId: gone }, deps)).rejects.toMatchObject({ code: 'gone' });
      }
    }
  });

  it('opts them out of its kind, once, beside what they opted out of before', async () => {
    const { id } = await person(SECRETARY);
    await db.person.update({ where: { id }, data: { optedOut: ['sheet'] } });
    for (const _ of [1, 2])
      expect(await optOut(await as(SECRETARY), { deliveryId }, deps)).toEqual({ kind: 'cadence' });
    expect((await person(SECRETARY)).optedOut).toEqual(['sheet', 'cadence']);
    // In the order in which people choose among them.
    expect((await preferences(SECRETARY)).optedOut).toEqual(['cadence', 'sheet']);
    await db.person.update({ where: { id }, data: { optedOut: [] } });
  });
});

describe('how somebody is told', () => {
  it('is by what leads to them, what they chose first; nothing leads to who has neither', async () => {
    expect(await preferences('Yann Genêt')).toEqual({
      ...{ reachedBy: 'SLACK', routes: ['SLACK', 'EMAIL'], optedOut: [], silenced: 0 },
    });
    expect(await preferences('Yann Genêt', false)).toMatchObject({ routes: ['SLACK'] });
    expect(await preferences('Raymond Aulne')).toMatchObject({ reachedBy: null, routes: [] });
    await choose('Yann Genêt', { reachBy: 'EMAIL', kinds: ['sheet', 'decision'] });
    const chosen = await preferences('Yann Genêt');
    expect([chosen.reachedBy, chosen.routes]).toEqual(['EMAIL', ['EMAIL', 'SLACK']]);
    expect(chosen.optedOut).not.toContain('sheet');
    expect(chosen.optedOut).toContain('cadence');
    expect((await town.trail('person.reminders')).at(-1)).toMatchObject({
      ...{ actorName: 'Yann Genêt', subjectType: 'Person', after: { reachBy: 'EMAIL', resume: false } },
    });
  });

  it('cannot be by a way that does not lead to them', async () => {
    await expect(choose('Josette Merisier', { reachBy: 'SLACK' })).rejects.toMatchObject({
      fields: { reachBy: { code: 'reachImpossible', detail: { via: 'SLACK' } } },
    });
    expect((await person('Josette Merisier')).optedOut).toEqual([]);
  });

  it('is shown to and changed by people of the roster alone, for their own eyes', async () => {
    const stranger = await town.stranger();
    await expect(describePreferences(stranger, canMail, deps)).rejects.toMatchObject({ code: 'rosterOnly' });
    const input = { reachBy: 'SLACK', kinds: [], resume: false } as const;
    const refused = choosePreferences(stranger, { ...input, kinds: [] }, { ...deps, ...canMail });
    await expect(refused).rejects.toMatchObject({ code: 'rosterOnly' });
    const inChannel = { ...(await as(COORDINATOR)), audience: 'channel' as const };
    await expect(describePreferences(inChannel, canMail, deps)).rejects.toMatchObject({ code: 'ownEyesOnly' });
  });

  it('counts what they silenced, for good or for now, until they ask to hear it again', async () => {
    const { id: personId } = await person('Emma Hazel');
    const silence = (subject: string, until: string | null) =>
      db.silence.create({ data: { personId, subject, until: until && new Date(until), createdAt: deps.now() } });
    await silence('cadence:a', null);
    await silence('cadence:b', '2021-05-31');
    await silence('cadence:c', '2021-05-30');
    expect((await preferences('Emma Hazel')).silenced).toBe(2);
    await choose('Emma Hazel', { kinds: ['cadence'] });
    expect((await preferences('Emma Hazel')).silenced).toBe(2);
    await choose('Emma Hazel', { kinds: ['cadence'], resume: true });
    expect(await db.silence.count({ where: { personId } })).toBe(0);
  });
});

describe('who coordinates is told that somebody is not reminded any more', () => {
  const escalated = async (at: MeetingTown) => {
    const [row] = await at.told('escalation', COORDINATOR);
    if (!row) throw new Error('nobody was told');
    return escalationKind.compose(row, await loadOutboxScope(at.agreementId, at.deps), at.deps);
  };

  it('of what, and by whom, while it is open', async () => {
    const own = await meetingTown(db, '2021-05-31T07:30:00Z');
    const { id: secretary } = await own.person(SECRETARY);
    const [told] = (await sayDue(own.agreementId, own.deps)).filter(
      ({ delivery }) => delivery.personId === secretary && delivery.subject === 'cadence:CT:2021:1',
    );
    await muteReminder(await own.as(SECRETARY), { deliveryId: told?.delivery.id ?? '' }, own.deps);
    expect(await escalated(own)).toMatchObject({
      ...{ code: 'escalation', why: 'muted', person: SECRETARY, today: '2021-05-31' },
      due: { subject: 'cadence:CT:2021:1', on: '2021-06-30' },
      reader: { id: (await own.person(COORDINATOR)).id, isCoordinator: true, isSteward: true, isRecorder: true },
    });
    await own.plan('2021-06-15');
    expect(await escalated(own)).toEqual({ skip: 'noLongerDue' });
  });
});
