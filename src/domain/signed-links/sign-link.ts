import { createHmac } from 'node:crypto';

/** A link answers for so long, in seconds: 60 days. */
const LINK_LIFE = 60 * 86_400;

/** What a signed link says: what it does, for whom, about what, until when. */
export interface LinkPayload {
  /** Name of an act, or of a form. */
  act: string;
  /** Person id. */
  person: string;
  /** What it is about, as data: parsed again by the act when it comes. */
  payload: object;
  /** Seconds since 1970. */
  expires: number;
}

/** When a link made now expires, in seconds since 1970. */
export function linkExpiry(now: Date): number {
  return Math.floor(now.getTime() / 1000) + LINK_LIFE;
}

/** The payload as a token fit for an address: whoever lacks the key can read it, not change it. */
export function signLink(key: Buffer, { act, person, payload, expires }: LinkPayload): string {
  const body = Buffer.from(JSON.stringify([act, person, payload, expires])).toString('base64url');
  return `${body}.${seal(key, body)}`;
}

/** The seal of a token's body. */
export function seal(key: Buffer, body: string): string {
  return createHmac('sha256', key).update(body).digest('base64url');
}
