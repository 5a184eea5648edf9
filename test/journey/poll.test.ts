import { describe, expect, it } from 'vitest';
import { testDatabase } from '../support/database.ts';
import { CHANNEL, issoireWorkspace, USER } from '../support/issoire-workspace.ts';
import { memoryMailer } from '../support/memory-mailer.ts';
import { openForm } from '../support/open-form.ts';
import { readPage } from '../support/read-page.ts';
import { readText } from '../support/workspace.ts';

const mailer = memoryMailer();
const workspace = issoireWorkspace({ beginsAt: '2021-01-04T08:00:00Z', withClock: true, mailer });

const at = (instant: string) => workspace().sandbox.moveTo(new Date(instant));
const minutes = (count: number) =>
  workspace().sandbox.moveTo(new Date(workspace().sandbox.now().getTime() + count * 60_000));

const YANN = 'U0YANN0001';
const BEATRICE = 'U0BEATRIC1';
const HUGO = 'U0HUGO0001';
const MAILED = 'beatrice';

async function told(userId: string): Promise<string[]> {
  const person = workspace().as(userId);
  return (await person.sees(person.botChannel)).filter(({ user }) => user !== userId).map(readText);
}

/** The poll as somebody has it in their messages; `row` is the place of the date. */
async function answers(userId: string, row: number, choice: string) {
  const person = workspace().as(userId);
  const message = (await person.sees(person.botChannel)).findLast((each) =>
    /quelles dates|which dates/.test(readText(each)),
  );
  if (!message) throw new Error('nobody asked them');
  await person.clicks(message, `answer_poll:${row}:${choice}`);
}

/** The letters to somebody who answers neither the poll nor the convocation. */
const reminders = () => mailer.sent.filter((mail) => mail.to.address.startsWith('hugo'));

const letters = () => mailer.sent.filter((mail) => mail.to.address.startsWith(MAILED));

function pollLink(): string {
  const lines = (letters().at(-1)?.text ?? '').split('\n');
  const link = lines[lines.indexOf('Répondre au sondage :') + 1] ?? '';
  return link.replace('http://bot.example', new URL(workspace().botUrl).origin);
}

describe('a poll of dates', () => {
  it('says which of the dates cannot stand, and keeps what was typed', async () => {
    const { db } = await testDatabase();
    await db.person.updateMany({ where: { slackUserId: { in: [BEATRICE, HUGO] } }, data: { reachBy: 'EMAIL' } });
    const claire = workspace().as(USER.claire);
    await openForm(claire, '/ctg reunions', 'Sonder des dates');
    await claire.fills({ committee: 'CT', day1: '2021-01-02', day2: '', day3: '', closesOn: '2021-01-11' });
    expect((await claire.submits()).errors).toMatchObject({
      day1: expect.stringContaining('est passé'),
      day2: 'Donnez au moins 2 dates, ou planifiez la réunion sans sondage.',
    });
    await claire.fills({ day1: '2021-02-02', day2: '2021-02-02', day3: '2021-01-30', place: 'Issoire <!channel>' });
    expect((await claire.submits()).errors).toEqual({ day2: 'Cette date et cette heure y sont déjà.' });
    await claire.fills({ day2: '2021-01-26' });
    const done = await claire.submits();
    expect(done.errors).toEqual({});
    const said = readText(done.modal?.blocks ?? []);
    expect(said).toContain('le sondage part dans la minute à 8 personnes');
    // 30 January 2021 is a Saturday.
    expect(said).toContain('30 janvier 2021 : Ce jour n’est pas ouvré.');
  });

  it('is asked once of each, in Slack and by e-mail, and one at a time for a committee', async () => {
    await minutes(2);
    const [question = ''] = await told(YANN);
    expect(question).toContain('Comité technique : quelles dates vous conviennent ?');
    expect(question).toContain('Lieu : Issoire &lt;!channel&gt;');
    expect(question).toContain('Réponses attendues jusqu’au 11 janvier 2021 inclus.');
    expect(question.indexOf('26 janvier 2021 à 14:00')).toBeLessThan(question.indexOf('2 février 2021 à 14:00'));
    expect(letters()).toHaveLength(1);
    expect(letters()[0]?.text).toContain('• 30 janvier 2021 à 14:00');
    const claire = workspace().as(USER.claire);
    await openForm(claire, '/ctg reunions', 'Sonder des dates');
    await claire.fills({ committee: 'CT', day1: '2021-03-02', day2: '2021-03-04', day3: '', place: 'Issoire' });
    const refused = await claire.submits();
    expect(refused.errors.committee).toContain('Un sondage est déjà ouvert pour le Comité technique');
  });

  it('is answered by buttons and by the link, and shows one’s own answers', async () => {
    for (const [row, choice] of [
      [0, 'YES'],
      [1, 'NO'],
      [2, 'YES'],
      [0, 'NO'],
    ] as const) {
      await answers(YANN, row, choice);
    }
    const [shown = ''] = (await told(YANN)).slice(-1);
    expect(shown).toContain('C’est noté.');
    await answers(USER.emma, 2, 'IF_NEEDED');
    expect((await told(USER.emma)).at(-1)).toContain('Noted: 1 of 3 dates.');

    const page = await readPage(pollLink());
    expect(page).toContain('2 février 2021 à 14:00');
    const names = [...page.matchAll(/<select name="([^"]+)"/g)].map(([, name]) => name ?? '');
    expect(names).toHaveLength(3);
    const given = new URLSearchParams({ [names[0] ?? '']: 'YES', [names[1] ?? '']: '', [names[2] ?? '']: 'YES' });
    const answered = await readPage(pollLink(), { method: 'POST', body: given });
    expect(answered).toContain('30 janvier 2021 à 14:00 : sans réponse');
    expect(await readPage(pollLink())).toContain('<option value="YES" selected>');

    const { text } = await workspace().as(USER.claire).types(CHANNEL.agreement, '/ctg reunions sondage');
    expect(text).toContain('1 oui, 0 si besoin, 1 non ; aucun représentant pour l’Agglo et la Ville');
    expect(text).toContain('2 oui, 1 si besoin, 0 non ; toutes les parties ; convient le mieux');
    expect(text).toContain('3 réponses sur 8');
  });

  it('is nobody else’s: who was not asked is told so, and it is not public', async () => {
    const shared = await workspace().as(USER.claire).types(CHANNEL.agreement, '/ctg reunions sondage public');
    expect(shared.text).toContain('3 réponses sur 8');
    expect(shared.text).not.toContain('Sans réponse');
    expect(shared.text).not.toContain('[Oui]');
    const karim = workspace().as(USER.karim);
    const seen = await karim.types(CHANNEL.agreement, '/ctg reunions sondage');
    expect(seen.text).not.toContain('answer_poll');
    expect(seen.text).not.toContain('Choisir une date');
    const stranger = await workspace().as('U0HUGO0001').types(CHANNEL.agreement, '/ctg reunions sondage');
    expect(stranger.text).not.toContain('Abandonner');
  });

  it('reminds the silent only, two days before its end', async () => {
    const before = (await told(YANN)).length;
    await at('2021-01-11T12:00:00Z');
    expect(await told(YANN)).toHaveLength(before);
    const { db } = await testDatabase();
    const reminded = await db.delivery.count({
      where: { kind: 'due', subject: { startsWith: 'poll:' }, state: 'SENT' },
    });
    // Eight were asked, three have answered.
    expect(reminded).toBe(5);
    expect(reminders().at(-1)?.text).toContain('Répondre au sondage :\nhttp://bot.example/l/');
  });

  it('closes into a meeting that is convened at once, and takes no answer afterwards', async () => {
    const claire = workspace().as(USER.claire);
    await openForm(claire, '/ctg reunions sondage', 'Choisir une date');
    const done = await claire.submits();
    expect(done.errors).toEqual({});
    expect(readText(done.modal?.blocks ?? [])).toContain('réunion CT-2021-S1 planifiée. 8 convocations');
    await minutes(2);
    expect((await told(YANN)).at(-1)).toContain('vous êtes convié·e le 2 février 2021 à 14:00');
    expect(letters().at(-1)?.calendar?.method).toBe('REQUEST');
    const late = await fetch(pollLinkOfFirst(), { method: 'POST' });
    expect([late.status, (await readPage(late)).includes('Ce sondage est terminé')]).toEqual([409, true]);
    const none = await claire.types(CHANNEL.agreement, '/ctg reunions sondage');
    expect(none.text).toContain('Aucun sondage de dates n’est ouvert');
  });

  it('given up, is told with its reason to those who were asked', async () => {
    const claire = workspace().as(USER.claire);
    await openForm(claire, '/ctg reunions', 'Sonder des dates');
    await claire.fills({
      committee: 'COPIL',
      day1: '2021-03-30',
      day2: '2021-04-01',
      day3: '',
      closesOn: '2021-02-05',
    });
    await claire.fills({ place: 'Issoire' });
    expect((await claire.submits()).errors).toEqual({});
    await minutes(2);
    await openForm(claire, '/ctg reunions sondage', 'Abandonner le sondage');
    expect((await claire.submits()).errors).toHaveProperty('reason');
    await claire.fills({ confirm: ['yes'], reason: 'Date fixée par le conseil' });
    expect((await claire.submits()).errors).toEqual({});
    await at('2021-01-12T12:00:00Z');
    expect((await told(USER.karim)).join('\n')).toContain('le sondage de dates est abandonné');
  });

  it('and the silent are reminded of the convocation, with answers to press in both places', async () => {
    await at('2021-01-26T12:00:00Z');
    const letter = reminders().at(-1)?.text ?? '';
    expect(letter).toContain('votre réponse est attendue');
    const lines = letter.split('\n');
    const link = lines[lines.indexOf('Excusé·e :') + 1] ?? '';
    const page = await fetch(link.replace('http://bot.example', new URL(workspace().botUrl).origin), {
      method: 'POST',
    });
    expect(await readPage(page)).toContain('Réponse enregistrée pour CT-2021-S1 : excusé·e.');
    const emma = workspace().as(USER.emma);
    const reminder = await emma.waitsFor(emma.botChannel, 'your answer is awaited');
    const said = await emma.clicks(reminder, 'Present');
    expect(said.text).toContain('Answer recorded for CT-2021-S1');
  });
});

function pollLinkOfFirst(): string {
  const lines = (letters()[0]?.text ?? '').split('\n');
  const link = lines[lines.indexOf('Répondre au sondage :') + 1] ?? '';
  return link.replace('http://bot.example', new URL(workspace().botUrl).origin);
}
