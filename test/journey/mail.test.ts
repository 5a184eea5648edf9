import { describe, expect, it } from 'vitest';
import { linkKey } from '../../src/domain/signed-links/link-key.ts';
import { signLink } from '../../src/domain/signed-links/sign-link.ts';
import { MailError } from '../../src/mail/mailer.ts';
import { CHANNEL, type IssoireTown, issoireWorkspace, USER } from '../support/issoire-workspace.ts';
import { memoryMailer } from '../support/memory-mailer.ts';
import { linkIn } from '../support/open-page.ts';
import { readsMail } from '../support/steps/form-steps.ts';
import { until } from '../support/steps/meeting-steps.ts';

const mailer = memoryMailer();
const beginning = { withClock: true, mailer };
/** Denise, of whom the first letter is sent, then the second. */
const mailed = [readsMail(USER.denise), until('2021-05-03T07:01:00Z')];
const mailedTwice = [...mailed, until('2021-05-31T08:00:00Z')];

const linkTo = ({ botUrl }: IssoireTown, label: string) => linkIn(mailer.sent[1]?.text ?? '', label, botUrl);

const silences = ({ deps: { db } }: IssoireTown) => db.silence.findMany({ include: { person: true } });

describe('a person who comes to prefer e-mail', () => {
  const town = issoireWorkspace(beginning);

  it('is reached there: plain text and HTML, with one link for each answer', async () => {
    const denise = town().as(USER.denise);
    const { message } = await denise.types(CHANNEL.agreement, '/ctg rappels');
    if (!message) throw new Error('no answer');
    await denise.clicks(message, 'Changer');
    await denise.fills({ reachBy: 'EMAIL' });
    expect((await denise.submits()).errors).toEqual({});

    await town().at('2021-05-03T07:01:00Z');
    expect(await denise.sees(denise.botChannel)).toEqual([]);
    expect(mailer.sent).toHaveLength(1);
    const [mail] = mailer.sent;
    expect(mail?.to).toEqual({ name: 'Denise Lilas', address: 'denise.lilas@ville-issoire.example', via: 'EMAIL' });
    // Both semesters and the copil of 2020, missed before the bot came, and the semester to hold: the mandate is the Caf’s to fill.
    expect(mail?.subject).toBe(
      'CTG ISSOIRE : Comité technique S1 2020 : manqué, la période est close depuis le 30 juin 2020 (il y a 307 jours) (et 3 autres points)',
    );
    for (const part of [mail?.text, mail?.html]) {
      expect(part).toContain('Bonjour Denise Lilas,');
      expect(part).toContain('à tenir avant le 30 juin 2021');
      expect(part).toContain('http://bot.example/l/');
    }
  });
});

describe('a person who prefers e-mail', () => {
  const town = issoireWorkspace({ ...beginning, after: mailed });

  it('whose server was away for a while gets the mail once it is back, under the same Message-ID', async () => {
    mailer.fail(new MailError('unreachable', 'ETIMEDOUT'), new MailError('unreachable', '451'));
    await town().at('2021-05-31T08:00:00Z');
    expect(mailer.sent).toHaveLength(2);
    expect(mailer.sent[1]?.text).toContain('dans 30 jours');
    const { db } = town().deps;
    const [row] = await db.delivery.findMany({ where: { via: 'EMAIL', state: 'SENT' }, orderBy: { sentAt: 'desc' } });
    expect(row).toMatchObject({ attempts: 3, postKey: mailer.sent[1]?.key });
  });
});

describe('the page behind a link', () => {
  const town = issoireWorkspace({ ...beginning, after: mailedTwice });

  it('only asks when it is looked at, as mail scanners do', async () => {
    const link = linkTo(town(), 'Plus tard');
    for (const method of ['GET', 'HEAD', 'GET']) {
      const response = await fetch(link, { method });
      expect(response.status).toBe(200);
      expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
      if (method === 'GET') expect(await response.text()).toContain('Remettre ce rappel à plus tard');
    }
    expect(await silences(town())).toEqual([]);
  });

  it('carries it out when the button is pressed, twice the same as once', async () => {
    const link = linkTo(town(), 'Plus tard');
    for (const _ of [1, 2]) {
      const response = await fetch(link, { method: 'POST' });
      expect(await response.text()).toContain('Je vous le rappelle le 7 juin 2021');
    }
    expect(await silences(town())).toHaveLength(1);
    await town().at('2021-06-07T08:00:00Z');
    expect(mailer.sent).toHaveLength(3);
  });

  it('refuses what is forged, mangled, past its time or another person’s', async () => {
    await town().at('2021-06-07T08:00:00Z');
    const link = linkTo(town(), 'Ne plus me rappeler ceci');
    const { db } = town().deps;
    const [row] = await db.delivery.findMany({ where: { state: 'SENT', kind: 'due' } });
    const karim = await db.person.findFirstOrThrow({ where: { slackUserId: USER.karim } });
    const key = await linkKey(db);
    const made = (person: string, expires: number, withKey = key) => {
      const token = signLink(withKey, { act: 'mute-reminder', person, payload: { delivery: row?.id ?? '' }, expires });
      return link.replace(/\/l\/.*$/, `/l/${token}`);
    };
    const later = Date.parse('2022-01-01') / 1000;
    const cases: [string, number][] = [
      [link.slice(0, -3), 404],
      [`${link}x`, 404],
      [made(row?.personId ?? '', later, Buffer.alloc(32)), 404],
      [made(row?.personId ?? '', Date.parse('2021-06-01') / 1000), 410],
      [made(karim.id, later), 409],
    ];
    for (const [address, status] of cases) {
      const response = await fetch(address, { method: 'POST' });
      expect([address.slice(-8), response.status]).toEqual([address.slice(-8), status]);
    }
    expect((await fetch(link, { method: 'DELETE' })).status).toBe(405);
    expect((await silences(town())).filter(({ until }) => until === null)).toEqual([]);
  });

  it('tells the secretariat’s colleagues once when she wants no more of it', async () => {
    const link = linkTo(town(), 'Ne plus me rappeler ceci');
    const text = await (await fetch(link, { method: 'POST' })).text();
    expect(text).toContain('Je ne vous rappelle plus ceci');
    await town().at('2021-06-08T08:00:00Z');
    const claire = town().as(USER.claire);
    const said = (await claire.sees(claire.botChannel)).map(({ text: read }) => read);
    expect(said.filter((read) => read.includes('Denise Lilas ne veut plus'))).toHaveLength(1);
  });
});

describe('an address that refuses', () => {
  const town = issoireWorkspace({ ...beginning, after: [until('2021-06-08T08:00:00Z')] });

  it('is given up for chat, and said when nothing else is left', async () => {
    const { db } = town().deps;
    // Claire has both; her mailbox is gone.
    await db.person.updateMany({ where: { slackUserId: USER.claire }, data: { reachBy: 'EMAIL' } });
    mailer.fail(new MailError('refused', '550'));
    const claire = town().as(USER.claire);
    const before = (await claire.sees(claire.botChannel)).length;
    await town().at('2021-06-23T08:00:00Z');
    expect(await claire.sees(claire.botChannel)).toHaveLength(before + 1);
  });
});
