import type { ServerResponse } from 'node:http';

/** Ends a response with a body, text unless said otherwise, never cached. */
export function respond(
  response: ServerResponse,
  status: number,
  body: string | Buffer,
  contentType = 'text/plain; charset=utf-8',
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, {
    'content-type': contentType,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    ...headers,
  });
  response.end(body);
}

export function respondJson(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
) {
  respond(response, status, JSON.stringify(body), 'application/json; charset=utf-8', headers);
}
