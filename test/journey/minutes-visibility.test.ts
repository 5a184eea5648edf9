import { describe, expect, it } from 'vitest';
import { showMinutesTo } from '../../src/domain/minutes/show-minutes-to.ts';
import { findViewer } from '../../src/domain/people/find-viewer.ts';
import { testDatabase } from '../support/database.ts';
import { CHANNEL, issoireWorkspace, USER } from '../support/issoire-workspace.ts';
import { openForm } from '../support/open-form.ts';
import { readText } from '../support/workspace.ts';

const workspace = issoireWorkspace({ beginsAt: '2021-04-06T08:00:00Z', withClock: true });

const at = (instant: string) => workspace().sandbox.moveTo(new Date(instant));
const SECRET = 'Situation d’une famille';
const MINUTES = '/ctg compte-rendu CT-2021-S1';
const TECHNICAL = 'C0CTGTECH1';
/** Directed the Caf until 31 March. */
const ODILE = 'U0ODILE001';
const VOICES = ['U0FRANCOI1', 'U0BERNARD1', 'U0GERARD01'];

const see = async (userId: string, command = MINUTES, channel: string = CHANNEL.agreement) => {
  const { text, refusal } = await workspace().as(userId).types(channel, command);
  return `${text}${refusal ?? ''}`;
};

async function told(userId: string): Promise<string[]> {
  const person = workspace().as(userId);
  return (await person.sees(person.botChannel)).filter(({ user }) => user !== userId).map(readText);
}

async function circulate(notes: string): Promise<void> {
  const denise = workspace().as(USER.denise);
  await openForm(denise, MINUTES, 'Noter un point');
  await denise.fills({ notes });
  expect((await denise.submits()).errors).toEqual({});
  await openForm(denise, MINUTES, 'Diffuser');
  expect((await denise.submits()).errors).toEqual({});
}

async function showTo(who: string) {
  const denise = workspace().as(USER.denise);
  await openForm(denise, MINUTES, 'Qui peut lire');
  await denise.fills({ visibility: who });
  const { errors } = await denise.submits();
  if (Object.keys(errors).length > 0) await denise.closes();
  return errors;
}

describe('minutes, by default the committee’s', () => {
  it('reach and are read by those invited, a resource person among them', async () => {
    const claire = workspace().as(USER.claire);
    await openForm(claire, '/ctg reunions', 'Planifier une réunion');
    await claire.fills({ committee: 'CT', day: '2021-04-20', hour: '14:00', place: 'Issoire' });
    expect((await claire.submits()).errors).toEqual({});
    await openForm(claire, '/ctg reunion CT-2021-S1', 'Convoquer');
    expect((await claire.submits()).errors).toEqual({});
    const { db } = await testDatabase();
    const meeting = await db.meeting.findFirstOrThrow({ where: { reference: 'CT-2021-S1' } });
    const fatou = await db.person.findFirstOrThrow({ where: { slackUserId: USER.fatou } });
    expect(await see(USER.fatou)).toContain('réservé aux parties, aux membres de l’instance et aux personnes invitées');
    await db.attendance.create({ data: { meetingId: meeting.id, personId: fatou.id, capacity: 'GUEST', seat: '' } });
    await at('2021-04-20T16:00:00Z');
    await openForm(claire, '/ctg reunion CT-2021-S1', 'Séance tenue');
    await claire.fills({ present: ['Yann Genêt (Agglo)', 'Fatou Mimosa'] });
    expect((await claire.submits()).errors).toEqual({});
    await circulate(SECRET);
    await at('2021-04-21T09:00:00Z');
    expect((await told(USER.fatou)).at(-1)).toContain(SECRET);
    expect(await see(USER.fatou)).toContain(SECRET);
    expect(await see(USER.karim)).toContain(SECRET);
  });

  it('are refused to strangers and former members, and to a channel that is not the committee’s own', async () => {
    for (const userId of [USER.stranger, ODILE]) {
      const text = await see(userId);
      expect([text.includes(SECRET), text.includes('réservée aux personnes de l’annuaire')]).toEqual([false, true]);
    }
    for (const [channel, isTheirs] of [
      [CHANNEL.agreement, false],
      [CHANNEL.copil, false],
      [TECHNICAL, true],
    ] as const) {
      const text = await see(USER.claire, `${MINUTES} public`, channel);
      expect([channel, text.includes(SECRET)]).toEqual([channel, isTheirs]);
      expect(text.includes('n’est pas public')).toBe(!isTheirs);
    }
    expect(await see(USER.claire)).not.toContain('[Partager dans le canal]');
  });
});

describe('minutes kept for the signatory parties', () => {
  it('are read by them, and refused to the resource person: card, document, list, and what she had before', async () => {
    const fatou = workspace().as(USER.fatou);
    const { message } = await fatou.types(CHANNEL.agreement, MINUTES);
    if (!message) throw new Error('no answer');
    expect(await see(USER.fatou, '/ctg echeances')).toContain('la Ville doit donner son accord');
    expect(await showTo('les parties signataires')).toEqual({});
    expect(await see(USER.fatou)).toContain('réservé aux parties signataires (art. 12)');
    for (const label of ['Word', 'PDF', 'Dossier de séance (ZIP)']) await fatou.clicks(message, label);
    expect((await fatou.sees(fatou.botChannel)).flatMap(({ files }) => files)).toEqual([]);
    expect(await see(USER.fatou, '/ctg echeances')).not.toContain('la Ville doit donner son accord');
    expect(await see(USER.karim, '/ctg echeances')).toContain('la Ville doit donner son accord');
    expect(await see(USER.karim)).toContain(SECRET);
    for (const channel of [CHANNEL.agreement, TECHNICAL]) {
      expect(await see(USER.claire, `${MINUTES} public`, channel)).not.toContain(SECRET);
    }
  });

  it('go to nobody else when circulated, even written down to be sent before they were kept', async () => {
    const before = (await told(USER.fatou)).length;
    await circulate(`${SECRET}, suite`);
    await at('2021-04-22T09:00:00Z');
    expect(await showTo('l’instance et les personnes invitées')).toEqual({});
    await circulate(`${SECRET}, fin`);
    expect(await showTo('les parties signataires')).toEqual({});
    await at('2021-04-23T09:00:00Z');
    expect((await told(USER.fatou)).slice(before).join('\n')).not.toContain(SECRET);
    expect((await told('U0YANN0001')).at(-1)).toContain(`${SECRET}, fin`);
  });

  it('are in no letter to a channel', async () => {
    await at('2021-04-26T08:10:00Z');
    for (const channel of [CHANNEL.agreement, CHANNEL.copil]) {
      const said = (await workspace().as(USER.claire).sees(channel)).filter(({ user }) => user !== USER.claire);
      const unasked = said.map(readText).filter((text) => text.includes('La convention depuis'));
      expect(unasked.join('\n')).not.toContain(SECRET);
      if (channel === CHANNEL.agreement) expect(unasked).not.toEqual([]);
    }
  });
});

describe('public minutes', () => {
  it('are only those that all parties approved (R-22)', async () => {
    expect(await showTo('tout le monde')).toHaveProperty('visibility');
    for (const userId of VOICES) {
      const voice = workspace().as(userId);
      const { message } = await voice.types(CHANNEL.agreement, MINUTES);
      if (!message) throw new Error('no answer');
      await voice.clicks(message, 'Approuver');
    }
    expect(await see(USER.stranger)).not.toContain(SECRET);
    expect(await showTo('tout le monde')).toEqual({});
    const text = await see(USER.stranger);
    expect(text).toContain(`${SECRET}, fin`);
    for (const label of ['Word', 'Demander une correction', 'Qui peut lire']) expect(text).not.toContain(`[${label}]`);
    expect(await see(USER.claire, `${MINUTES} public`)).toContain(SECRET);
  });

  it('are the committee’s again once circulated anew', async () => {
    await circulate(`${SECRET}, corrigée`);
    for (const userId of [USER.stranger, ODILE]) expect(await see(userId)).not.toContain(SECRET);
    expect(await see(USER.claire)).toContain('Lisible par : l’instance et les personnes invitées');
  });

  it('are made so by the meeting’s secretariat and the coordinator alone; each change is in the audit trail', async () => {
    const { db } = await testDatabase();
    const deps = { db, now: workspace().sandbox.now };
    const input = { reference: 'CT-2021-S1', visibility: 'PARTIES' } as const;
    for (const slackUserId of [USER.karim, USER.martine, USER.fatou, USER.stranger, ODILE]) {
      const asker = { slackUserId, channelId: CHANNEL.agreement, via: 'form', audience: 'self' } as const;
      await expect(findViewer(asker, deps).then((viewer) => showMinutesTo(viewer, input, deps))).rejects.toMatchObject({
        code: 'stewardsOnly',
      });
    }
    const events = await db.auditEvent.findMany({ where: { action: 'minutes.visibility' }, orderBy: { id: 'asc' } });
    expect(events.map(({ after }) => (after as { visibility: string }).visibility)).toEqual([
      'PARTIES',
      'COMMITTEE',
      'PARTIES',
      'PUBLIC',
    ]);
  });
});
