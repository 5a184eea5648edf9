import { describe, expect, it } from 'vitest';
import { inviteGuest } from '../../src/domain/guests/invite-guest.ts';
import { words } from '../../src/i18n/words.ts';
import type { SandboxMessage } from '../../src/sandbox/protocol.ts';
import { askParties } from '../support/ask-parties.ts';
import { CHANNEL, type IssoireTown, issoireWorkspace, USER } from '../support/issoire-workspace.ts';
import { memoryMailer } from '../support/memory-mailer.ts';
import { readPage } from '../support/read-page.ts';
import { later } from '../support/steps/clock-steps.ts';
import { agreedBy } from '../support/steps/decision-steps.ts';
import { convened, planned } from '../support/steps/meeting-steps.ts';
import { step } from '../support/steps/step.ts';
import { readText } from '../support/workspace.ts';

const CAMILLE = 'camille.exemple@mission-locale.example';
const VOICES = { U0GERARD01: 'Caf', U0BERNARD1: 'Agglo', U0FRANCOI1: 'Ville' };

const mailer = memoryMailer();
const beginning = { beginsAt: '2021-05-03T07:00:00Z', withClock: true, mailer };
const meeting = [planned('2021-11-16', 'COPIL')];
const asked = [
  ...meeting,
  step('Camille proposed as a guest', async (town) => {
    const claire = await town.viewer(USER.claire);
    const guest = { name: 'Camille Exemple', organisation: 'Mission locale', email: CAMILLE, theme: 'insertion' };
    const { wording } = words(claire.agreement.language).guests;
    await inviteGuest(claire, { ...guest, meeting: 'COPIL-2021', wording }, town.deps);
    await later(1)(town);
  }),
];
const twoAgreed = [...asked, agreedBy('COPIL-2021-P01', ['U0GERARD01', 'U0BERNARD1'])];
const invited = [...twoAgreed, convened('COPIL-2021'), agreedBy('COPIL-2021-P01', ['U0FRANCOI1'])];

const letters = () => mailer.sent.filter(({ to }) => to.address === CAMILLE);

async function shownTo(town: IssoireTown, line: string, userId: string = USER.claire): Promise<string> {
  return (await town.as(userId).types(CHANNEL.agreement, line)).text;
}

async function agrees(town: IssoireTown, voice: keyof typeof VOICES, reference: string): Promise<string> {
  const person = town.as(voice);
  const asked = (await person.sees(person.botChannel)).findLast((one) => readText(one).includes(reference));
  return (await person.clicks(asked as SandboxMessage, `Accord : ${VOICES[voice]}`)).text;
}

describe('a resource person (A6-5)', () => {
  const town = issoireWorkspace({ ...beginning, after: meeting });

  it('is proposed for a meeting by theme, and every party is asked', async () => {
    const line = `/ctg inviter "Camille Exemple (Mission locale)" seance:copil-2021 theme:insertion courriel:${CAMILLE}`;
    const told = await askParties(town(), line);
    expect(told).toContain('Camille Exemple ne sera invité·e qu’avec l’accord de chaque partie');
    expect(await shownTo(town(), '/ctg decision COPIL-2021-P01')).toContain(
      'Inviter Camille Exemple (Mission locale), à titre consultatif, à la séance COPIL-2021 (Comité de pilotage, 16 novembre 2021), sur le thème « insertion ».',
    );
    expect(await shownTo(town(), '/ctg inviter')).toContain('Camille Exemple (Mission locale) — insertion ; Copil');
    expect(await shownTo(town(), line)).toContain('déjà proposé·e pour cette séance');
    expect(await shownTo(town(), line.replace('Camille', 'Dominique'), 'U0GERARD01')).toContain(
      'enregistrées par la coordination',
    );
    await later(2)(town());
    const channel = (await town().as(USER.claire).sees(CHANNEL.copil)).map(readText).join('\n');
    expect(channel).toContain('Accord : Caf');
    expect(channel).toContain('Accord : Agglo');
    expect(channel).toContain('Accord : Ville');
  });
});

describe('a resource person of whom every party was asked', () => {
  const town = issoireWorkspace({ ...beginning, after: asked });

  it('is not invited at two yes, even when the meeting is convened then', async () => {
    await agrees(town(), 'U0GERARD01', 'COPIL-2021-P01');
    await agrees(town(), 'U0BERNARD1', 'COPIL-2021-P01');
    await convened('COPIL-2021')(town());
    expect(letters()).toEqual([]);
    expect(await shownTo(town(), '/ctg membres')).not.toContain('Camille');
  });
});

describe('a resource person to whom two parties agreed, the others being convened', () => {
  const town = issoireWorkspace({ ...beginning, after: [...twoAgreed, convened('COPIL-2021')] });

  it('is invited at once by the third, reminded of confidentiality, and acknowledges it by link', async () => {
    expect(await agrees(town(), 'U0FRANCOI1', 'COPIL-2021-P01')).toContain('c’est la décision COPIL-2021-01');
    await later(2)(town());
    const [letter, ...others] = letters();
    expect(others).toEqual([]);
    expect(letter?.text).toContain('à titre consultatif');
    expect(letter?.text).toContain('vous êtes tenu·e au secret, pendant et après (art. 12)');
    const lines = letter?.text.split('\n') ?? [];
    const address = lines[lines.findIndex((line) => line.startsWith('J’en prends acte')) + 1] ?? '';
    const link = address.replace('http://bot.example', new URL(town().botUrl).origin);
    expect(await readPage(link)).toContain('J’en prends acte');
    expect(await shownTo(town(), '/ctg inviter')).toContain('n’a pas encore pris acte');
    expect(await readPage(link, { method: 'POST' })).toContain('vous avez pris acte');
    expect(await shownTo(town(), '/ctg inviter')).toContain('a pris acte de la confidentialité');
  });
});

describe('a resource person who was invited', () => {
  const town = issoireWorkspace({ ...beginning, after: invited });

  it('counts for no party, and reads nothing that is the parties’ (R-09, A12-3)', async () => {
    const { db } = town().deps;
    const person = await db.person.findFirstOrThrow({
      where: { email: CAMILLE },
      include: { attendances: true, voices: true, memberships: true, roles: true },
    });
    expect(person.attendances.map(({ capacity, partyId }) => [capacity, partyId])).toEqual([['GUEST', null]]);
    expect([person.voices, person.memberships]).toEqual([[], []]);
    expect(person.roles.map(({ role }) => role)).toEqual(['guest']);
  });
});

describe('a resource person of a meeting to come', () => {
  const town = issoireWorkspace({ ...beginning, after: [planned('2021-06-24')] });

  it('already of the workspace acknowledges by a button; agreed to before, they are convened with the others', async () => {
    await askParties(town(), '/ctg inviter "Fatou Mimosa" seance:CT-2021-S1');
    await later(2)(town());
    for (const voice of ['U0GERARD01', 'U0BERNARD1', 'U0FRANCOI1'] as const)
      await agrees(town(), voice, 'CT-2021-S1-P01');
    await later(60 * 24)(town());
    const fatou = town().as(USER.fatou);
    expect((await fatou.sees(fatou.botChannel)).map(readText).join('\n')).not.toContain('vous êtes convié·e');
    await convened('CT-2021-S1')(town());
    const told = (await fatou.sees(fatou.botChannel)).findLast((one) => readText(one).includes('vous êtes convié·e'));
    expect((await fatou.clicks(told as SandboxMessage, 'J’en prends acte')).text).toContain('CT-2021-S1');
    const { db } = town().deps;
    expect(await db.person.count({ where: { name: 'Fatou Mimosa' } })).toBe(1);
    expect(await db.guest.count({ where: { acknowledgedAt: { not: null } } })).toBe(1);
  });
});
