import { describe, expect, it } from 'vitest';
import { heard } from '../support/heard.ts';
import { CHANNEL, type IssoireTown, issoireWorkspace, USER } from '../support/issoire-workspace.ts';
import { memoryMailer } from '../support/memory-mailer.ts';
import { openForm } from '../support/open-form.ts';
import { linkIn, openPage } from '../support/open-page.ts';
import { readPage } from '../support/read-page.ts';
import { answeredByThree, askedOfAll } from '../support/steps/poll-steps.ts';
import { readText } from '../support/workspace.ts';

const YANN = 'U0YANN0001';

const mailer = memoryMailer();
const beginning = { beginsAt: '2021-01-04T08:00:00Z', withClock: true, mailer };

const lettersTo = (name: string) => mailer.sent.filter(({ to }) => to.address.startsWith(name));

const pollLink = ({ botUrl }: IssoireTown, letter: number) =>
  linkIn(lettersTo('beatrice').at(letter)?.text ?? '', 'Répondre au sondage', botUrl);

/** The poll as somebody has it in their messages; `row` is the place of the date. */
async function answers(town: IssoireTown, userId: string, row: number, choice: string) {
  const person = town.as(userId);
  const message = (await person.sees(person.botChannel)).findLast((each) =>
    /quelles dates|which dates/.test(readText(each)),
  );
  if (!message) throw new Error('nobody asked them');
  const slots = await town.deps.db.pollSlot.findMany({ orderBy: { day: 'asc' } });
  const { id: slot, pollId: poll } = slots[row] ?? { id: '', pollId: '' };
  await person.clicks(message, JSON.stringify({ agreement: 'ISSOIRE', payload: { poll, slot, choice } }));
}

describe('a poll of dates that is drawn up', () => {
  const town = issoireWorkspace(beginning);

  it('says which of the dates cannot stand, and keeps what was typed', async () => {
    const claire = town().as(USER.claire);
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
});

describe('a poll of dates', () => {
  const town = issoireWorkspace({ ...beginning, after: askedOfAll });

  it('is asked once of each, in Slack and by e-mail, and one at a time for a committee', async () => {
    const [question = ''] = await heard(town(), YANN);
    expect(question).toContain('Comité technique : quelles dates vous conviennent ?');
    expect(question).toContain('Lieu : Issoire &lt;!channel&gt;');
    expect(question).toContain('Réponses attendues jusqu’au 11 janvier 2021 inclus.');
    expect(question.indexOf('26 janvier 2021 à 14:00')).toBeLessThan(question.indexOf('2 février 2021 à 14:00'));
    expect(lettersTo('beatrice')).toHaveLength(1);
    expect(lettersTo('beatrice')[0]?.text).toContain('• 30 janvier 2021 à 14:00');
    const claire = town().as(USER.claire);
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
      await answers(town(), YANN, row, choice);
    }
    const [shown = ''] = (await heard(town(), YANN)).slice(-1);
    expect(shown).toContain('C’est noté.');
    await answers(town(), USER.emma, 2, 'IF_NEEDED');
    expect((await heard(town(), USER.emma)).at(-1)).toContain('Noted: 1 of 3 dates.');

    const form = await openPage(pollLink(town(), -1));
    expect(form.page).toContain('2 février 2021 à 14:00');
    const [first = '', second = '', third = '', ...others] = form.fields.flatMap(({ name, kind }) =>
      kind === 'select' ? [name] : [],
    );
    expect(others).toEqual([]);
    const answered = await form.sends({ [first]: 'YES', [second]: '', [third]: 'YES' });
    expect(answered.page).toContain('30 janvier 2021 à 14:00 : sans réponse');
    expect(await readPage(pollLink(town(), -1))).toContain('<option value="YES" selected>');

    const { text } = await town().as(USER.claire).types(CHANNEL.agreement, '/ctg reunions sondage');
    expect(text).toContain('1 oui, 0 si besoin, 1 non ; aucun représentant pour l’Agglo et la Ville');
    expect(text).toContain('2 oui, 1 si besoin, 0 non ; toutes les parties ; convient le mieux');
    expect(text).toContain('3 réponses sur 8');
  });
});

describe('a poll of dates that some have answered', () => {
  const town = issoireWorkspace({ ...beginning, after: answeredByThree });

  it('is nobody else’s: who was not asked is told so, and it is not public', async () => {
    const shared = await town().as(USER.claire).types(CHANNEL.agreement, '/ctg reunions sondage public');
    expect(shared.text).toContain('3 réponses sur 8');
    expect(shared.text).not.toContain('Sans réponse');
    expect(shared.text).not.toContain('[Oui]');
    const karim = town().as(USER.karim);
    const seen = await karim.types(CHANNEL.agreement, '/ctg reunions sondage');
    expect(seen.text).not.toContain('[Oui]');
    expect(seen.text).not.toContain('Choisir une date');
    const stranger = await town().as(USER.hugo).types(CHANNEL.agreement, '/ctg reunions sondage');
    expect(stranger.text).not.toContain('Abandonner');
  });

  it('reminds the silent only, two days before its end', async () => {
    const before = (await heard(town(), YANN)).length;
    await town().at('2021-01-11T12:00:00Z');
    expect(await heard(town(), YANN)).toHaveLength(before);
    const reminded = await town().deps.db.delivery.count({
      where: { kind: 'due', subject: { startsWith: 'poll:' }, state: 'SENT' },
    });
    // Eight were asked, three have answered.
    expect(reminded).toBe(5);
    expect(lettersTo('hugo').at(-1)?.text).toContain('Répondre au sondage :\nhttp://bot.example/l/');
  });
});
