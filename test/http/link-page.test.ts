import { createHash } from 'node:crypto';
import { pino } from 'pino';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { UserError } from '../../src/errors.ts';
import type { Page } from '../../src/http/page.ts';
import { startServer } from '../../src/http/start-server.ts';
import { plain } from '../support/plain.ts';

const TOKEN = 'WyJsYXRlciJd.c2VhbA-_';
const nothing = { fields: {}, errors: {}, problems: [], hidden: {}, found: {} };
const question: Page = {
  language: 'fr',
  title: 'Remettre à <plus tard> ?',
  passages: [{ kind: 'lines', lines: ['Comité « Petite enfance » & Cie', ''] }],
  form: { button: 'Plus tard', isDestructive: false, ...nothing },
};
const answer: Page = {
  language: 'en',
  title: 'Noted',
  passages: [{ kind: 'lines', lines: ['I will remind you on 7 June.'] }],
};

let failure: Error | null = null;
let asked: string[] = [];
let answered: [token: string, given: string][] = [];
const lines: string[] = [];
const server = await startServer({
  port: 0,
  slack: undefined,
  links: {
    show: async (token) => {
      asked.push(token);
      if (failure) throw failure;
      return { status: 200, page: question };
    },
    send: async (token, given) => {
      answered.push([token, given.toString()]);
      if (failure) throw failure;
      return { status: 200, page: answer };
    },
  },
  feeds: { read: () => Promise.reject(new Error('not asked here')) },
  readiness: async () => ({ isReady: true, database: 'ok', disk: 'ok', slack: 'ok', clock: 'ok' }),
  log: pino({ level: 'trace' }, { write: (line: string) => void lines.push(line) }),
});
afterAll(() => server.close());
beforeEach(() => {
  failure = null;
  asked = [];
  answered = [];
  lines.splice(0);
});

const open = (method = 'GET', init: RequestInit = {}, token = TOKEN) =>
  fetch(`http://127.0.0.1:${server.port}/l/${token}`, { method, ...init });

describe('looking at a link', () => {
  it('asks with one button that posts to the same address, and does nothing', async () => {
    const response = await open();
    const html = await response.text();
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(html).toContain('<html lang="fr">');
    expect(html.match(/<form method="post">.*<\/form>/g)).toEqual([
      '<form method="post"><button>Plus tard</button></form>',
    ]);
    expect([asked, answered]).toEqual([[TOKEN], []]);
  });

  it('by HEAD, as mail scanners do, is the same without a body', async () => {
    const response = await open('HEAD');
    expect([response.status, await response.text()]).toEqual([200, '']);
    expect(answered).toEqual([]);
  });

  it('shows every text as it was typed, and no empty paragraph', async () => {
    const html = plain(await (await open()).text());
    expect(html).toContain('<h1>Remettre à &lt;plus tard&gt; ?</h1>');
    expect(html).toContain('<p>Comité « Petite enfance » &amp; Cie</p>');
    expect(html).not.toContain('<p></p>');
  });

  it('gives a page that may load nothing, be framed by nobody, be kept nowhere, and styles itself alone', async () => {
    const response = await open();
    const style = /<style>([\s\S]*)<\/style>/.exec(await response.text())?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    expect(response.headers.get('content-security-policy')).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'`,
    );
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'referrer-policy': 'no-referrer',
      'x-robots-tag': 'noindex',
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    });
  });
});

describe('pressing the button', () => {
  it('answers, with what was chosen, in the person’s language', async () => {
    const response = await open('POST', { body: new URLSearchParams({ standIn: 'é & =' }) });
    const html = await response.text();
    expect(response.status).toBe(200);
    expect(html).toContain('<html lang="en">');
    expect(html).toContain('<p>I will remind you on 7 June.</p>');
    expect(html).not.toContain('<form');
    expect(answered).toEqual([[TOKEN, 'standIn=%C3%A9+%26+%3D']]);
  });

  it('works without a body, and as the one click of mail programs in either of its forms', async () => {
    const click = new FormData();
    click.set('List-Unsubscribe', 'One-Click');
    for (const init of [{}, { body: new URLSearchParams('List-Unsubscribe=One-Click') }, { body: click }]) {
      expect((await open('POST', init)).status).toBe(200);
    }
    expect(answered).toHaveLength(3);
  });

  it('with more than any page sends does nothing, and says what to do in both languages', async () => {
    const response = await open('POST', { body: `standIn=${'x'.repeat(200_000)}` });
    expect([response.status, answered, lines]).toEqual([413, [], []]);
    const page = plain(await response.text());
    expect(page).toContain('trop long : rien n’a été enregistré. Revenez à la page précédente');
    expect(page).toContain('too long: nothing was saved. Go back to the page before');
  });

  it('is the only other thing one may do', async () => {
    for (const method of ['PUT', 'DELETE', 'OPTIONS']) {
      const response = await open(method);
      expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD, POST']);
    }
    expect([asked, answered]).toEqual([[], []]);
  });
});

describe('a link that cannot be answered', () => {
  it.each([
    [410, new UserError('linkExpired'), 'il a expiré', 'it has expired'],
    [404, new UserError('linkInvalid'), 'n’est pas valable', 'is not valid'],
    [409, new UserError('notInvited'), 'invité·e', 'not invited'],
  ])('is %i and a sentence in both languages, each marked as such', async (status, error, french, english) => {
    failure = error;
    for (const method of ['GET', 'POST']) {
      const response = await open(method);
      const html = await response.text();
      expect(response.status).toBe(status);
      const [first = '', second = ''] = html.split('<section lang="en">');
      expect(first).toContain('<section lang="fr">');
      expect(first).toContain(french);
      expect(second).toContain(english);
      expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    }
    expect(lines).toEqual([]);
  });

  it('for a fault of ours, shows the reference that the log holds beside the stack, and not the token', async () => {
    failure = new Error('the database is on fire');
    const response = await open('POST');
    const html = await response.text();
    expect(response.status).toBe(500);
    expect(html).not.toContain('on fire');
    const [reference] = /[0-9A-F]{8}/.exec(html) ?? [];
    const [line = ''] = lines;
    expect(JSON.parse(line)).toMatchObject({ reference, err: { message: 'the database is on fire' } });
    expect(line).not.toContain(TOKEN);
  });

  it('is told in words even when a mail program added signs to it', async () => {
    failure = new UserError('linkInvalid');
    for (const token of [`${TOKEN})`, `${TOKEN}/`, `${TOKEN}%3E`, `%00${TOKEN}`]) {
      const response = await open('GET', {}, token);
      expect([token, response.status]).toEqual([token, 404]);
      expect(await response.text()).toContain('Ce lien n’est pas valable');
    }
    expect(lines).toEqual([]);
  });
});
