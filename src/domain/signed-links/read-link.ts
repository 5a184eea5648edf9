import { timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { UserError } from '../../errors.ts';
import { type LinkPayload, seal } from './sign-link.ts';

const bodySchema = z.tuple([z.string(), z.string(), z.record(z.string(), z.unknown()), z.int()]);

/**
 * What a token says, once its seal was checked; what it is about is for the act to parse.
 * @throws UserError `linkInvalid` for a forged or mangled one, `linkExpired` for one past its time, `actGone` for one
 * that was sealed before links said what they are about as they do now.
 */
export function readLink(key: Buffer, token: string, now: Date): LinkPayload {
  const [body = '', given = '', ...rest] = token.split('.');
  const expected = Buffer.from(seal(key, body));
  const sealGiven = Buffer.from(given);
  const isGenuine = expected.length === sealGiven.length && timingSafeEqual(expected, sealGiven);
  if (!isGenuine || rest.length > 0) throw new UserError('linkInvalid');
  const read = bodySchema.safeParse(JSON.parse(Buffer.from(body, 'base64url').toString()));
  if (!read.success) throw new UserError('actGone');
  const [act, person, payload, expires] = read.data;
  if (expires * 1000 <= now.getTime()) throw new UserError('linkExpired');
  return { act, person, payload, expires };
}
