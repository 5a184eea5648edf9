import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface AnswerServer {
  /** Base of a Web API that only says who the bot is; ends with `/`. */
  apiUrl: string;
  /** A `response_url`, and the moment at which the bot's full answer came to it. */
  expect: () => { responseUrl: string; answered: Promise<{ at: number; body: string }> };
  /** What Slack gives of the only file that there is, and the moment at which the bot next posts a message. */
  offer: (file: { name: string; bytes: Buffer }) => void;
  posted: () => Promise<{ at: number; body: string }>;
  close: () => void;
}

/** Receives what the bot answers, and notes when. */
export async function startAnswerServer(): Promise<AnswerServer> {
  const waiting = new Map<string, (answer: { at: number; body: string }) => void>();
  let file: { name: string; bytes: Buffer } = { name: '', bytes: Buffer.alloc(0) };
  let onPost: ((post: { at: number; body: string }) => void) | null = null;
  const server = createServer((request, response) => {
    const at = performance.now();
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const path = request.url ?? '';
      if (path.startsWith('/api/')) {
        if (path.endsWith('chat.postMessage')) onPost?.({ at, body: Buffer.concat(chunks).toString() });
        const address = `http://${request.headers.host}/file`;
        const described = { name: file.name, size: file.bytes.length, url_private_download: address };
        response.setHeader('content-type', 'application/json');
        response.end(
          JSON.stringify({
            ok: true,
            user_id: 'U0BENCH',
            bot_id: 'B0BENCH',
            team_id: 'T0BENCH',
            ts: '1.1',
            file: described,
          }),
        );
        return;
      }
      if (path === '/file') {
        response.end(file.bytes);
        return;
      }
      waiting.get(path)?.({ at, body: Buffer.concat(chunks).toString() });
      waiting.delete(path);
      response.end('ok');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  let next = 0;
  return {
    apiUrl: `${base}/api/`,
    expect: () => {
      next += 1;
      const path = `/response/${next}`;
      const answered = new Promise<{ at: number; body: string }>((resolve) => waiting.set(path, resolve));
      return { responseUrl: base + path, answered };
    },
    offer: (given) => {
      file = given;
    },
    posted: () =>
      new Promise((resolve) => {
        onPost = resolve;
      }),
    close: () => server.close(),
  };
}
