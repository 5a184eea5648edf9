import type { ServerResponse } from 'node:http';

/** Answers a program, or an operator, in a few words that nobody keeps. */
export function sendText(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, {
    'content-type': type,
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  });
  response.end(body);
}
