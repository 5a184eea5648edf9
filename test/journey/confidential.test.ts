import { beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { registerCsv } from '../../src/documents/register-csv.ts';
import { listDecisions } from '../../src/domain/decisions/list-decisions.ts';
import { hashToken } from '../../src/domain/feeds/feed-token.ts';
import { fold } from '../../src/domain/fold.ts';
import { linkKey } from '../../src/domain/links/link-key.ts';
import { signLink } from '../../src/domain/links/sign-link.ts';
import { findViewer } from '../../src/domain/people/find-viewer.ts';
import { UserError } from '../../src/errors.ts';
import { words } from '../../src/i18n/catalogue.ts';
import { forms } from '../../src/slack/forms/index.ts';
import { suggestions } from '../../src/slack/forms/suggestions.ts';
import { ADOPTED, LOOKED_FOR, MEETING, PROPOSED, RULE, SECRET, WALK } from '../support/confidential-walk.ts';
import { testDatabase } from '../support/database.ts';
import { CHANNEL, issoireWorkspace, USER } from '../support/issoire-workspace.ts';
import { memoryMailer } from '../support/memory-mailer.ts';
import { openForm } from '../support/open-form.ts';
import { readText } from '../support/workspace.ts';

const ODILE = 'U0ODILE001';
const VOICES = { U0GERARD01: 'Caf', U0BERNARD1: 'Agglo', U0FRANCOI1: 'Ville' };

/** A stranger to the roster, a resource person invited to the meeting, and a member whose mandate has ended. */
const VIEWERS = [USER.stranger, USER.fatou, ODILE];

const mailer = memoryMailer();
const workspace = issoireWorkspace({ beginsAt: '2021-05-03T07:00:00Z', withClock: true, mailer });
const claire = () => workspace().as(USER.claire);
const deps = async () => ({ db: (await testDatabase()).db, now: workspace().sandbox.now });
const later = (minutes: number) =>
  workspace().sandbox.moveTo(new Date(workspace().sandbox.now().getTime() + minutes * 60_000));

async function submitted(): Promise<void> {
  expect((await claire().submits()).errors).toEqual({});
}

async function propose(text: string, more: Record<string, string> = {}): Promise<void> {
  await openForm(claire(), '/ctg decisions', 'Nouvelle décision');
  await claire().fills({ text: `${text} ${LOOKED_FOR} ${SECRET}`, place: 'Comité technique', ...more });
  await submitted();
  await later(2);
}

/** Everything that a person has before them: messages everywhere, forms, the App Home. */
async function sight(userId: string): Promise<string> {
  const { messages, modals, home } = await workspace().sandbox.snapshot(userId);
  return JSON.stringify([messages, modals, home]);
}

const leaks = (text: string) => fold(text).includes(SECRET);

beforeAll(async () => {
  const { db } = await testDatabase();
  await openForm(claire(), '/ctg reunions', 'Planifier une réunion');
  await claire().fills({ committee: 'CT', day: '2021-05-20', hour: '14:00', place: 'Issoire' });
  await submitted();
  const meeting = await db.meeting.update({
    where: { agreementId_reference: { agreementId: (await db.agreement.findFirstOrThrow()).id, reference: MEETING } },
    data: { papersFor: 'PARTIES', minutesFor: 'PARTIES' },
  });
  const fatou = await db.person.findFirstOrThrow({ where: { slackUserId: USER.fatou } });
  await db.attendance.create({ data: { meetingId: meeting.id, personId: fatou.id, capacity: 'GUEST', seat: '' } });
  const addedAt = workspace().sandbox.now();
  await db.agendaItem.create({
    data: { meetingId: meeting.id, position: 90, title: `Point ${SECRET}`, papers: SECRET, origin: 'added', addedAt },
  });
  await db.document.create({
    data: {
      agreementId: meeting.agreementId,
      code: 'SECRET',
      title: `Étude ${LOOKED_FOR} ${SECRET}`,
      kind: 'STUDY',
      state: 'TITLE_ONLY',
      source: SECRET,
      position: 99,
    },
  });
  const objective = await db.objective.findFirstOrThrow({ where: { code: 'O1.1' } });
  const leadParty = await db.party.findFirstOrThrow();
  await db.actionSheet.create({
    data: {
      agreementId: meeting.agreementId,
      number: 1,
      reference: 'FA-01',
      title: `Fiche ${LOOKED_FOR} ${SECRET}`,
      blockers: SECRET,
      objectiveId: objective.id,
      leadPartyId: leadParty.id,
      startsOn: new Date('2021-01-01'),
      dueOn: new Date('2021-06-15'),
      createdAt: addedAt,
    },
  });
  const sheet = await db.actionSheet.findFirstOrThrow();
  const line = { agreementId: meeting.agreementId, partyId: leadParty.id, year: 2021, source: SECRET, label: SECRET };
  // A line of a sheet goes by its sheet, whatever its own word.
  const ofSheet = { ...line, sheetId: sheet.id, kind: 'FTE', planned: 2, visibility: 'PUBLIC' } as const;
  await db.resourceCommitment.createMany({
    data: [
      { ...ofSheet, createdAt: addedAt },
      { ...line, kind: 'DATA', createdAt: addedAt },
    ],
  });
  await db.funding.create({ data: { sheetId: sheet.id, funder: SECRET, source: SECRET } });
  const partner = { agreementId: meeting.agreementId, name: `Association ${LOOKED_FOR} ${SECRET}`, createdAt: addedAt };
  await db.partner.create({
    data: { ...partner, kind: 'ASSOCIATION', sheets: { create: { sheetId: sheet.id, role: SECRET } } },
  });
  await db.annualReview.create({
    data: { sheetId: sheet.id, year: 2021, achieved: SECRET, by: 'Claire Aubépine', at: addedAt },
  });
  await openForm(claire(), `/ctg reunion ${MEETING}`, 'Convoquer');
  await submitted();

  await propose('Adoptée', { owner: 'Yann Genêt', dueOn: '2021-06-15', cogNote: `Note ${SECRET}` });
  for (const [voice, party] of Object.entries(VOICES)) {
    const person = workspace().as(voice);
    const asked = (await person.sees(person.botChannel)).findLast((one) => readText(one).includes('P01'));
    if (!asked) throw new Error(`${party} was not asked`);
    await person.clicks(asked, `Accord : ${party}`);
  }
  await propose('Proposée', { owner: 'Yann Genêt', dueOn: '2021-06-15' });
  const gerard = workspace().as('U0GERARD01');
  const asked = (await gerard.sees(gerard.botChannel)).findLast((one) => readText(one).includes('P02'));
  if (!asked) throw new Error('the Caf was not asked');
  await gerard.clicks(asked, 'Autre réponse');
  await gerard.fills({ choice: 'pas d’accord', reason: `Parce que ${SECRET}` });
  expect((await gerard.submits()).errors).toEqual({});

  const o1 = await db.objective.findFirstOrThrow({ where: { code: 'O1' } });
  const about = { meetingId: meeting.id, objectives: { connect: { id: o1.id } } };
  const proposed = await db.decision.findFirstOrThrow({ where: { reference: PROPOSED } });
  await db.decision.update({ where: { id: proposed.id }, data: about });
  await claire().types(CHANNEL.agreement, `/ctg reglages set quorum moitie ${LOOKED_FOR} ${SECRET}`);

  await workspace().sandbox.moveTo(new Date('2021-05-20T16:00:00Z'));
  await openForm(claire(), `/ctg reunion ${MEETING}`, 'Séance tenue');
  await submitted();
  await openForm(claire(), `/ctg compte-rendu ${MEETING}`, 'Noter un point');
  await claire().fills({
    notes: `Dit : ${SECRET}`,
    task: `Fait : ${SECRET}`,
    owner: 'Yann Genêt',
    dueOn: '2021-06-20',
  });
  await submitted();
  await openForm(claire(), `/ctg compte-rendu ${MEETING}`, 'Diffuser');
  await submitted();
  await later(60 * 24 * 3);
}, 240_000);

describe('what is for the parties, and a viewer who is none', () => {
  it('is there, for who may read it', async () => {
    for (const line of [
      `decision ${PROPOSED}`,
      `decision ${ADOPTED}`,
      `decision ${RULE}`,
      'objectifs O1',
      `reunions ${MEETING}`,
      `compte-rendu ${MEETING}`,
      `agenda ${MEETING}`,
      'moyens 2021 lignes',
      'action FA-01',
    ]) {
      expect([line, leaks((await claire().types(CHANNEL.agreement, `/ctg ${line}`)).text)]).toEqual([line, true]);
    }
    expect(leaks((await claire().types(CHANNEL.agreement, `/ctg documents`)).text)).toBe(true);
  });

  it('is asked for by every command', () => {
    expect(Object.keys(WALK).toSorted()).toEqual(commands.map(({ id }) => id).toSorted());
  });

  it('is not shown by any of them, nor by its refusals, in a channel or alone', async () => {
    for (const userId of VIEWERS) {
      const person = workspace().as(userId);
      for (const line of Object.values(WALK).flat()) {
        const { text, refusal, modal } = await person.types(CHANNEL.general, `/ctg ${line}`);
        if (modal) await person.closes();
        expect([userId, line, leaks(`${text}${refusal ?? ''}`)]).toEqual([userId, line, false]);
      }
    }
  }, 240_000);

  it('is not told to a channel where they read along, whoever asks', async () => {
    for (const line of Object.values(WALK).flat()) {
      for (const channel of [CHANNEL.general, CHANNEL.agreement]) {
        const { text, modal, message } = await claire().types(channel, `/ctg ${line} public`);
        if (modal) await claire().closes();
        if (message && !message.isEphemeral) expect([line, channel, leaks(text)]).toEqual([line, channel, false]);
      }
    }
  }, 240_000);

  it('is in no form that they open, and in no list that a form offers', async () => {
    const tools = await deps();
    const { db } = tools;
    const item = await db.agendaItem.findFirstOrThrow({ where: { title: { contains: SECRET } } });
    const meeting = await db.meeting.findFirstOrThrow({ where: { reference: MEETING } });
    const args = {
      sheet: 'FA-01',
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
    const tools = await deps();
    for (const slackUserId of VIEWERS) {
      const asker = { slackUserId, channelId: undefined, via: 'button', audience: 'self' } as const;
      const { decisions, reserved } = await listDecisions(await findViewer(asker, tools), {}, tools);
      expect(leaks(registerCsv(decisions, { name: 'CTG', siret: null }).toString())).toBe(false);
      // Every file is made of that list: there is something to take away, and none of it is theirs.
      expect([decisions, reserved > 0]).toEqual([[], true]);
    }
  });

  it('is behind no link of theirs, and in no calendar', async () => {
    const { db } = await testDatabase();
    const key = await linkKey(db);
    const meeting = await db.meeting.findFirstOrThrow({ where: { reference: MEETING } });
    const version = await db.minutesVersion.findFirstOrThrow();
    const wordings = await db.decisionVersion.findMany();
    const told = await db.delivery.findMany({ where: { kind: 'due' } });
    const subjects: Record<string, string[]> = {
      agree: [version.id],
      correct: [version.id],
      voice: wordings.map(({ id }) => id),
      follow: [PROPOSED, ADOPTED],
      sheet: ['FA-01'],
      present: [meeting.id],
      represented: [meeting.id],
      later: told.map(({ id }) => id),
    };
    const origin = new URL(workspace().botUrl).origin;
    const expires = Math.floor(workspace().sandbox.now().getTime() / 1000) + 3600;
    for (const slackUserId of [USER.fatou, ODILE]) {
      const person = await db.person.findFirstOrThrow({ where: { slackUserId } });
      for (const [purpose, about] of Object.entries(subjects)) {
        for (const subject of about) {
          const link = `${origin}/l/${signLink(key, { purpose, person: person.id, subject, expires })}`;
          expect([slackUserId, purpose, leaks(await (await fetch(link)).text())]).toEqual([
            slackUserId,
            purpose,
            false,
          ]);
        }
      }
      for (const committeeId of [null, meeting.committeeId]) {
        const token = `${slackUserId}${committeeId ?? 'own'}`.padEnd(40, 'x');
        const createdAt = workspace().sandbox.now();
        await db.calendarFeed.create({
          data: { tokenHash: hashToken(token), personId: person.id, committeeId, createdAt },
        });
        expect(leaks(await (await fetch(`${origin}/c/${token}.ics`)).text())).toBe(false);
      }
    }
  });

  it('is not told to them unasked, by Slack or by mail, in the months that follow', async () => {
    for (const day of ['2021-06-08', '2021-06-16', '2021-06-21', '2021-07-05', '2021-10-04']) {
      await workspace().sandbox.moveTo(new Date(`${day}T08:00:00Z`));
    }
    for (const userId of VIEWERS) {
      await workspace().as(userId).opensHome();
      expect([userId, leaks(await sight(userId))]).toEqual([userId, false]);
    }
    const addresses = ['fatou.mimosa@mission-locale.example', 'odile.meleze@caf63.example'];
    const mailed = mailer.sent.filter(({ to }) => addresses.includes(to.address));
    expect(mailed.filter((mail) => leaks(`${mail.subject}${mail.text}${mail.html}`))).toEqual([]);
  }, 240_000);
});
