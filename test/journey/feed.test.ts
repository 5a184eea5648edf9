import { describe, expect, it } from 'vitest';
import type { CalendarFile } from '../../src/calendar/calendar-file.ts';
import { openFeed } from '../../src/domain/feeds/open-feed.ts';
import { CHANNEL, issoireWorkspace, USER } from '../support/issoire-workspace.ts';
import { memoryMailer } from '../support/memory-mailer.ts';
import { openForm } from '../support/open-form.ts';
import { eventsOf, readWithIcalJs, readWithNodeIcal, textOf } from '../support/read-calendar.ts';
import { later } from '../support/steps/clock-steps.ts';
import { convened, planned } from '../support/steps/meeting-steps.ts';
import { readText } from '../support/workspace.ts';

const town = issoireWorkspace({ beginsAt: '2021-01-04T08:00:00Z', withClock: true, mailer: memoryMailer() });

const YANN = 'U0YANN0001';

const addressIn = (text: string) => {
  const [address = ''] = /http:\/\/\S+\.ics/.exec(text) ?? [];
  return address.replace('http://bot.example', new URL(town().botUrl).origin);
};

/** The address of a calendar of all that concerns somebody, that they have just subscribed to. */
async function subscribed(userId: string): Promise<string> {
  const { deps, viewer, botUrl } = town();
  const { token } = await openFeed(await viewer(userId), { committeeId: null, isRenewal: false }, deps);
  return `${new URL(botUrl).origin}/c/${token}.ics`;
}

async function cancels(reference: string, reason: string): Promise<void> {
  const claire = town().as(USER.claire);
  await openForm(claire, `/ctg reunion ${reference}`, 'Annuler la réunion');
  await claire.fills({ confirm: ['yes'], reason });
  await claire.submits();
}

async function read(address: string, headers: Record<string, string> = {}) {
  const response = await fetch(address, { headers });
  const content = await response.text();
  const file: CalendarFile = { method: 'PUBLISH', content, filename: 'feed.ics' };
  return {
    status: response.status,
    etag: response.headers.get('etag') ?? '',
    type: response.headers.get('content-type'),
    file,
  };
}

/** The technical committee's meeting as two readers see it. */
async function meetingIn(address: string) {
  const { file, etag } = await read(address);
  const of = (events: ReturnType<typeof readWithIcalJs>) => events.find(({ uid }) => !uid.includes('-cadence'));
  expect(of(readWithNodeIcal(file))?.startsAt).toBe(of(readWithIcalJs(file))?.startsAt);
  const event = eventsOf(file).find((one) => (textOf(one, 'summary') ?? '').startsWith('Comité technique —'));
  return { file, etag, event, startsAt: of(readWithIcalJs(file))?.startsAt };
}

describe('a calendar to subscribe to', () => {
  it('has an address that is shown once, to its owner alone, and kept as its hash', async () => {
    const yann = town().as(YANN);
    const shared = await yann.types(CHANNEL.agreement, '/ctg agenda abonnement public');
    expect(shared.text).toContain('pour vous seul');
    const { text } = await yann.writesToBot('agenda abonnement');
    expect(text).toContain('webcal://bot.example/c/');
    const address = addressIn(text);
    const again = await yann.writesToBot('agenda abonnement');
    expect(again.text).toContain('Une adresse existe depuis le 4 janvier 2021');
    expect(addressIn(again.text)).toBe('');
    const { db } = town().deps;
    const [, token = ''] = /\/c\/([^.]+)/.exec(address) ?? [];
    expect(JSON.stringify(await db.calendarFeed.findMany())).not.toContain(token);
    expect(
      JSON.stringify(await db.auditEvent.findMany({ where: { action: 'feed.opened' } }), (_, value) =>
        typeof value === 'bigint' ? String(value) : value,
      ),
    ).not.toContain(token);
  });

  it('follows a meeting: planned, convened, moved across the change of hour, cancelled; two readers agree', async () => {
    const claire = town().as(USER.claire);
    const address = await subscribed(YANN);
    await planned('2021-03-23')(town());
    const first = await meetingIn(address);
    // Winter time: an hour before UTC+2.
    expect(first.startsAt).toBe('2021-03-23T13:00:00.000Z');
    expect(first.file.content).toContain('METHOD:PUBLISH');
    expect(first.file.content).not.toContain('ATTENDEE');
    const { status, type } = await read(address);
    expect([status, type]).toEqual([200, 'text/calendar; charset=utf-8']);
    for (const known of [first.etag, `W/${first.etag}`, `"other", ${first.etag}`, '*']) {
      expect((await read(address, { 'if-none-match': known })).status).toBe(304);
    }
    // Time passes, nothing changes: the same bytes.
    await later(60)(town());
    expect((await fetch(address, { method: 'HEAD' })).headers.get('cache-control')).toBe('private, max-age=900');
    expect((await read(address, { 'if-none-match': first.etag })).status).toBe(304);
    expect((await read(address, { 'if-none-match': '"other"' })).status).toBe(200);

    await convened('CT-2021-S1')(town());
    await openForm(claire, '/ctg reunion CT-2021-S1', 'Déplacer');
    await claire.fills({ day: '2021-03-30', reason: 'Salle prise' });
    await claire.submits();
    const moved = await meetingIn(address);
    expect(moved.startsAt).toBe('2021-03-30T12:00:00.000Z');
    expect(moved.etag).not.toBe(first.etag);
    const uid = (event: typeof moved.event) => event && textOf(event, 'uid');
    expect(uid(moved.event)).toBe(uid(first.event));
    expect(moved.event && textOf(moved.event, 'sequence')).toBe('1');

    await cancels('CT-2021-S1', 'Grippe');
    const cancelled = await meetingIn(address);
    expect(cancelled.event && ['status', 'sequence'].map((name) => textOf(cancelled.event as never, name))).toEqual([
      'CANCELLED',
      '2',
    ]);
  });

  it('keeps as cancelled what was cancelled before anybody was convened, and what one is no longer invited to', async () => {
    const address = await subscribed(YANN);
    await planned('2021-05-18')(town());
    await cancels('CT-2021-S1', 'Erreur');
    await planned('2021-05-25')(town());
    await convened('CT-2021-S1-2')(town());
    const statusOn = async (day: string) => {
      const events = eventsOf((await read(address)).file);
      const event = events.find((one) => String(one.getFirstPropertyValue('dtstart')).startsWith(day));
      return event ? textOf(event, 'status') : 'gone';
    };
    expect([await statusOn('2021-05-18'), await statusOn('2021-05-25')]).toEqual(['CANCELLED', 'CONFIRMED']);
    const { db } = town().deps;
    const person = await db.person.findFirstOrThrow({ where: { slackUserId: YANN } });
    await db.attendance.deleteMany({ where: { personId: person.id, meeting: { reference: 'CT-2021-S1-2' } } });
    expect(await statusOn('2021-05-25')).toBe('CANCELLED');
  });

  it('is the same file day after day, though the end of the agreement comes nearer', async () => {
    const claire = town().as(USER.claire);
    const own = addressIn((await claire.writesToBot('agenda abonnement')).text);
    const { etag, file } = await read(own);
    expect(file.content).toContain('Échéance de la convention');
    await later(3 * 24 * 60)(town());
    expect((await read(own)).etag).toBe(etag);
  });

  it('has one’s own dues and meetings only; a committee’s has its meetings only', async () => {
    const address = await subscribed(YANN);
    const denise = town().as(USER.denise);
    const own = await read(addressIn((await denise.writesToBot('agenda abonnement')).text));
    // The secretariat in charge has to plan the technical committee.
    expect(own.file.content).toContain('DTSTART;VALUE=DATE:');
    expect((await read(address)).file.content).not.toContain('DTSTART;VALUE=DATE:');
    const copil = await read(addressIn((await denise.writesToBot('agenda abonnement copil')).text));
    expect(eventsOf(copil.file)).toEqual([]);
  });

  it('is ended by its owner, and on the day they leave the roster; nothing tells why', async () => {
    const yann = town().as(YANN);
    const address = await subscribed(YANN);
    const shown = await yann.writesToBot('agenda abonnement');
    if (!shown.message) throw new Error('no answer');
    await yann.clicks(shown.message, 'Nouvelle adresse');
    const messages = (await yann.sees(yann.botChannel)).map(readText);
    const renewed = addressIn(messages.findLast((text) => text.includes('.ics')) ?? '');
    expect([(await read(address)).status, (await read(renewed)).status]).toEqual([404, 200]);
    const { db } = town().deps;
    const person = await db.person.findFirstOrThrow({ where: { slackUserId: YANN } });
    await db.membership.updateMany({ where: { personId: person.id }, data: { endsOn: new Date('2021-01-03') } });
    await db.roleAssignment.deleteMany({ where: { personId: person.id } });
    await db.partyVoice.deleteMany({ where: { personId: person.id } });
    expect((await read(renewed)).status).toBe(404);
    expect((await read(renewed.replace('.ics', 'x.ics'))).status).toBe(404);
    expect((await fetch(renewed, { method: 'POST' })).status).toBe(405);
  });
});
