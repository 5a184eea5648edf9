import { timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { UserError } from '../../errors.ts';
import { type LinkPayload, seal } from './sign-link.ts';

const bodySchema = z.tuple([z.string(), z.string(), z.string(), z.int()]);

/**
 * What a token says, once its seal was checked.
 * @throws UserError `linkInvalid` for a forged or mangled one, `linkExpired` for one past its time.
 */
export function readLink(key: Buffer, token: string, now: Date): LinkPayload {
  const [body = '', given = '', ...rest] = token.split('.');
  const expected = Buffer.from(seal(key, body));
  const sealGiven = Buffer.from(given);
  const isGenuine = expected.length === sealGiven.length && timingSafeEqual(expected, sealGiven);
  if (!isGenuine || rest.length > 0) throw new UserError('linkInvalid');
  const [purpose, person, subject, expires] = bodySchema.parse(JSON.parse(Buffer.from(body, 'base64url').toString()));
  if (expires * 1000 <= now.getTime()) throw new UserError('linkExpired');
  return { purpose, person, subject, expires };
}
