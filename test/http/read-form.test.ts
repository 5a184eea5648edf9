import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { readForm } from '../../src/http/read-form.ts';

/** What the server reads of a request that is sent piece by piece, then cut off or ended. */
async function readOf(announced: number, body: string, isCutOff: boolean): Promise<string | null> {
  let socket: ReturnType<typeof connect> | undefined;
  const form = new Promise<URLSearchParams | null>((resolve, reject) => {
    const server = createServer((request, response) => {
      readForm(request)
        .then(resolve, reject)
        .finally(() => response.end());
      // The request is under way: now its sender goes.
      if (isCutOff) socket?.destroy();
    });
    onTestFinished(() => void server.close());
    server.listen(0, '127.0.0.1', () => {
      socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
      socket.write(
        `POST / HTTP/1.1\r\nhost: x\r\nconnection: close\r\ncontent-length: ${announced}\r\n\r\n${body.slice(0, 5)}`,
      );
      socket.write(body.slice(5));
    });
  });
  return (await form)?.toString() ?? null;
}

it('a form is read whole, in however many pieces it comes', async () => {
  const body = 'standIn=%C3%A9&List-Unsubscribe=One-Click';
  expect(await readOf(body.length, body, false)).toBe(body);
  expect(await readOf(0, '', false)).toBe('');
});

it('a form that never ends is none, and no fault of ours', async () => {
  expect(await readOf(100, 'standIn=', true)).toBeNull();
});

it('64,000 bytes are a form, one more is none', async () => {
  const most = `a=${'x'.repeat(63_998)}`;
  expect(await readOf(64_000, most, false)).toBe(most);
  expect(await readOf(64_001, `${most}x`, false)).toBeNull();
});
