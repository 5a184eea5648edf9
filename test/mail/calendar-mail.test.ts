import type { AddressInfo } from 'node:net';
import { simpleParser } from 'mailparser';
import PostalMime from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { CalendarFile } from '../../src/calendar/calendar-file.ts';
import { calendarFile, cancellation, invitation } from '../../src/calendar/write-calendar.ts';
import type { Notice } from '../../src/domain/outbox/notice.ts';
import { typeset } from '../../src/i18n/typography.ts';
import type { Mail } from '../../src/mail/mailer.ts';
import { noticeFiles } from '../../src/mail/notice-files.ts';
import { smtpMailer } from '../../src/mail/smtp-mailer.ts';
import { readPdf } from '../documents/read-pdf.ts';
import { meetingEvent } from '../support/meeting-event.ts';
import { sampleMeeting, samplePoint } from '../support/meeting-paper.ts';
import { eventOf, openCalendar, textOf } from '../support/read-calendar.ts';

const received: Buffer[] = [];
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS', 'AUTH'],
  onData: (stream, _, done) => {
    const chunks: Buffer[] = [];
    stream.on('data', (chunk: Buffer) => chunks.push(chunk));
    stream.on('end', () => {
      received.push(Buffer.concat(chunks));
      done();
    });
  },
});

beforeAll(async () => {
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
});
beforeEach(() => void received.splice(0));
afterAll(() => new Promise<void>((resolve) => void server.close(resolve)));

const letter: Mail = {
  to: { name: 'Zoé Œillet', address: 'zoe@ville.example' },
  subject: 'Convocation : comité de pilotage',
  text: 'Vous êtes convoquée.\n',
  html: '<p>Vous êtes convoquée.</p>\n',
  key: 'abc123',
};
const meeting = meetingEvent({ summary: 'Comité de pilotage ; été, « crèche » 👶' });

/** The mail as the server got it. */
async function sent(mail: Partial<Mail>): Promise<Buffer> {
  const { port } = server.server.address() as AddressInfo;
  const mailer = smtpMailer({ url: `smtp://127.0.0.1:${port}`, from: 'CTG Issoire <ctg@agglo.example>' });
  await mailer.send({ ...letter, ...mail });
  mailer.close();
  const [raw] = received;
  if (!raw) throw new Error('nothing came');
  return raw;
}

/** The parts of a mail, one inside the other: type, then what is in it. */
type Layout = [string, ...Layout[]];

function layout(raw: string): Layout {
  const [head = ''] = raw.split('\r\n\r\n', 1);
  const header = /^content-type:\s*(.*(?:\r\n[ \t].*)*)/im.exec(head)?.[1]?.replace(/\r\n[ \t]+/g, ' ') ?? '';
  const [type = ''] = header.split(';', 1);
  const boundary = /boundary="([^"]+)"/.exec(header)?.[1];
  if (!boundary) return [/method=/.test(header) ? header : type];
  const parts = raw.slice(head.length).split(`\r\n--${boundary}`).slice(1, -1);
  return [type, ...parts.map((part) => layout(part.replace(/^\r\n/, '')))];
}

/** What the calendar part and the file hold, as one reads them. */
async function calendars(raw: Buffer): Promise<string[]> {
  const { attachments } = await simpleParser(raw);
  return attachments.map(({ content }) => content.toString());
}

describe('a calendar by mail', () => {
  it.each<[string, CalendarFile]>([
    ['REQUEST', invitation(meeting)],
    ['CANCEL', cancellation(meeting)],
    ['PUBLISH', calendarFile(meeting)],
  ])('is a part of the letter, and a file beside it, both as %s', async (method, calendar) => {
    const raw = await sent({ calendar });
    expect(layout(raw.toString())).toEqual([
      'multipart/mixed',
      ['multipart/alternative', ['text/plain'], ['text/html'], [`text/calendar; charset=utf-8; method=${method}`]],
      ['application/ics'],
    ]);
    expect(await calendars(raw)).toEqual([calendar.content, calendar.content]);
    expect(textOf(openCalendar(calendar), 'method')).toBe(method);
  });

  it('crosses servers whole, in base64, its lines and accents as they were', async () => {
    const raw = await sent({ calendar: invitation(meeting) });
    const encodings = raw.toString().match(/(?<=text\/calendar|application\/ics)[\s\S]*?\r\n\r\n/g) ?? [];
    expect(encodings.map((head) => /content-transfer-encoding: base64/i.test(head))).toEqual([true, true]);
    expect(raw.every((octet) => octet < 128)).toBe(true);
    const [part = ''] = await calendars(raw);
    expect(textOf(eventOf({ content: part }), 'summary')).toBe(typeset(meeting.summary));
  });

  it('is from its organizer, to the one person, and keeps its file’s name', async () => {
    const raw = await sent({ calendar: invitation(meeting) });
    const mail = await simpleParser(raw);
    expect(mail.from?.value).toEqual([{ name: 'CTG Issoire', address: meeting.organizer.address }]);
    expect(mail.to).toMatchObject({ value: [{ address: 'zoe@ville.example' }] });
    expect(mail.text?.trim()).toBe('Vous êtes convoquée.');
    expect(mail.attachments.at(-1)).toMatchObject({
      filename: '2021-03-18 Comité de pilotage ; été, « crèche » 👶.ics',
      contentDisposition: 'attachment',
    });
  });

  it('is recognised by a second reader of mails, with its method', async () => {
    const { attachments } = await PostalMime.parse(await sent({ calendar: cancellation(meeting) }));
    expect(attachments.map(({ mimeType, method }) => [mimeType, method])).toEqual([
      ['text/calendar', 'CANCEL'],
      ['application/ics', undefined],
    ]);
  });

  it('goes beside other files, and these without it', async () => {
    const attachments = [
      { filename: 'Compte rendu – été.pdf', content: Buffer.from([0, 255, 10, 13]), contentType: 'application/pdf' },
    ];
    const both = await sent({ calendar: invitation(meeting), attachments });
    expect(layout(both.toString()).slice(2)).toEqual([['application/pdf'], ['application/ics']]);
    received.splice(0);
    const alone = await sent({ attachments });
    expect(layout(alone.toString())).toEqual([
      'multipart/mixed',
      ['multipart/alternative', ['text/plain'], ['text/html']],
      ['application/pdf'],
    ]);
    const [file] = (await simpleParser(alone)).attachments;
    expect(file).toMatchObject({ filename: 'Compte rendu – été.pdf', content: attachments[0]?.content });
  });

  it('is in no mail that carries none', async () => {
    expect(layout((await sent({})).toString())).toEqual(['multipart/alternative', ['text/plain'], ['text/html']]);
  });
});

describe('a convocation by mail', () => {
  const own = {
    ...{ id: 'a', personId: 'p', name: 'Zoé Œillet', email: 'zoe@ville.example', jobTitle: null, slackUserId: null },
    ...{ party: { id: 'v', shortName: 'Ville' }, capacity: 'HOLDER' as const, seat: 'Maire', answer: 'NONE' as const },
    ...{ formerAnswer: 'NONE' as const },
    ...{ representedById: null, representedBy: null, presence: null, arrivedAt: null },
  };
  const occasion = {
    to: letter.to,
    language: 'en' as const,
    organizer: { name: 'CTG', address: 'ctg@agglo.example' },
    agreement: { code: 'AILLEURS', language: 'fr' as const },
    now: new Date('2021-03-01T08:00:00Z'),
    loadLogos: async () => [],
  };
  const convened = (sequence: number): Notice => ({
    code: 'convocation',
    meeting: sampleMeeting({ sequence, reason: sequence > 0 ? 'Élections' : null }),
    own,
    attendances: [own],
    agenda: [samplePoint(1)],
    reserved: 0,
    convocation: {
      sentOn: '2021-03-01',
      isUpdated: sequence > 0,
      delay: { days: 15, counting: 'calendar', deadline: '2021-03-15', isKept: true },
      quorum: 'none',
    },
    isMoved: sequence > 0,
    former: null,
    standsFor: [],
  });
  const LAYOUT = [
    'multipart/mixed',
    ['multipart/alternative', ['text/plain'], ['text/html'], ['text/calendar; charset=utf-8; method=REQUEST']],
    ['application/pdf'],
    ['application/ics'],
  ];

  it('is a letter, its calendar as an alternative and as a file, and one small document to print', async () => {
    const raw = await sent(await noticeFiles(convened(0), occasion));
    expect(layout(raw.toString())).toEqual(LAYOUT);
    expect(raw.length).toBeLessThan(100_000);
    expect(raw.every((octet) => octet < 128)).toBe(true);
    const pdf = (await simpleParser(raw)).attachments.find(({ contentType }) => contentType === 'application/pdf');
    expect(pdf).toMatchObject({
      filename: 'COPIL-2021 Convocation — Comité de pilotage.pdf',
      contentDisposition: 'attachment',
    });
    // One document for all, in the agreement's language whatever its reader's.
    const { text } = await readPdf(pdf?.content ?? Buffer.alloc(0));
    expect(text).toContain('Réunion convoquée par la présidence (Ville)');
    expect(text).toContain('1. Point d’étape 1 (échange)');
  });

  it('sent anew carries the calendar and the document of the new date', async () => {
    const raw = await sent(await noticeFiles(convened(1), occasion));
    expect(layout(raw.toString())).toEqual(LAYOUT);
    const { attachments } = await simpleParser(raw);
    expect(textOf(eventOf({ content: attachments.at(-1)?.content.toString() ?? '' }), 'sequence')).toBe('1');
    const pdf = attachments.find(({ contentType }) => contentType === 'application/pdf');
    expect((await readPdf(pdf?.content ?? Buffer.alloc(0))).text).toContain('remplace la précédente');
  });

  it('taken back carries no document: only what strikes the meeting out', async () => {
    const withdrawal: Notice = {
      code: 'withdrawal',
      meeting: sampleMeeting({ state: 'CANCELLED' }),
      attendances: [own],
      formerDay: null,
      isOver: false,
    };
    const raw = await sent(await noticeFiles(withdrawal, occasion));
    expect(layout(raw.toString()).slice(2)).toEqual([['application/ics']]);
  });
});
