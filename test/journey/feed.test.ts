import { describe, expect, it } from 'vitest';
import type { CalendarFile } from '../../src/calendar/calendar-file.ts';
import { testDatabase } from '../support/database.ts';
import { CHANNEL, issoireWorkspace, USER } from '../support/issoire-workspace.ts';
import { memoryMailer } from '../support/memory-mailer.ts';
import { openForm } from '../support/open-form.ts';
import { eventsOf, readWithIcalJs, readWithNodeIcal, textOf } from '../support/read-calendar.ts';
import { readText } from '../support/workspace.ts';

const mailer = memoryMailer();
const workspace = issoireWorkspace({ beginsAt: '2021-01-04T08:00:00Z', withClock: true, mailer });

const minutes = (count: number) =>
  workspace().sandbox.moveTo(new Date(workspace().sandbox.now().getTime() + count * 60_000));

const YANN = 'U0YANN0001';
const addressIn = (text: string) => {
  const [address = ''] = /http:\/\/\S+\.ics/.exec(text) ?? [];
  return address.replace('http://bot.example', new URL(workspace().botUrl).origin);
};

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

let address = '';

describe('a calendar to subscribe to', () => {
  it('has an address that is shown once, to its owner alone, and kept as its hash', async () => {
    const yann = workspace().as(YANN);
    const shared = await yann.types(CHANNEL.agreement, '/ctg agenda abonnement public');
    expect(shared.text).toContain('pour vous seul');
    const { text } = await yann.writesToBot('agenda abonnement');
    expect(text).toContain('webcal://bot.example/c/');
    address = addressIn(text);
    const again = await yann.writesToBot('agenda abonnement');
    expect(again.text).toContain('Une adresse existe depuis le 4 janvier 2021');
    expect(addressIn(again.text)).toBe('');
    const { db } = await testDatabase();
    const [, token = ''] = /\/c\/([^.]+)/.exec(address) ?? [];
    expect(JSON.stringify(await db.calendarFeed.findMany())).not.toContain(token);
    expect(
      JSON.stringify(await db.auditEvent.findMany({ where: { action: 'feed.opened' } }), (_, value) =>
        typeof value === 'bigint' ? String(value) : value,
      ),
    ).not.toContain(token);
  });

  it('follows a meeting: planned, convened, moved across the change of hour, cancelled; two readers agree', async () => {
    const claire = workspace().as(USER.claire);
    await openForm(claire, '/ctg reunions', 'Planifier une réunion');
    await claire.fills({ committee: 'CT', day: '2021-03-23', hour: '14:00', place: 'Issoire' });
    await claire.submits();
    const planned = await meetingIn(address);
    // Winter time: an hour before UTC+2.
    expect(planned.startsAt).toBe('2021-03-23T13:00:00.000Z');
    expect(planned.file.content).toContain('METHOD:PUBLISH');
    expect(planned.file.content).not.toContain('ATTENDEE');
    const { status, type } = await read(address);
    expect([status, type]).toEqual([200, 'text/calendar; charset=utf-8']);
    for (const known of [planned.etag, `W/${planned.etag}`, `"other", ${planned.etag}`, '*']) {
      expect((await read(address, { 'if-none-match': known })).status).toBe(304);
    }
    // Time passes, nothing changes: the same bytes.
    await minutes(60);
    expect((await fetch(address, { method: 'HEAD' })).headers.get('cache-control')).toBe('private, max-age=900');
    expect((await read(address, { 'if-none-match': planned.etag })).status).toBe(304);
    expect((await read(address, { 'if-none-match': '"other"' })).status).toBe(200);

    await openForm(claire, '/ctg reunion CT-2021-S1', 'Convoquer');
    await claire.submits();
    await openForm(claire, '/ctg reunion CT-2021-S1', 'Déplacer');
    await claire.fills({ day: '2021-03-30', reason: 'Salle prise' });
    await claire.submits();
    const moved = await meetingIn(address);
    expect(moved.startsAt).toBe('2021-03-30T12:00:00.000Z');
    expect(moved.etag).not.toBe(planned.etag);
    const uid = (event: typeof moved.event) => event && textOf(event, 'uid');
    expect(uid(moved.event)).toBe(uid(planned.event));
    expect(moved.event && textOf(moved.event, 'sequence')).toBe('1');

    await openForm(claire, '/ctg reunion CT-2021-S1', 'Annuler la réunion');
    await claire.fills({ confirm: ['yes'], reason: 'Grippe' });
    await claire.submits();
    const cancelled = await meetingIn(address);
    expect(cancelled.event && ['status', 'sequence'].map((name) => textOf(cancelled.event as never, name))).toEqual([
      'CANCELLED',
      '2',
    ]);
  });

  it('keeps as cancelled what was cancelled before anybody was convened, and what one is no longer invited to', async () => {
    const claire = workspace().as(USER.claire);
    const plan = async (day: string) => {
      await openForm(claire, '/ctg reunions', 'Planifier une réunion');
      await claire.fills({ committee: 'CT', day, hour: '14:00', place: 'Issoire' });
      await claire.submits();
    };
    await plan('2021-05-18');
    await openForm(claire, '/ctg reunion CT-2021-S1-2', 'Annuler la réunion');
    await claire.fills({ confirm: ['yes'], reason: 'Erreur' });
    await claire.submits();
    await plan('2021-05-25');
    await openForm(claire, '/ctg reunion CT-2021-S1-3', 'Convoquer');
    await claire.submits();
    await minutes(2);
    const statusOn = async (day: string) => {
      const events = eventsOf((await read(address)).file);
      const event = events.find((one) => String(one.getFirstPropertyValue('dtstart')).startsWith(day));
      return event ? textOf(event, 'status') : 'gone';
    };
    expect([await statusOn('2021-05-18'), await statusOn('2021-05-25')]).toEqual(['CANCELLED', 'CONFIRMED']);
    const { db } = await testDatabase();
    const person = await db.person.findFirstOrThrow({ where: { slackUserId: YANN } });
    await db.attendance.deleteMany({ where: { personId: person.id, meeting: { reference: 'CT-2021-S1-3' } } });
    expect(await statusOn('2021-05-25')).toBe('CANCELLED');
  });

  it('is the same file day after day, though the end of the agreement comes nearer', async () => {
    const claire = workspace().as(USER.claire);
    const own = addressIn((await claire.writesToBot('agenda abonnement')).text);
    const { etag, file } = await read(own);
    expect(file.content).toContain('Échéance de la convention');
    await minutes(3 * 24 * 60);
    expect((await read(own)).etag).toBe(etag);
  });

  it('has one’s own dues and meetings only; a committee’s has its meetings only', async () => {
    const denise = workspace().as(USER.denise);
    const own = await read(addressIn((await denise.writesToBot('agenda abonnement')).text));
    // The secretariat in charge has to plan the technical committee.
    expect(own.file.content).toContain('DTSTART;VALUE=DATE:');
    expect((await read(address)).file.content).not.toContain('DTSTART;VALUE=DATE:');
    const copil = await read(addressIn((await denise.writesToBot('agenda abonnement copil')).text));
    expect(eventsOf(copil.file)).toEqual([]);
  });

  it('is ended by its owner, and on the day they leave the roster; nothing tells why', async () => {
    const yann = workspace().as(YANN);
    const shown = await yann.writesToBot('agenda abonnement');
    if (!shown.message) throw new Error('no answer');
    await yann.clicks(shown.message, 'Nouvelle adresse');
    const messages = (await yann.sees(yann.botChannel)).map(readText);
    const renewed = addressIn(messages.findLast((text) => text.includes('.ics')) ?? '');
    expect([(await read(address)).status, (await read(renewed)).status]).toEqual([404, 200]);
    const { db } = await testDatabase();
    const person = await db.person.findFirstOrThrow({ where: { slackUserId: YANN } });
    await db.membership.updateMany({ where: { personId: person.id }, data: { endsOn: new Date('2021-01-03') } });
    await db.roleAssignment.deleteMany({ where: { personId: person.id } });
    await db.partyVoice.deleteMany({ where: { personId: person.id } });
    expect((await read(renewed)).status).toBe(404);
    expect((await read(renewed.replace('.ics', 'x.ics'))).status).toBe(404);
    expect((await fetch(renewed, { method: 'POST' })).status).toBe(405);
  });
});
