import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLink } from '../../../src/domain/signed-links/read-link.ts';
import { signLink } from '../../../src/domain/signed-links/sign-link.ts';
import { UserError } from '../../../src/errors.ts';

const key = randomBytes(32);
const now = new Date('2021-05-03T07:00:00Z');
const expires = now.getTime() / 1000 + 60;

function refusal(token: string, at = now, withKey = key): string {
  try {
    readLink(withKey, token, at);
  } catch (error) {
    if (error instanceof UserError) return error.code;
    throw error;
  }
  return 'accepted';
}

describe('a signed link', () => {
  it('says again what it was made to say, whatever the words', () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ unit: 'grapheme' }), fc.string(), (purpose, person, subject) => {
        const payload = { purpose, person, subject, expires };
        const token = signLink(key, payload);
        expect(token).toMatch(/^[\w-]+\.[\w-]+$/);
        expect(readLink(key, token, now)).toEqual(payload);
      }),
    );
  });

  it('is refused once any part of it is changed, or under another key', () => {
    const token = signLink(key, { purpose: 'later', person: 'p', subject: 's', expires });
    const other = signLink(key, { purpose: 'never', person: 'p', subject: 's', expires });
    const [body = '', seal = ''] = token.split('.');
    const mangled = [
      '',
      '.',
      body,
      `${body}.`,
      `.${seal}`,
      `${body}.${seal}.x`,
      `${body}.${seal}A`,
      `${other.split('.')[0]}.${seal}`,
    ];
    for (const each of mangled) expect([each, refusal(each)]).toEqual([each, 'linkInvalid']);
    expect(refusal(token, now, randomBytes(32))).toBe('linkInvalid');
    expect(refusal(token)).toBe('accepted');
  });

  it('lapses at its time', () => {
    const token = signLink(key, { purpose: 'later', person: 'p', subject: 's', expires });
    expect(refusal(token, new Date(expires * 1000 - 1))).toBe('accepted');
    expect(refusal(token, new Date(expires * 1000))).toBe('linkExpired');
  });
});
