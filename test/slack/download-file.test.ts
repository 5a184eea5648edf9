import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { webApi } from '@slack/bolt';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { downloadFile, type FileRequest } from '../../src/slack/download-file.ts';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

const TOKEN = 'xoxb-secret';

let slack: Server;
let elsewhere: Server;
/** What `files.info` says of the file. */
let file: Record<string, unknown>;
/** What the file's address answers, by path. */
let answers: Record<string, Answer>;
let heardElsewhere: IncomingMessage[];

const addressOf = (server: Server) => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const text = (body: string, type = 'text/calendar'): Answer => {
  return (_, response) => void response.writeHead(200, { 'content-type': type }).end(body);
};
const redirect = (location: string): Answer => {
  return (_, response) => void response.writeHead(302, { location }).end('Found');
};

beforeAll(async () => {
  slack = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname !== '/api/files.info') return answers[pathname]?.(request, response);
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ ok: true, file }));
  });
  elsewhere = createServer((request, response) => {
    heardElsewhere.push(request);
    response.end('BEGIN:VCALENDAR');
  });
  await Promise.all(
    [slack, elsewhere].map((server) => new Promise<void>((done) => server.listen(0, '127.0.0.1', done))),
  );
});
afterAll(() => {
  for (const server of [slack, elsewhere]) server.close();
});
beforeEach(() => {
  heardElsewhere = [];
  answers = { '/file': text('BEGIN:VCALENDAR') };
  file = {
    id: 'F1',
    name: 'Zone-A.ics',
    size: 15,
    mimetype: 'text/calendar',
    url_private_download: `${addressOf(slack)}/file`,
  };
});

function download(most = 100, more: Partial<FileRequest> = {}) {
  const options = { slackApiUrl: `${addressOf(slack)}/api/`, retryConfig: { retries: 0 } };
  return downloadFile(new webApi.WebClient(TOKEN, options), { file: { id: 'F1' }, token: TOKEN, most, ...more });
}

/** The code of the sentence with which it is refused. */
async function refusal(most?: number, more?: Partial<FileRequest>): Promise<string> {
  const failure: unknown = await download(most, more).catch((error: unknown) => error);
  if (failure instanceof UserError) return failure.code;
  throw new Error('no sentence was given', { cause: failure });
}

describe('a file sent to the bot', () => {
  it('is given whole, to the bot’s token', async () => {
    let authorization: string | undefined;
    answers['/file'] = (request, response) => {
      authorization = request.headers.authorization;
      text('BEGIN:VCALENDAR')(request, response);
    };
    const { name, bytes } = await download();
    expect([name, Buffer.from(bytes).toString(), authorization]).toEqual([
      'Zone-A.ics',
      'BEGIN:VCALENDAR',
      `Bearer ${TOKEN}`,
    ]);
  });

  it('is followed to where Slack keeps it', async () => {
    answers = { '/file': redirect('/origin'), '/origin': text('moved') };
    expect(Buffer.from((await download()).bytes).toString()).toBe('moved');
  });

  it('is taken as a form describes it, and its address is watched all the same', async () => {
    const given = { ...file, name: 'given.ics' };
    file = { name: 'asked.ics' };
    expect((await download(100, { file: given })).name).toBe('given.ics');
    const misled = { ...given, url_private_download: `${addressOf(elsewhere)}/file` };
    expect(await refusal(100, { file: misled })).toBe('fileRefused');
    expect(heardElsewhere).toEqual([]);
  });

  it('that is too long in coming is said to be, and asked for no longer', async () => {
    answers['/file'] = () => undefined;
    expect(await refusal(100, { timeout: 50 })).toBe('fileSlow');
    answers['/file'] = (_, response) => void response.writeHead(200).write('BEGIN');
    expect(await refusal(100, { timeout: 50 })).toBe('fileSlow');
  });

  it('is never asked for elsewhere: not at the address given, not after a redirection', async () => {
    file.url_private_download = `${addressOf(elsewhere)}/file`;
    expect(await refusal()).toBe('fileRefused');
    file.url_private_download = `${addressOf(slack)}/file`;
    answers['/file'] = redirect(`${addressOf(elsewhere)}/file`);
    expect(await refusal()).toBe('fileRefused');
    expect(heardElsewhere).toEqual([]);
  });

  it.each([
    '',
    'file:///etc/passwd',
    'http://files.slack.com/x',
    'https://slack.com.evil.example/x',
    'https://evilslack.com/x',
  ])('is not asked for at « %s »', async (address) => {
    file.url_private_download = address;
    expect(await refusal()).toBe('fileRefused');
  });

  it('that Slack answers with its sign-in page is refused: the bot lacks the right', async () => {
    answers['/file'] = redirect('/?redir=%2Ffile');
    expect(await refusal()).toBe('fileRefused');
    answers['/file'] = text('<!DOCTYPE html>', 'text/html; charset=utf-8');
    expect(await refusal()).toBe('fileRefused');
  });

  it('larger than allowed is refused, announced or not', async () => {
    file.size = 101;
    expect(await refusal()).toBe('fileTooLarge');
    file.size = 15;
    answers['/file'] = (_, response) => {
      response.writeHead(200, { 'content-type': 'text/calendar' });
      for (let part = 0; part < 20; part += 1) response.write('x'.repeat(10));
      response.end();
    };
    expect(await refusal()).toBe('fileTooLarge');
  });

  it('that goes round in circles is refused', async () => {
    answers['/file'] = redirect('/file');
    expect(await refusal()).toBe('fileRefused');
  });

  it('that is gone is said to be, and a failure of Slack’s is no refusal', async () => {
    answers['/file'] = (_, response) => void response.writeHead(404).end();
    expect(await refusal()).toBe('fileGone');
    answers['/file'] = (_, response) => void response.writeHead(503).end();
    await expect(download()).rejects.toThrow('Slack answered 503');
  });
});
