import type { AddressInfo } from 'node:net';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type Mail, MailError } from '../../src/mail/mailer.ts';
import { smtpMailer } from '../../src/mail/smtp-mailer.ts';

const mail: Mail = {
  to: { name: 'Zoé Œillet', address: 'zoe@ville.example' },
  subject: 'Échéance',
  text: 'Été',
  html: '<p>Été</p>',
  key: 'abc123',
};

/** A server that answers as given, and the messages it took. */
async function serverThat(options: SMTPServerOptions): Promise<{ port: number; taken: string[] }> {
  const taken: string[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    allowInsecureAuth: true,
    onData: (stream, _, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        taken.push(Buffer.concat(chunks).toString());
        done();
      });
    },
    ...options,
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  onTestFinished(() => new Promise<void>((resolve) => void server.close(resolve)));
  return { port: (server.server.address() as AddressInfo).port, taken };
}

/** What becomes of one mail: `sent`, or the kind and code of the failure. */
async function fate(port: number, given: Partial<Mail> = {}, login = ''): Promise<string> {
  const mailer = smtpMailer({ url: `smtp://${login}127.0.0.1:${port}`, from: 'CTG <ctg@agglo.example>' });
  try {
    await mailer.send({ ...mail, ...given });
    return 'sent';
  } catch (error) {
    if (!(error instanceof MailError)) throw error;
    expect(`${error.message}${error.stack}`).not.toMatch(/zoe@|secret|the server says/);
    return `${error.kind} ${error.code}`;
  } finally {
    mailer.close();
  }
}

const answer = (responseCode: number) =>
  Object.assign(new Error('the server says zoe@ville.example'), { responseCode });

describe('a server that refuses', () => {
  it.each([
    ['the recipient', 550, 'refused'],
    ['the recipient', 554, 'refused'],
    ['the recipient, for now', 452, 'unreachable'],
    ['the recipient of whoever has not logged in', 530, 'unreachable'],
  ])('%s (%i) is %s', async (_, code, kind) => {
    const { port } = await serverThat({ onRcptTo: (_address, _session, done) => done(answer(code)) });
    expect(await fate(port)).toBe(`${kind} ${code}`);
  });

  it.each([
    [554, 'refused'],
    [451, 'unreachable'],
  ])('what the mail says (%i) is %s', async (code, kind) => {
    const { port } = await serverThat({
      onData: (stream, _session, done) => {
        stream.resume();
        stream.on('end', () => done(answer(code)));
      },
    });
    expect(await fate(port)).toBe(`${kind} ${code}`);
  });

  it.each([
    ['our mailbox', 550, 'unreachable'],
    ['our mailbox', 553, 'unreachable'],
    ['the size of the mail', 552, 'refused'],
  ])('before the recipient is named, %s (%i) is %s', async (_, code, kind) => {
    const { port } = await serverThat({ onMailFrom: (_address, _session, done) => done(answer(code)) });
    expect(await fate(port)).toBe(`${kind} ${code}`);
  });

  it('our connection or our login has trouble that passes: nobody is given up for what is ours to mend', async () => {
    const closed = await serverThat({ onConnect: (_, done) => done(answer(554)) });
    expect(await fate(closed.port)).toBe('unreachable 554');
    const locked = await serverThat({ authOptional: false, onAuth: (_auth, _session, done) => done(answer(535)) });
    expect(await fate(locked.port, {}, 'me:secret@')).toBe('unreachable 535');
    expect(await fate(locked.port)).toBe('unreachable 530');
  });
});

describe('an address', () => {
  it.each(['', 'zoe@ville.example\r\nBcc: x@y.example', 'a@x.example, b@y.example', 'zoe'])(
    'that is none (%j) is refused, and reaches nobody',
    async (address) => {
      const { port, taken } = await serverThat({});
      expect(await fate(port, { to: { name: 'Zoé', address } })).toMatch(/^refused /);
      expect(taken).toEqual([]);
    },
  );

  it('in another alphabet is an address', async () => {
    const { port } = await serverThat({});
    expect(await fate(port, { to: { name: '李', address: 'zoé@société.example' } })).toBe('sent');
  });
});

describe('what goes over the wire', () => {
  it('has no line longer than servers take, however long a paragraph, a name or a subject', async () => {
    const { port, taken } = await serverThat({});
    const unsubscribe = `https://ctg.example/l/${'x'.repeat(300)}`;
    for (const word of ['ab', 'é ', 'a b ']) {
      const text = word.repeat(3000);
      const to = { name: word.repeat(500), address: 'zoe@ville.example' };
      expect(await fate(port, { to, subject: word.repeat(500), text, html: `<p>${text}</p>`, unsubscribe })).toBe(
        'sent',
      );
    }
    const longest = Math.max(...taken.flatMap((raw) => raw.split('\r\n').map((line) => Buffer.byteLength(line))));
    expect(taken).toHaveLength(3);
    expect(longest).toBeLessThan(998);
  });

  it('offers one click to mail programs, where the page is reached securely', async () => {
    const { port, taken } = await serverThat({});
    for (const scheme of ['https', 'http']) {
      await fate(port, { unsubscribe: `${scheme}://ctg.example/l/stop` });
    }
    await fate(port);
    const said = taken.map((raw) => raw.match(/^List-.*$/gm) ?? []);
    expect(said).toEqual([
      ['List-Unsubscribe-Post: List-Unsubscribe=One-Click', 'List-Unsubscribe: <https://ctg.example/l/stop>'],
      ['List-Unsubscribe: <http://ctg.example/l/stop>'],
      [],
    ]);
  });
});
