import { createHash, randomBytes } from 'node:crypto';

/** An address nobody can guess: 256 random bits. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What is kept of a token: whoever reads the database cannot read the feed. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
