import { beforeAll, describe, expect, it } from 'vitest';
import type { SandboxMessage } from '../../src/sandbox/protocol.ts';
import { testDatabase } from '../support/database.ts';
import { CHANNEL, issoireWorkspace, USER } from '../support/issoire-workspace.ts';
import { memoryMailer } from '../support/memory-mailer.ts';
import { openForm } from '../support/open-form.ts';
import { readPage } from '../support/read-page.ts';
import { readText } from '../support/workspace.ts';

const CAMILLE = 'camille.exemple@mission-locale.example';
const VOICES = { U0GERARD01: 'Caf', U0BERNARD1: 'Agglo', U0FRANCOI1: 'Ville' };

const mailer = memoryMailer();
const workspace = issoireWorkspace({ beginsAt: '2021-05-03T07:00:00Z', withClock: true, mailer });
const claire = () => workspace().as(USER.claire);
const later = (minutes: number) =>
  workspace().sandbox.moveTo(new Date(workspace().sandbox.now().getTime() + minutes * 60_000));
const letters = () => mailer.sent.filter(({ to }) => to.address === CAMILLE);

async function shown(line: string, userId: string = USER.claire): Promise<string> {
  return (await workspace().as(userId).types(CHANNEL.agreement, line)).text;
}

async function agrees(voice: keyof typeof VOICES, reference: string): Promise<string> {
  const person = workspace().as(voice);
  const asked = (await person.sees(person.botChannel)).findLast((one) => readText(one).includes(reference));
  return (await person.clicks(asked as SandboxMessage, `Accord : ${VOICES[voice]}`)).text;
}

async function convene(reference: string): Promise<void> {
  await openForm(claire(), `/ctg reunion ${reference}`, 'Convoquer');
  expect((await claire().submits()).errors).toEqual({});
}

describe('a resource person (A6-5)', () => {
  beforeAll(async () => {
    await openForm(claire(), '/ctg reunions', 'Planifier une réunion');
    await claire().fills({ committee: 'COPIL', day: '2021-11-16', hour: '14:00', place: 'Issoire' });
    expect((await claire().submits()).errors).toEqual({});
  });

  it('is proposed for a meeting by theme, and every party is asked', async () => {
    const line = `/ctg inviter "Camille Exemple (Mission locale)" seance:copil-2021 theme:insertion courriel:${CAMILLE}`;
    expect(await shown(line)).toContain(
      'Inviter Camille Exemple (Mission locale), à titre consultatif, à la séance COPIL-2021 (Comité de pilotage, 16 novembre 2021), sur le thème « insertion ».',
    );
    expect(await shown('/ctg inviter')).toContain('Camille Exemple (Mission locale) — insertion ; Copil');
    expect(await shown(line)).toContain('déjà proposé·e pour cette séance');
    expect(await shown(line.replace('Camille', 'Dominique'), 'U0GERARD01')).toContain(
      'enregistrées par la coordination',
    );
    await later(2);
    const channel = (await claire().sees(CHANNEL.copil)).map(readText).join('\n');
    expect(channel).toContain('Accord : Caf');
    expect(channel).toContain('Accord : Agglo');
    expect(channel).toContain('Accord : Ville');
  });

  it('is not invited at two yes, even when the meeting is convened then', async () => {
    await agrees('U0GERARD01', 'COPIL-2021-P01');
    await agrees('U0BERNARD1', 'COPIL-2021-P01');
    await convene('COPIL-2021');
    await later(2);
    expect(letters()).toEqual([]);
    expect(await shown('/ctg membres')).not.toContain('Camille');
  });

  it('is invited at once by the third, reminded of confidentiality, and acknowledges it by link', async () => {
    expect(await agrees('U0FRANCOI1', 'COPIL-2021-P01')).toContain('c’est la décision COPIL-2021-01');
    await later(2);
    const [letter, ...others] = letters();
    expect(others).toEqual([]);
    expect(letter?.text).toContain('à titre consultatif');
    expect(letter?.text).toContain('vous êtes tenu·e au secret, pendant et après (art. 12)');
    const lines = letter?.text.split('\n') ?? [];
    const address = lines[lines.findIndex((line) => line.startsWith('J’en prends acte')) + 1] ?? '';
    const link = address.replace('http://bot.example', new URL(workspace().botUrl).origin);
    expect(await readPage(link)).toContain('J’en prends acte');
    expect(await shown('/ctg inviter')).toContain('n’a pas encore pris acte');
    expect(await readPage(link, { method: 'POST' })).toContain('vous avez pris acte');
    expect(await shown('/ctg inviter')).toContain('a pris acte de la confidentialité');
  });

  it('counts for no party, and reads nothing that is the parties’ (R-09, A12-3)', async () => {
    const { db } = await testDatabase();
    const person = await db.person.findFirstOrThrow({
      where: { email: CAMILLE },
      include: { attendances: true, voices: true, memberships: true, roles: true },
    });
    expect(person.attendances.map(({ capacity, partyId }) => [capacity, partyId])).toEqual([['GUEST', null]]);
    expect([person.voices, person.memberships]).toEqual([[], []]);
    expect(person.roles.map(({ role }) => role)).toEqual(['guest']);
  });

  it('already of the workspace acknowledges by a button; agreed to before, they are convened with the others', async () => {
    await openForm(claire(), '/ctg reunions', 'Planifier une réunion');
    await claire().fills({ committee: 'CT', day: '2021-06-24', hour: '14:00', place: 'Issoire' });
    expect((await claire().submits()).errors).toEqual({});
    await shown('/ctg inviter "Fatou Mimosa" seance:CT-2021-S1');
    await later(2);
    for (const voice of ['U0GERARD01', 'U0BERNARD1', 'U0FRANCOI1'] as const) await agrees(voice, 'CT-2021-S1-P01');
    await later(60 * 24);
    const fatou = workspace().as(USER.fatou);
    expect((await fatou.sees(fatou.botChannel)).map(readText).join('\n')).not.toContain('vous êtes convié·e');
    await convene('CT-2021-S1');
    await later(2);
    const told = (await fatou.sees(fatou.botChannel)).findLast((one) => readText(one).includes('vous êtes convié·e'));
    expect((await fatou.clicks(told as SandboxMessage, 'J’en prends acte')).text).toContain('CT-2021-S1');
    const { db } = await testDatabase();
    expect(await db.person.count({ where: { name: 'Fatou Mimosa' } })).toBe(1);
    expect(await db.guest.count({ where: { acknowledgedAt: { not: null } } })).toBe(2);
  });
});
