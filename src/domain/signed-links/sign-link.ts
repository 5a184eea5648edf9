import { createHmac } from 'node:crypto';

/** What a signed link says: what it is for, of whom, about what, until when. */
export interface LinkPayload {
  purpose: string;
  /** Person id. */
  person: string;
  subject: string;
  /** Seconds since 1970. */
  expires: number;
}

/** The payload as a token fit for an address: whoever lacks the key can read it, not change it. */
export function signLink(key: Buffer, { purpose, person, subject, expires }: LinkPayload): string {
  const body = Buffer.from(JSON.stringify([purpose, person, subject, expires])).toString('base64url');
  return `${body}.${seal(key, body)}`;
}

/** The seal of a token's body. */
export function seal(key: Buffer, body: string): string {
  return createHmac('sha256', key).update(body).digest('base64url');
}
