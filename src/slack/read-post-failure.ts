import { WebAPIHTTPError, WebAPIPlatformError, WebAPIRateLimitedError, WebAPIRequestError } from '@slack/web-api';

/** Why a post did not come back with a message. */
export type PostFailure =
  /** Slack says no to this conversation or person, and will again. */
  | { kind: 'refused'; code: string }
  /** Slack says no to the bot itself: nothing is lost once that is mended. */
  | { kind: 'barred'; code: string }
  /** 429: Slack asks for so many seconds of patience (`Retry-After`). */
  | { kind: 'throttled'; code: string; seconds: number }
  /** It cannot have arrived. */
  | { kind: 'unsent'; code: string }
  /** It may have arrived. */
  | { kind: 'unknown'; code: string };

/** Refusals that concern the bot's token or its rights, not the recipient. */
const BARRED = [
  'invalid_auth',
  'not_authed',
  'account_inactive',
  'token_revoked',
  'token_expired',
  'missing_scope',
  'no_permission',
  'ekm_access_denied',
];

/** Troubles of Slack's own, told as refusals. */
const TROUBLED = ['internal_error', 'fatal_error', 'service_unavailable', 'request_timeout', 'team_added_to_org'];

/** Before a byte was sent. */
const UNSENT = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH'];

/** Reads what the Slack client threw; what it does not know is thrown on. */
export function readPostFailure(error: unknown): PostFailure {
  if (error instanceof WebAPIRateLimitedError) {
    return { kind: 'throttled', code: 'ratelimited', seconds: error.retryAfter };
  }
  if (error instanceof WebAPIPlatformError) {
    const code = error.data.error;
    if (BARRED.includes(code)) return { kind: 'barred', code };
    if (code === 'ratelimited') return { kind: 'throttled', code, seconds: 30 };
    return { kind: TROUBLED.includes(code) ? 'unknown' : 'refused', code };
  }
  if (error instanceof WebAPIHTTPError) return { kind: 'unknown', code: `http_${error.statusCode}` };
  if (error instanceof WebAPIRequestError) {
    const code = causeCode(error);
    return { kind: UNSENT.includes(code) ? 'unsent' : 'unknown', code };
  }
  throw error;
}

/** The system's name of the trouble. A time-out's own code is a number, which says nothing: its name does. */
function causeCode(error: { cause?: unknown }): string {
  const cause = error.cause as { code?: unknown; name?: string; cause?: unknown } | undefined;
  if (typeof cause?.code === 'string') return cause.code;
  return cause?.cause ? causeCode(cause) : (cause?.name ?? 'request_failed');
}
