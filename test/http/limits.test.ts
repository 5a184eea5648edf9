import { connect, type Socket } from 'node:net';
import { pino } from 'pino';
import { afterAll, describe, expect, it } from 'vitest';
import { startServer } from '../../src/http/start-server.ts';

const lines: string[] = [];
const server = await startServer({
  port: 0,
  slack: (_, response) => response.writeHead(413).end(),
  links: {
    show: () => Promise.reject(new Error('not asked here')),
    send: () => Promise.reject(new Error('not asked here')),
  },
  feeds: { read: () => Promise.reject(new Error('Can’t reach database server')) },
  readiness: async () => ({ isReady: true, database: 'ok', disk: 'ok', slack: 'ok', clock: 'ok' }),
  log: pino({}, { write: (line: string) => void lines.push(line) }),
  patience: 200,
});
afterAll(() => server.close());

/** Says something to the server; what it answers until it closes the connection. */
async function talk(begin: (socket: Socket) => void): Promise<string> {
  const socket = connect(server.port, '127.0.0.1');
  let answer = '';
  socket.on('data', (part) => {
    answer += part;
  });
  // Whoever is cut off while they still send finds the connection gone.
  socket.on('error', () => undefined);
  begin(socket);
  await new Promise((resolve) => socket.once('close', resolve));
  return answer;
}

/** A request that says it is endless, and goes on for as long as it is listened to. */
const sendForEver = (path: string) => (socket: Socket) => {
  socket.write(`POST ${path} HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\n`);
  const piece = `${(16_384).toString(16)}\r\n${'x'.repeat(16_384)}\r\n`;
  const more = () => {
    while (!socket.destroyed && socket.write(piece));
  };
  socket.on('drain', more);
  more();
};

describe('the server', () => {
  it('answers who sends without end while they send, and is gone soon after: a page, and Slack’s way in', async () => {
    const page = await talk(sendForEver('/l/abc.def'));
    expect(page).toMatch(/^HTTP\/1\.1 413 /);
    expect(page).toMatch(/trop long\s:\srien n’a été enregistré[\s\S]*too long: nothing was saved/);
    expect(await talk(sendForEver('/slack/events'))).toMatch(/^HTTP\/1\.1 413 /);
  });

  it('cuts a request that does not come to its end', async () => {
    const slow = await talk((socket) =>
      socket.write('POST /l/abc.def HTTP/1.1\r\nhost: x\r\ncontent-length: 9\r\n\r\na'),
    );
    expect(slow).toMatch(/^(HTTP\/1\.1 408 |$)/);
    expect(await talk((socket) => socket.write('GET /healthz HTTP/1.1\r\nhost'))).toMatch(/^HTTP\/1\.1 408 /);
  });

  it('asks a calendar to come back while the database is down, and logs why', async () => {
    const response = await fetch(`http://127.0.0.1:${server.port}/c/abc.ics`);
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '300']);
    expect(lines.join('')).toContain('Can’t reach database server');
    expect(lines.join('')).not.toContain('abc');
  });
});
