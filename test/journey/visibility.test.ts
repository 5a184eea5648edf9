import { describe, expect, it } from 'vitest';
import { CHANNEL, type IssoireTown, issoireWorkspace, USER } from '../support/issoire-workspace.ts';
import { openForm } from '../support/open-form.ts';
import { convened, planned } from '../support/steps/meeting-steps.ts';
import { readText } from '../support/workspace.ts';

/** A channel of the technical committee's members, and one where a stranger reads along. */
const TECHNICAL = 'C0CTGTECH1';
const MIXED = 'C0CTGMIXED';
const options = {
  beginsAt: '2021-04-06T08:00:00Z',
  withClock: true,
  channels: [
    { id: MIXED, name: 'ctg-ouvert', kind: 'private', members: [USER.claire, USER.karim, USER.stranger, 'U0CTGBOT00'] },
  ],
};

const POINT = 'Accueil des familles en grande difficulté';

/** A meeting of the technical committee with a point of its own. */
const pointAdded = async ({ deps: { db, now } }: IssoireTown) => {
  const { id: meetingId } = await db.meeting.findFirstOrThrow({ where: { reference: 'CT-2021-S1' } });
  await db.agendaItem.create({ data: { meetingId, position: 90, title: POINT, origin: 'added', addedAt: now() } });
};

/** Fatou is among those whom the meeting expects, as a guest. */
const guestInvited = async ({ deps: { db } }: IssoireTown) => {
  const { id: meetingId } = await db.meeting.findFirstOrThrow({ where: { reference: 'CT-2021-S1' } });
  const { id: personId } = await db.person.findFirstOrThrow({ where: { slackUserId: USER.fatou } });
  await db.attendance.create({ data: { meetingId, personId, capacity: 'GUEST', seat: '' } });
};

async function showTo(town: IssoireTown, papers: string): Promise<void> {
  const denise = town.as(USER.denise);
  await openForm(denise, '/ctg compte-rendu CT-2021-S1', 'Qui peut lire');
  await denise.fills({ papers });
  expect((await denise.submits()).errors).toEqual({});
}

const RESERVED = /\d+ éléments? réservés? aux parties/;

const seenIn =
  (town: () => IssoireTown) =>
  async (userId: string, command: string, channel: string = CHANNEL.agreement): Promise<string> => {
    const { text, refusal } = await town().as(userId).types(channel, command);
    return `${text}${refusal ?? ''}`;
  };

describe('documents, in a channel where not everybody is of the parties (A12-1)', () => {
  const see = seenIn(issoireWorkspace(options));

  it('are only the public ones, and the others are counted', async () => {
    for (const channel of [MIXED, CHANNEL.agreement, CHANNEL.general]) {
      const text = await see(USER.claire, '/ctg documents public', channel);
      expect(text).toContain('Convention territoriale globale');
      expect(text).toContain('4 éléments réservés aux parties');
      expect(text).not.toContain('PEDT');
    }
    expect(await see(USER.claire, '/ctg documents pedt public', MIXED)).toContain('1 élément réservé aux parties');
  });

  it('are all of them where everybody is, and for the eyes of somebody who is', async () => {
    for (const text of [
      await see(USER.claire, '/ctg documents public', CHANNEL.copil),
      await see(USER.karim, '/ctg documents', MIXED),
    ]) {
      expect(text).toContain('PEDT');
      expect(text).not.toMatch(RESERVED);
    }
  });

  it('are the public ones for a stranger and a resource person, wherever they ask', async () => {
    for (const userId of [USER.stranger, USER.fatou]) {
      const text = await see(userId, '/ctg documents');
      expect([userId, text.includes('PEDT'), text.includes('4 éléments réservés aux parties')]).toEqual([
        userId,
        false,
        true,
      ]);
    }
  });
});

describe('a meeting’s agenda and papers, by default the committee’s', () => {
  const town = issoireWorkspace({ ...options, after: [planned('2021-05-20'), pointAdded] });
  const see = seenIn(town);

  it('are read by the parties and in the committee’s channel, and withheld from others and their channels', async () => {
    for (const command of ['/ctg agenda CT-2021-S1', '/ctg reunions CT-2021-S1']) {
      expect(await see(USER.karim, command)).toContain(POINT);
      expect(await see(USER.claire, `${command} public`, TECHNICAL)).toContain(POINT);
      for (const text of [
        await see(USER.fatou, command),
        await see(USER.claire, `${command} public`, CHANNEL.agreement),
        await see(USER.claire, `${command} public`, MIXED),
      ]) {
        expect(text).not.toContain(POINT);
        expect(text).toMatch(RESERVED);
      }
    }
  });

  it('are read by a resource person from the day they are invited to that meeting', async () => {
    expect(await see(USER.fatou, '/ctg agenda CT-2021-S1')).not.toContain(POINT);
    await guestInvited(town());
    expect(await see(USER.fatou, '/ctg agenda CT-2021-S1')).toContain(POINT);
  });

  it('are kept for the parties, or shown to everybody, by who keeps the meeting', async () => {
    await guestInvited(town());
    await showTo(town(), 'les parties signataires');
    const text = await see(USER.fatou, '/ctg agenda CT-2021-S1');
    expect([text.includes(POINT), RESERVED.test(text)]).toEqual([false, true]);
    await showTo(town(), 'tout le monde');
    expect(await see(USER.claire, '/ctg agenda CT-2021-S1 public', MIXED)).toContain(POINT);
    const events = await town().deps.db.auditEvent.findMany({
      where: { action: 'papers.visibility' },
      orderBy: { id: 'asc' },
    });
    expect(events.map(({ after }) => (after as { visibility: string }).visibility)).toEqual(['PARTIES', 'PUBLIC']);
  });

  it('are not in what the guest of a meeting kept for the parties is sent', async () => {
    await guestInvited(town());
    const fatou = town().as(USER.fatou);
    const { message } = await fatou.types(CHANNEL.agreement, '/ctg agenda CT-2021-S1');
    if (!message) throw new Error('no answer');
    await showTo(town(), 'les parties signataires');
    await fatou.clicks(message, 'Ordre du jour (PDF)');
    expect((await fatou.sees(fatou.botChannel)).flatMap(({ files }) => files)).toEqual([]);
    await showTo(town(), 'l’instance et les personnes invitées');
    await fatou.clicks(message, 'Ordre du jour (PDF)');
    expect((await fatou.sees(fatou.botChannel)).flatMap(({ files }) => files)).toHaveLength(1);
  });

  it('are in the card that the committee’s channel gets, while all its readers may read them', async () => {
    await convened('CT-2021-S1')(town());
    const cards = (await town().as(USER.claire).sees(TECHNICAL))
      .map(readText)
      .filter((text) => text.includes('CT-2021-S1'));
    expect(cards.at(-1)).toContain(POINT);
  });
});
