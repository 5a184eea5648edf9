import type { IncomingHttpHeaders } from 'node:http';

const loopback = new Set(['127.0.0.1', 'localhost', '[::1]']);

/**
 * Whether a request may come in: addressed to loopback by name (a site whose name was rebound to 127.0.0.1 is not),
 * and, when it changes something, not sent by a page of another origin.
 */
export function isWelcome(method: string, headers: IncomingHttpHeaders): boolean {
  const host = headers.host ?? '';
  if (!loopback.has(host.replace(/:\d+$/, ''))) return false;
  if (method === 'GET' || method === 'HEAD') return true;
  if (headers['sec-fetch-site'] === 'cross-site' || headers['sec-fetch-site'] === 'same-site') return false;
  return headers.origin === undefined || headers.origin === `http://${host}`;
}
