import { describe, expect, it } from 'vitest';
import { registerCsv } from '../../src/documents/register-csv.ts';
import { listDecisions } from '../../src/domain/decisions/list-decisions.ts';
import { hashToken } from '../../src/domain/feeds/feed-token.ts';
import { findViewer } from '../../src/domain/people/find-viewer.ts';
import { showPlan } from '../../src/domain/plan/show-plan.ts';
import { linkKey } from '../../src/domain/signed-links/link-key.ts';
import { signLink } from '../../src/domain/signed-links/sign-link.ts';
import { exportPlan } from '../../src/domain/spreadsheet/export-plan.ts';
import { UserError } from '../../src/errors.ts';
import { forms } from '../../src/forms/index.ts';
import { suggestions } from '../../src/forms/suggestions.ts';
import { words } from '../../src/i18n/words.ts';
import { confidentialTown } from '../support/confidential-town.ts';
import { ADOPTED, leaks, MEETING, ODILE, PROPOSED, SECRET, VIEWERS } from '../support/confidential-walk.ts';
import { CHANNEL, USER } from '../support/issoire-workspace.ts';

const { mailer, town } = confidentialTown();

/** Everything that a person has before them: messages everywhere, forms, the App Home. */
async function sight(userId: string): Promise<string> {
  const { messages, modals, home } = await town().sandbox.snapshot(userId);
  return JSON.stringify([messages, modals, home]);
}

/** What is behind a link. Its connection is its own: one kept from before may have been closed meanwhile. */
async function page(link: string): Promise<string> {
  return (await fetch(link, { headers: { connection: 'close' } })).text();
}

describe('what is for the parties, and a viewer who is none, without asking by a command', () => {
  it('is in no form that they open, and in no list that a form offers', async () => {
    const tools = town().deps;
    const { db } = tools;
    const item = await db.agendaItem.findFirstOrThrow({ where: { title: { contains: SECRET } } });
    const meeting = await db.meeting.findFirstOrThrow({ where: { reference: MEETING } });
    const args = {
      sheet: 'FA-01',
      indicator: 'I-01',
      partner: (await db.partner.findFirstOrThrow()).id,
      means: (await db.resourceCommitment.findFirstOrThrow()).id,
      funding: (await db.funding.findFirstOrThrow()).id,
      meeting: MEETING,
      item: item.id,
      key: 'quorum',
      code: 'O1',
      kind: 'POSTPONED',
      seat: '',
    };
    const bot = { version: 'test', canMail: true, publicUrl: 'http://bot.example', mailbox: mailer.from };
    for (const slackUserId of VIEWERS) {
      const asker = { slackUserId, channelId: CHANNEL.agreement, via: 'button', audience: 'self' } as const;
      const viewer = await findViewer(asker, tools);
      const t = words(viewer.language);
      for (const form of forms) {
        for (const decision of [PROPOSED, ADOPTED]) {
          for (const reference of [MEETING, meeting.id]) {
            const call = { viewer, args: { ...args, decision, meeting: reference }, deps: tools, bot, t };
            // A form that needs a message, or what is not there, fails without a word of ours.
            const shown = await form.open(call).then(
              (view) => JSON.stringify(view),
              (error: unknown) => (error instanceof UserError ? error.sentence(t) : String(error)),
            );
            expect([slackUserId, form.id, leaks(shown)]).toEqual([slackUserId, form.id, false]);
          }
        }
      }
      for (const [id, suggest] of Object.entries(suggestions)) {
        const offered = await suggest(viewer, '', tools, args).catch(() => []);
        expect([slackUserId, id, leaks(JSON.stringify(offered))]).toEqual([slackUserId, id, false]);
      }
    }
  });

  it('is in no file that they take away', async () => {
    const tools = town().deps;
    for (const slackUserId of VIEWERS) {
      const asker = { slackUserId, channelId: undefined, via: 'button', audience: 'self' } as const;
      const { decisions, reserved } = await listDecisions(await findViewer(asker, tools), {}, tools);
      expect(leaks(registerCsv(decisions, { name: 'CTG', siret: null }).toString())).toBe(false);
      // Every file is made of that list: there is something to take away, and none of it is theirs.
      expect([decisions, reserved > 0]).toEqual([[], true]);
    }
    // What the plan's files and pictures are made of; for who may read it, it is there.
    const madeOf = async (slackUserId: string) => {
      const asker = { slackUserId, channelId: undefined, via: 'slash', audience: 'self' } as const;
      const viewer = await findViewer(asker, tools);
      return JSON.stringify([await exportPlan(viewer, tools), await showPlan(viewer, { year: 2021 }, tools)]);
    };
    for (const slackUserId of VIEWERS)
      expect([slackUserId, leaks(await madeOf(slackUserId))]).toEqual([slackUserId, false]);
    expect(leaks(await madeOf(USER.claire))).toBe(true);
  });

  it('is behind no link of theirs, and in no calendar', async () => {
    const { db } = town().deps;
    const key = await linkKey(db);
    const meeting = await db.meeting.findFirstOrThrow({ where: { reference: MEETING } });
    const version = await db.minutesVersion.findFirstOrThrow();
    const told = await db.delivery.findMany({ where: { kind: 'due' } });
    const wording = await db.decisionVersion.findMany({ include: { decision: true } });
    const parties = await db.party.findMany();
    const party = parties[0]?.id ?? '';
    const links: [act: string, payload: object][] = [
      ['approve-minutes', { version: version.id }],
      ['ask-correction', { meeting: MEETING, version: version.id }],
      ...wording.flatMap(({ id, decision }): [string, object][] => [
        ['agree-to-decision', { version: id, party }],
        ['give-voice', { decision: decision.reference, version: id }],
      ]),
      ...[PROPOSED, ADOPTED].flatMap((decision): [string, object][] => [
        ['settle-decision', { decision }],
        ['follow-up', { decision, kind: 'POSTPONED' }],
      ]),
      ['follow-sheet', { sheet: 'FA-01' }],
      ['answer-convocation', { meeting: meeting.id, answer: 'PRESENT' }],
      ['stand-in', { meeting: meeting.id }],
      ...told.map(({ id }): [string, object] => ['snooze-reminder', { delivery: id }]),
    ];
    const origin = new URL(town().botUrl).origin;
    const expires = Math.floor(town().sandbox.now().getTime() / 1000) + 3600;
    for (const slackUserId of [USER.fatou, ODILE]) {
      const person = await db.person.findFirstOrThrow({ where: { slackUserId } });
      for (const [act, payload] of links) {
        const link = `${origin}/l/${signLink(key, { act, person: person.id, payload, expires })}`;
        expect([slackUserId, act, leaks(await page(link))]).toEqual([slackUserId, act, false]);
      }
      for (const committeeId of [null, meeting.committeeId]) {
        const token = `${slackUserId}${committeeId ?? 'own'}`.padEnd(40, 'x');
        const createdAt = town().sandbox.now();
        await db.calendarFeed.create({
          data: { tokenHash: hashToken(token), personId: person.id, committeeId, createdAt },
        });
        expect(leaks(await page(`${origin}/c/${token}.ics`))).toBe(false);
      }
    }
  });

  it('is not told to them unasked, by Slack or by mail, in the months that follow', async () => {
    for (const day of ['2021-06-08', '2021-06-16', '2021-06-21', '2021-07-05', '2021-10-04']) {
      await town().at(`${day}T08:00:00Z`);
    }
    for (const userId of VIEWERS) {
      await town().as(userId).opensHome();
      expect([userId, leaks(await sight(userId))]).toEqual([userId, false]);
    }
    const addresses = ['fatou.mimosa@mission-locale.example', 'odile.meleze@caf63.example'];
    const mailed = mailer.sent.filter(({ to }) => addresses.includes(to.address));
    expect(mailed.filter((mail) => leaks(`${mail.subject}${mail.text}${mail.html}`))).toEqual([]);
  }, 240_000);
});
