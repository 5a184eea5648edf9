import { describe, expect, it } from 'vitest';
import { rowOf } from '../../src/domain/deliveries/delivery-row.ts';
import { noteAbsence } from '../../src/domain/deliveries/note-absence.ts';
import { resendDelivery } from '../../src/domain/deliveries/resend-delivery.ts';
import { findViewer } from '../../src/domain/people/find-viewer.ts';
import { CHANNEL, issoireWorkspace, USER } from '../support/issoire-workspace.ts';
import { later } from '../support/steps/clock-steps.ts';
import { until } from '../support/steps/meeting-steps.ts';
import { readText } from '../support/workspace.ts';

/** The day's own reminder has gone out: what is said next is what a test has said. */
const town = issoireWorkspace({
  beginsAt: '2021-05-03T07:00:00Z',
  withClock: true,
  after: [until('2021-05-03T07:05:00Z')],
});

const minutes = (count: number) => later(count)(town());

type Recipient = { slackUserId: string } | { channelId: string };

/** Has something said now to somebody, as a job of its own would; its text is found again by its day of January. */
async function say(to: Recipient, day = 4): Promise<{ id: string; words: string }> {
  const { db, now } = town().deps;
  const agreement = await db.agreement.findFirstOrThrow();
  const facts = {
    from: new Date(Date.UTC(2021, 0, day)).toISOString(),
    to: new Date(Date.UTC(2021, 0, day, 3)).toISOString(),
  };
  const person = 'slackUserId' in to ? await db.person.findFirstOrThrow({ where: to }) : null;
  const recipient = 'channelId' in to ? to : { personId: person?.id ?? '' };
  const proposal = { kind: 'away', subject: `away:${day}`, to: recipient, at: now(), step: '0', urgency: 0, facts };
  const row = await db.delivery.create({ data: rowOf(agreement.id, { ...proposal, grouping: 'ALONE' }, now()) });
  return { id: row.id, words: `du ${day} janvier 2021` };
}

/** Says something in a channel whose history may not be read, and loses the answer: nobody knows whether it arrived. */
async function sayUnknown(): Promise<{ id: string; words: string }> {
  const said = await say({ channelId: CHANNEL.copil });
  town().sandbox.fail('chat.postMessage', { kind: 'dropAnswer' });
  town().sandbox.fail('conversations.history', { kind: 'refuse', code: 'missing_scope' });
  await minutes(5);
  return said;
}

async function timesSeen(userId: string, channel: string, words: string): Promise<number> {
  return (await town().as(userId).sees(channel)).map(readText).filter((text) => text.includes(words)).length;
}

const row = async (id: string) => town().deps.db.delivery.findUniqueOrThrow({ where: { id } });
const inDirect = (words: string) => timesSeen(USER.claire, town().as(USER.claire).botChannel, words);

describe('a message said unasked', () => {
  it('whose answer was lost is found again, not sent again', async () => {
    const { id, words } = await say({ slackUserId: USER.claire });
    town().sandbox.fail('chat.postMessage', { kind: 'dropAnswer' });
    await minutes(5);
    expect(await inDirect(words)).toBe(1);
    expect(await row(id)).toMatchObject({ state: 'SENT', attempts: 1 });
    expect((await row(id)).ts).toMatch(/^\d+\.\d{6}$/);
  });

  it('that Slack failed to post is sent again, once', async () => {
    const { id, words } = await say({ slackUserId: USER.claire });
    town().sandbox.fail('chat.postMessage', { kind: 'serverError', status: 500 }, { kind: 'serverError', status: 503 });
    await minutes(5);
    expect(await inDirect(words)).toBe(1);
    expect(await row(id)).toMatchObject({ state: 'SENT', attempts: 3 });
  });

  it('for which Slack asks patience waits as long as Slack says', async () => {
    const { id, words } = await say({ slackUserId: USER.claire });
    const begun = town().sandbox.now().getTime();
    town().sandbox.fail('chat.postMessage', { kind: 'rateLimited', retryAfterSeconds: 120 });
    await minutes(1);
    expect(await row(id)).toMatchObject({ state: 'PENDING', reason: 'ratelimited' });
    await minutes(3);
    expect(await inDirect(words)).toBe(1);
    expect((await row(id)).sentAt?.getTime()).toBeGreaterThanOrEqual(begun + 120_000);
  });

  it('to a channel whose history may not be read is not repeated when its outcome is unknown, and that is said', async () => {
    const { id, words } = await sayUnknown();
    expect(await timesSeen(USER.claire, CHANNEL.copil, words)).toBe(1);
    expect(await row(id)).toMatchObject({ state: 'FAILED', reason: 'outcomeUnknown' });
    const { text } = await town().as(USER.claire).types(CHANNEL.agreement, '/ctg etat');
    expect(text).toContain('on ne sait pas si le message est arrivé');
  });

  it('is sent again once when the coordinator asks for it, who is asked first; nobody else may', async () => {
    const unknown = await sayUnknown();
    const { deps } = town();
    const { db } = deps;
    const times = () => timesSeen(USER.claire, CHANNEL.copil, unknown.words);
    expect(await times()).toBe(1);
    const claire = town().as(USER.claire);
    const { message, text } = await claire.types(CHANNEL.agreement, '/ctg etat');
    if (!message) throw new Error('no answer');
    expect(text).toContain('[Renvoyer]');
    expect(JSON.stringify(message.blocks)).toContain('Renvoyer ce message ?');
    for (const slackUserId of [USER.denise, USER.karim, USER.stranger]) {
      const asker = { slackUserId, channelId: CHANNEL.agreement, via: 'button', audience: 'self' } as const;
      const tried = findViewer(asker, deps).then((viewer) => resendDelivery(viewer, { deliveryId: unknown.id }, deps));
      await expect(tried).rejects.toMatchObject({ code: 'coordinatorOnly' });
    }
    const first = await claire.clicks(message, 'Renvoyer');
    expect(first.text).toContain('Le message repart');
    // Pressed again before it went, and once it is there.
    expect((await claire.clicks(message, 'Renvoyer')).text).toContain('n’est plus à renvoyer');
    await minutes(3);
    expect((await claire.clicks(message, 'Renvoyer')).text).toContain('n’est plus à renvoyer');
    await minutes(3);
    expect(await times()).toBe(2);
    expect(await row(unknown.id)).toMatchObject({ state: 'SENT', reason: null });
    expect(await db.auditEvent.count({ where: { action: 'delivery.resent', actorName: 'Claire Aubépine' } })).toBe(1);
    expect((await claire.types(CHANNEL.agreement, '/ctg etat')).text).not.toContain('[Renvoyer]');
  });

  it('to a channel that the bot is not in stops, and who coordinates, who can mend it, is told once', async () => {
    const one = await say({ channelId: 'C0NOWHERE1' }, 4);
    const two = await say({ channelId: 'C0NOWHERE1' }, 5);
    town().expectProblem('channel_not_found');
    await minutes(3);
    for (const { id } of [one, two])
      expect(await row(id)).toMatchObject({ state: 'FAILED', reason: 'channel_not_found' });
    await minutes(26 * 60);
    const claire = town().as(USER.claire);
    expect(await timesSeen(USER.claire, claire.botChannel, 'mes messages n’arrivent pas')).toBe(1);
  });

  it('waits while Slack refuses the bot’s token, and is lost by nobody', async () => {
    const { id, words } = await say({ slackUserId: USER.claire });
    town().sandbox.refuseToken(true);
    await minutes(30);
    expect(await row(id)).toMatchObject({ state: 'PENDING', reason: 'invalid_auth' });
    town().sandbox.refuseToken(false);
    await minutes(10);
    expect(await inDirect(words)).toBe(1);
  });

  it('waits for the working morning when it is due at night or on a day off', async () => {
    const { sandbox } = town();
    await sandbox.moveTo(new Date('2021-05-12T18:30:00Z'));
    const { id, words } = await say({ slackUserId: USER.claire });
    // Thursday 13 May 2021 is Ascension Day.
    await sandbox.moveTo(new Date('2021-05-14T06:00:00Z'));
    expect(await row(id)).toMatchObject({ state: 'PENDING', reason: 'quietHours' });
    await sandbox.moveTo(new Date('2021-05-14T08:00:00Z'));
    expect((await row(id)).sentAt?.toISOString()).toContain('2021-05-14T07:00');
    expect(await inDirect(words)).toBe(1);
  });
});

describe('a bot that was away for three weeks', () => {
  it('says what is still due once, the latest step only, in one message, and tells the coordinator how long', async () => {
    const { sandbox, deps } = town();
    const { db } = deps;
    await sandbox.moveTo(new Date('2021-06-11T12:00:00Z'));
    const denise = town().as(USER.denise);
    const before = (await denise.sees(denise.botChannel)).length;
    const rows = await db.delivery.findMany({ where: { kind: 'weekly', dueAt: { gt: sandbox.now() } } });
    await sandbox.sleepTo(new Date('2021-07-03T12:00:00Z'));
    await noteAbsence(deps);
    await noteAbsence(deps);
    // Saturday: nothing is said before Monday.
    await sandbox.moveTo(new Date('2021-07-05T12:00:00Z'));
    const said = (await denise.sees(denise.botChannel)).map(readText).slice(before);
    expect(said).toHaveLength(1);
    expect(said[0]).toContain('Comité technique S1 2021 : manqué');
    const cadence = await db.delivery.findMany({
      where: {
        subject: 'cadence:CT:2021:1',
        dueAt: { gt: new Date('2021-06-12') },
        person: { slackUserId: USER.denise },
      },
      orderBy: { dueAt: 'asc' },
    });
    expect(cadence.map(({ state, reason }) => [state, reason])).toEqual([
      // The last day to convene it, and seven days before the end.
      ['SKIPPED', 'overtaken'],
      ['SKIPPED', 'overtaken'],
      ['SENT', null],
    ]);
    // Letters of weeks gone by are not read out one by one.
    expect(rows.length).toBeGreaterThan(2);
    expect(
      await db.delivery.count({ where: { kind: 'weekly', state: 'PENDING', dueAt: { lte: sandbox.now() } } }),
    ).toBe(0);
    const absences = (await town().as(USER.claire).sees(town().as(USER.claire).botChannel)).map(readText);
    expect(absences.filter((text) => text.includes('J’ai été arrêté 22 jours : du 11 juin 2021'))).toHaveLength(1);
  });
});
