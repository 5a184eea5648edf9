import type { AddressInfo } from 'node:net';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { letterMail } from '../../src/mail/letter-mail.ts';
import { type Mail, MailError } from '../../src/mail/mailer.ts';
import { smtpMailer } from '../../src/mail/smtp-mailer.ts';

const received: ParsedMail[] = [];
let refusal: { responseCode: number } | null = null;

const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS', 'AUTH'],
  onRcptTo: (_, __, done) => done(refusal ? Object.assign(new Error('no such user here'), refusal) : null),
  onData: (stream, _, done) => {
    simpleParser(stream).then((mail) => {
      received.push(mail);
      done();
    }, done);
  },
});

const from = 'CTG Issoire <ctg@agglo.example>';
let url = '';

beforeAll(async () => {
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  url = `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise<void>((resolve) => void server.close(resolve)));

const { subject, text, html } = letterMail({
  language: 'fr',
  subject: 'CTG ISSOIRE : échéance « <b>été</b> »',
  greeting: 'Bonjour Zoé & Cie,',
  intro: [],
  sections: [
    {
      headline: 'Comité technique : à tenir avant le 1er août',
      lines: ['<script>alert(1)</script>'],
      links: [{ label: 'Plus tard', url: 'https://ctg.example/l/abc?a=1&b="2"' }],
    },
  ],
  footer: ['Petits caractères.'],
  footerLinks: [],
});
const mail: Mail = { to: { name: 'Zoé Œillet', address: 'zoe@ville.example' }, subject, text, html, key: 'abc123' };

async function failure(sending: Promise<void>): Promise<MailError> {
  const error = await sending.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof MailError)) throw new Error(`expected a refusal, got ${String(error)}`);
  return error;
}

beforeEach(() => {
  received.length = 0;
});

describe('mail by SMTP', () => {
  it('arrives as plain text and HTML, accents whole, from the functional mailbox, as an automatic message', async () => {
    const mailer = smtpMailer({ url, from });
    await mailer.send({ ...mail, unsubscribe: 'https://ctg.example/l/stop' });
    await mailer.send(mail);
    mailer.close();
    const [first, second] = received;
    expect(first?.subject).toBe('CTG ISSOIRE\u00a0: échéance «\u00a0<b>été</b>\u00a0»');
    expect(first?.from?.text).toBe('"CTG Issoire" <ctg@agglo.example>');
    expect(first?.to).toMatchObject({ value: [{ name: 'Zoé Œillet', address: 'zoe@ville.example' }] });
    expect(first?.text).toContain('Plus tard\u00a0:\nhttps://ctg.example/l/abc?a=1&b="2"');
    expect(first?.html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(first?.html).toContain('href="https://ctg.example/l/abc?a=1&amp;b=&quot;2&quot;"');
    expect(first?.headers.get('auto-submitted')).toBe('auto-generated');
    expect(first?.headers.get('list')).toMatchObject({ unsubscribe: { url: 'https://ctg.example/l/stop' } });
    // The same message tried twice is known for one.
    expect(first?.messageId).toBe('<abc123@agglo.example>');
    expect(second?.messageId).toBe(first?.messageId);
  });

  it('lets no name or subject become a header', async () => {
    const mailer = smtpMailer({ url, from });
    const name = 'Zoé\r\nBcc: all@ville.example';
    await mailer.send({ ...mail, to: { name, address: mail.to.address }, subject: 'Un\nX-Evil: yes' });
    mailer.close();
    const last = received.at(-1);
    expect(last?.headers.has('bcc') || last?.headers.has('x-evil')).toBe(false);
    expect(last?.subject).toBe('Un X-Evil: yes');
  });

  it('tells a refusal for good from trouble that passes, without the server’s own words', async () => {
    const mailer = smtpMailer({ url, from });
    refusal = { responseCode: 550 };
    const forGood = await failure(mailer.send(mail));
    refusal = { responseCode: 451 };
    const forNow = await failure(mailer.send(mail));
    refusal = null;
    mailer.close();
    expect([forGood.kind, forGood.code]).toEqual(['refused', '550']);
    expect([forNow.kind, forNow.code]).toEqual(['unreachable', '451']);
    expect(`${forGood.message}${forNow.message}`).not.toContain('no such user');
    const nobody = smtpMailer({ url: 'smtp://127.0.0.1:1', from });
    expect((await failure(nobody.send(mail))).kind).toBe('unreachable');
    nobody.close();
  });
});
