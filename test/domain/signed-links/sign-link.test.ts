import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLink } from '../../../src/domain/signed-links/read-link.ts';
import { seal, signLink } from '../../../src/domain/signed-links/sign-link.ts';
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
      fc.property(fc.string(), fc.string({ unit: 'grapheme' }), fc.string(), (act, person, about) => {
        const link = { act, person, payload: { about }, expires };
        const token = signLink(key, link);
        expect(token).toMatch(/^[\w-]+\.[\w-]+$/);
        expect(readLink(key, token, now)).toEqual(link);
      }),
    );
  });

  it('is refused once any part of it is changed, or under another key', () => {
    const token = signLink(key, { act: 'snooze-reminder', person: 'p', payload: {}, expires });
    const other = signLink(key, { act: 'mute-reminder', person: 'p', payload: {}, expires });
    const [body = '', given = ''] = token.split('.');
    const mangled = [
      '',
      '.',
      body,
      `${body}.`,
      `.${given}`,
      `${body}.${given}.x`,
      `${body}.${given}A`,
      `${other.split('.')[0]}.${given}`,
    ];
    for (const each of mangled) expect([each, refusal(each)]).toEqual([each, 'linkInvalid']);
    expect(refusal(token, now, randomBytes(32))).toBe('linkInvalid');
    expect(refusal(token)).toBe('accepted');
  });

  it('of the time when links said otherwise what they are about is told to have gone, though its seal is ours', () => {
    const body = Buffer.from(JSON.stringify(['later', 'p', 's', expires])).toString('base64url');
    expect(refusal(`${body}.${seal(key, body)}`)).toBe('actGone');
  });

  it('lapses at its time', () => {
    const token = signLink(key, { act: 'snooze-reminder', person: 'p', payload: {}, expires });
    expect(refusal(token, new Date(expires * 1000 - 1))).toBe('accepted');
    expect(refusal(token, new Date(expires * 1000))).toBe('linkExpired');
  });
});
