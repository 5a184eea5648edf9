import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import type { CalendarFile } from '../calendar/calendar-file.ts';
import { UserError } from '../errors.ts';

/** Who reads the feeds of calendars. */
export interface FeedController {
  /** @throws UserError when the address is not, or no longer, one. */
  read: (token: string) => Promise<CalendarFile>;
}

/** Calendars that ask more often get their own copy, in seconds. */
const FRESH = 900;

/** When a calendar that could not be answered may ask again, in seconds. */
const LATER = 300;

/**
 * Answers `/c/<token>.ics`; 304 while nothing changed, 503 while the database does not answer: calendars then keep what
 * they have, and ask again. The token is never logged, and a wrong one says nothing.
 */
export async function feedPage(
  request: IncomingMessage,
  response: ServerResponse,
  { token, feeds, log }: { token: string; feeds: FeedController; log: Logger },
): Promise<void> {
  const { method } = request;
  if (method !== 'GET' && method !== 'HEAD') return send(response, 405, { allow: 'GET, HEAD' });
  const file = await feeds.read(token).catch((error: unknown) => {
    if (error instanceof UserError) return 'unknown' as const;
    log.error({ err: error }, 'a calendar could not be written');
    return 'later' as const;
  });
  if (file === 'unknown') return send(response, 404, { 'cache-control': 'no-store' });
  if (file === 'later') return send(response, 503, { 'cache-control': 'no-store', 'retry-after': `${LATER}` });
  const etag = `"${createHash('sha256').update(file.content).digest('base64url')}"`;
  const headers = { etag, 'cache-control': `private, max-age=${FRESH}` };
  if (matches(request.headers['if-none-match'], etag)) return send(response, 304, headers);
  const body = Buffer.from(file.content);
  response.writeHead(200, {
    ...COMMON,
    ...headers,
    'content-type': 'text/calendar; charset=utf-8',
    'content-disposition': `inline; filename*=UTF-8''${encodeURIComponent(file.filename)}`,
    'content-length': body.length,
  });
  response.end(method === 'HEAD' ? undefined : body);
}

const COMMON = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'x-robots-tag': 'noindex',
};

/** Whether the copy that the reader has is this one; a weak mark says so as well (RFC 9110, 13.1.2). */
function matches(given: string | undefined, etag: string): boolean {
  const known = (given ?? '').split(',').map((one) => one.trim().replace(/^W\//, ''));
  return known.includes(etag) || known.includes('*');
}

function send(response: ServerResponse, status: number, headers: Record<string, string>): void {
  response.writeHead(status, { ...COMMON, ...headers }).end();
}
