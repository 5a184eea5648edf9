import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ConfigError, readConfig } from '../src/config.ts';
import { environmentSchema } from '../src/environment.ts';

function refusal(env: Record<string, string>): string[] {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.sentences;
  }
  return [];
}

const token = 'xoxb-1';
const secret = '0123456789abcdef';

describe('the configuration', () => {
  it('with nothing set, is the sandbox on the usual ports', () => {
    expect(readConfig({})).toMatchObject({ slack: { mode: 'sandbox', port: 3001 }, port: 3000, dataDir: '.data' });
  });

  it('is HTTP with a token and a secret, Socket Mode with an app token as well', () => {
    expect(readConfig({ SLACK_BOT_TOKEN: token, SLACK_SIGNING_SECRET: secret }).slack.mode).toBe('http');
    const socket = { SLACK_BOT_TOKEN: token, SLACK_SIGNING_SECRET: secret, SLACK_APP_TOKEN: 'xapp-1' };
    expect(readConfig(socket).slack.mode).toBe('socket');
  });

  it('half given, is refused with a sentence for each variable that is missing', () => {
    expect(refusal({ SLACK_BOT_TOKEN: token })).toEqual([expect.stringContaining('SLACK_SIGNING_SECRET is missing')]);
    expect(refusal({ SLACK_SIGNING_SECRET: secret })).toEqual([expect.stringContaining('SLACK_BOT_TOKEN is missing')]);
    expect(refusal({ SLACK_APP_TOKEN: 'xapp-1' })).toEqual([expect.stringContaining('SLACK_BOT_TOKEN is missing')]);
  });

  it('names each variable that is wrong, all at once', () => {
    const sentences = refusal({ SLACK_BOT_TOKEN: 'abc', PORT: '99999', DATABASE_URL: 'mysql://x', LOG_LEVEL: 'loud' });
    for (const name of ['SLACK_BOT_TOKEN', 'PORT', 'DATABASE_URL', 'LOG_LEVEL']) {
      expect(sentences.some((sentence) => sentence.startsWith(name))).toBe(true);
    }
  });

  it('takes the day on which a new sandbox begins, when it is one', () => {
    expect(readConfig({ SANDBOX_DATE: '2022-02-28' }).slack).toMatchObject({ beginsOn: '2022-02-28' });
    for (const wrong of ['28/02/2022', '2022-02-29', '2022-2-8', '2022-02-28T09:00']) {
      expect(refusal({ SANDBOX_DATE: wrong })).toEqual([
        'SANDBOX_DATE must be a day of the calendar, written as 2021-05-03.',
      ]);
    }
  });

  it('sends e-mail when both its server and its mailbox are given, and says which one is missing or wrong', () => {
    const [SMTP_URL, MAIL_FROM] = ['smtps://me:pass@mail.example', 'CTG Issoire <ctg@agglo.example>'];
    expect(readConfig({ SMTP_URL, MAIL_FROM }).mail).toEqual({ url: SMTP_URL, from: MAIL_FROM });
    expect(readConfig({}).mail).toBeUndefined();
    expect(refusal({ SMTP_URL })).toEqual([expect.stringContaining('MAIL_FROM is missing')]);
    expect(refusal({ MAIL_FROM })).toEqual([expect.stringContaining('SMTP_URL is missing')]);
    expect(refusal({ SMTP_URL: 'mail.example', MAIL_FROM: 'ctg' })).toEqual([
      expect.stringContaining('SMTP_URL must start with'),
      expect.stringContaining('MAIL_FROM must be an address'),
    ]);
  });

  it('refuses a mail server whose password would cut its address short, without repeating it', () => {
    const MAIL_FROM = 'ctg@agglo.example';
    for (const password of ['p#w', 'p/w', 'p?w', '12#w', '12/w', '12?w', 'p%w', 'p w', 'p"w']) {
      const [sentence = '', ...others] = refusal({ SMTP_URL: `smtp://me:${password}@mail.example:587`, MAIL_FROM });
      expect([password, sentence]).toEqual([password, expect.stringContaining('SMTP_URL must read smtp://')]);
      expect(others).toEqual([]);
      expect(sentence).not.toContain(password);
    }
    const urls = [
      'smtp://ctg@agglo.example:p%23@mail.example:587',
      'smtps://mail.example/',
      'smtp://[::1]:25?pool=true',
    ];
    for (const SMTP_URL of urls) expect(readConfig({ SMTP_URL, MAIL_FROM }).mail?.url).toBe(SMTP_URL);
  });

  it('takes the address of a database as its writer meant it, and refuses one that a password cuts short', () => {
    const urls = ['postgresql://me:p%23@db:5432/ctg', 'postgres://db', 'postgresql:///ctg?host=/var/run/postgresql'];
    for (const DATABASE_URL of urls) expect(readConfig({ DATABASE_URL }).databaseUrl).toBe(DATABASE_URL);
    for (const wrong of [
      '://',
      '://me:1#2@db/ctg',
      '://me:1/2@db/ctg',
      '://me:1?2@db/ctg',
      '://db:99999/ctg',
      '://d b',
    ]) {
      const [sentence, ...others] = refusal({ DATABASE_URL: `postgresql${wrong}` });
      expect([wrong, sentence]).toEqual([wrong, expect.stringContaining('DATABASE_URL must read postgresql://')]);
      expect(others).toEqual([]);
    }
  });

  it('shows its figures to nobody unless they are given a port', () => {
    expect(readConfig({}).metricsPort).toBeUndefined();
    expect(readConfig({ METRICS_PORT: '9464' }).metricsPort).toBe(9464);
  });

  it('takes an empty variable as absent, and ends the API’s address with one slash', () => {
    const config = readConfig({
      SLACK_BOT_TOKEN: token,
      SLACK_SIGNING_SECRET: secret,
      SLACK_APP_TOKEN: '',
      SLACK_API_URL: 'https://slack-gov.com/api',
    });
    expect(config.slack).toMatchObject({ mode: 'http', apiUrl: 'https://slack-gov.com/api/' });
  });

  it('is explained whole in .env.example, and nothing else is', () => {
    const example = readFileSync(new URL('../.env.example', import.meta.url), 'utf8');
    const explained = [...example.matchAll(/(?:^#.*\n)+^([A-Z_]+)=/gm)].map(([, name]) => name);
    expect(explained.toSorted()).toEqual(Object.keys(environmentSchema.shape).toSorted());
  });
});
