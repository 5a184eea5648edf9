import { describe, expect, it } from 'vitest';
import type { SandboxMessage } from '../../src/sandbox/protocol.ts';
import { CHANNEL, type IssoireTown, issoireWorkspace, USER } from '../support/issoire-workspace.ts';
import { memoryMailer } from '../support/memory-mailer.ts';
import { linkIn, openPage } from '../support/open-page.ts';
import { answered } from '../support/steps/answer-steps.ts';
import { convened, planned, until } from '../support/steps/meeting-steps.ts';
import { readText } from '../support/workspace.ts';

const YANN = 'U0YANN0001';
const EMMA_MAIL = 'emma.hazel@ville-issoire.example';

async function told(town: IssoireTown, userId: string, what: RegExp): Promise<SandboxMessage[]> {
  const said = await town.as(userId).sees(town.as(userId).botChannel);
  return said.filter((one) => one.user !== userId && what.test(readText(one)));
}

const mailer = memoryMailer();
const byMail = async ({ deps: { db } }: IssoireTown) => {
  await db.person.updateMany({ where: { name: 'Emma Hazel' }, data: { reachBy: 'EMAIL', email: EMMA_MAIL } });
};
/** A technical committee on Thursday 10 June: Yann comes, Hugo does not, the others have said nothing. */
const asked = [
  ...[byMail, planned('2021-06-10'), convened('CT-2021-S1')],
  ...[answered('CT-2021-S1', YANN, 'PRESENT'), answered('CT-2021-S1', USER.hugo, 'EXCUSED')],
];

describe('a week before a meeting', () => {
  const town = issoireWorkspace({
    ...{ beginsAt: '2021-05-17T07:00:00Z', withClock: true, mailer },
    after: [...asked, until('2021-06-03T08:00:00Z')],
  });
  const state = /Comité technique du 10 juin 2021 : 2 réponses sur \d+/;

  it('who keeps it is told how the answers stand by party, and who is silent; the others are not', async () => {
    const [message] = await told(town(), USER.denise, state);
    const text = message ? readText(message) : '';
    expect(text).toMatch(/Agglo : 1 présent/);
    expect(text).toMatch(/Sans réponse : .*Emma Hazel/);
    expect(text).not.toMatch(/Sans réponse : .*Yann Genêt/);
    expect(await told(town(), YANN, state)).toEqual([]);
  });

  it('has the silent asked again, not on a day on which they were reminded, and once a day', async () => {
    const denise = town().as(USER.denise);
    const [message] = await told(town(), USER.denise, state);
    const first = await denise.clicks(message as SandboxMessage, 'Relancer les silencieux');
    expect(first.text).toMatch(/Rappel déjà adressé aujourd’hui : .*Emma Hazel/);
    await town().at('2021-06-04T08:00:00Z');
    const before = mailer.sent.filter(({ to }) => to.address === EMMA_MAIL).length;
    const again = await denise.clicks(message as SandboxMessage, 'Relancer les silencieux');
    expect(again.text).toMatch(/personnes relancées : .*Emma Hazel/);
    const thrice = await denise.clicks(message as SandboxMessage, 'Relancer les silencieux');
    expect(thrice.text).toContain('Personne n’est relancé.');
    await town().at('2021-06-04T08:10:00Z');
    const letters = mailer.sent.filter(({ to }) => to.address === EMMA_MAIL);
    expect(letters).toHaveLength(before + 1);
    const link = linkIn(letters.at(-1)?.text ?? '', 'Present', town().botUrl);
    expect((await (await openPage(link)).sends({})).status).toBe(200);
  });

  it('counts nobody as asked whom nothing reaches', async () => {
    await town().deps.db.person.updateMany({
      where: { name: 'Emma Hazel' },
      data: { email: null, slackUserId: null },
    });
    await town().at('2021-06-04T08:00:00Z');
    const denise = town().as(USER.denise);
    const [message] = await told(town(), USER.denise, state);
    const { text } = await denise.clicks(message as SandboxMessage, 'Relancer les silencieux');
    expect(text).toContain('Ni compte Slack ni adresse : Emma Hazel.');
    expect(text).not.toMatch(/relancées? : .*Emma Hazel/);
  });
});

describe('the day before a meeting', () => {
  const town = issoireWorkspace({
    ...{ beginsAt: '2021-05-17T07:00:00Z', withClock: true, mailer },
    after: [...asked, until('2021-06-09T08:00:00Z')],
  });

  it('those who come, or have not answered, are reminded of hour and place, and may still answer', async () => {
    const eve = /Comité technique : réunion le 10 juin 2021 à 14:00 \(demain\)/;
    const [yann] = await told(town(), YANN, eve);
    expect(yann && readText(yann)).toContain('Issoire. Réunion CT-2021-S1.');
    expect(await told(town(), USER.hugo, eve)).toEqual([]);
    await town()
      .as(YANN)
      .clicks(yann as SandboxMessage, 'Excusé·e');
    const letter = mailer.sent.findLast(({ to }) => to.address === EMMA_MAIL)?.text ?? '';
    expect(letter).toContain('meeting on 10 June 2021 at 14:00');
    const { answer } = await town().deps.db.attendance.findFirstOrThrow({ where: { person: { name: 'Yann Genêt' } } });
    expect(answer).toBe('EXCUSED');
  });
});

describe('a steering committee that is cancelled', () => {
  const town = issoireWorkspace({
    ...{ beginsAt: '2021-05-17T07:00:00Z', withClock: true },
    after: [planned('2021-06-24', 'COPIL'), convened('COPIL-2021')],
  });

  it('is said so, once, in the channel that has its card', async () => {
    const claire = town().as(USER.claire);
    const { message } = await claire.types(claire.botChannel, '/ctg reunions COPIL-2021');
    await claire.clicks(message as SandboxMessage, 'Annuler la réunion');
    await claire.fills({ reason: 'Élections', confirm: ['yes'] });
    expect((await claire.submits()).errors).toEqual({});
    await town().at('2021-05-17T07:20:00Z');
    const said = (await claire.sees(CHANNEL.copil)).map(readText);
    const off = said.filter((text) => /Copil du 24 juin 2021 : réunion annulée/.test(text));
    expect(off).toHaveLength(1);
    expect(off[0]).toContain('Motif : Élections');
  });
});
