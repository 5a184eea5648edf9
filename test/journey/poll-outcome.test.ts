import { describe, expect, it } from 'vitest';
import { heard } from '../support/heard.ts';
import { CHANNEL, type IssoireTown, issoireWorkspace, USER } from '../support/issoire-workspace.ts';
import { memoryMailer } from '../support/memory-mailer.ts';
import { openForm } from '../support/open-form.ts';
import { linkIn } from '../support/open-page.ts';
import { readPage } from '../support/read-page.ts';
import { later } from '../support/steps/clock-steps.ts';
import { answeredByThree, closedPoll, polled } from '../support/steps/poll-steps.ts';
import { readText } from '../support/workspace.ts';

const YANN = 'U0YANN0001';

const mailer = memoryMailer();
const beginning = { beginsAt: '2021-01-04T08:00:00Z', withClock: true, mailer };

const lettersTo = (name: string) => mailer.sent.filter(({ to }) => to.address.startsWith(name));

const pollLink = ({ botUrl }: IssoireTown, letter: number) =>
  linkIn(lettersTo('beatrice').at(letter)?.text ?? '', 'Répondre au sondage', botUrl);

describe('a poll of dates that some have answered', () => {
  const town = issoireWorkspace({ ...beginning, after: answeredByThree });

  it('closes into a meeting that is convened at once, and takes no answer afterwards', async () => {
    const claire = town().as(USER.claire);
    await openForm(claire, '/ctg reunions sondage', 'Choisir une date');
    const done = await claire.submits();
    expect(done.errors).toEqual({});
    expect(readText(done.modal?.blocks ?? [])).toContain('réunion CT-2021-S1 planifiée. 8 convocations');
    await later(2)(town());
    expect((await heard(town(), YANN)).at(-1)).toContain('vous êtes convié·e le 2 février 2021 à 14:00');
    expect(lettersTo('beatrice').at(-1)?.calendar?.method).toBe('REQUEST');
    const late = await fetch(pollLink(town(), 0), { method: 'POST' });
    expect([late.status, (await readPage(late)).includes('Ce sondage est terminé')]).toEqual([409, true]);
    // Whoever may not open another is told so; whoever may is given the form.
    const none = await town().as(USER.karim).types(CHANNEL.agreement, '/ctg reunions sondage');
    expect(none.text).toContain('Aucun sondage de dates n’est ouvert');
    await claire.closes();
    expect((await claire.types(CHANNEL.agreement, '/ctg reunions sondage')).modal?.submit).toBe('Envoyer le sondage');
  });
});

describe('a poll of the steering committee', () => {
  const town = issoireWorkspace({
    ...beginning,
    after: [polled('COPIL', ['2021-03-30', '2021-04-01', ''], '2021-02-05')],
  });

  it('given up, is told with its reason to those who were asked', async () => {
    const claire = town().as(USER.claire);
    await openForm(claire, '/ctg reunions sondage', 'Abandonner le sondage');
    expect((await claire.submits()).errors).toHaveProperty('reason');
    await claire.fills({ confirm: ['yes'], reason: 'Date fixée par le conseil' });
    expect((await claire.submits()).errors).toEqual({});
    await town().at('2021-01-05T12:00:00Z');
    expect((await heard(town(), USER.karim)).join('\n')).toContain('le sondage de dates est abandonné');
  });
});

describe('a meeting that a poll led to', () => {
  const town = issoireWorkspace({ ...beginning, after: [...answeredByThree, closedPoll] });

  it('reminds the silent of the convocation, with answers to press in both places', async () => {
    await town().at('2021-01-26T12:00:00Z');
    const letter = lettersTo('hugo').at(-1)?.text ?? '';
    expect(letter).toContain('votre réponse est attendue');
    const page = await fetch(linkIn(letter, 'Excusé·e', town().botUrl), { method: 'POST' });
    expect(await readPage(page)).toContain('Réponse enregistrée pour CT-2021-S1 : excusé·e.');
    const emma = town().as(USER.emma);
    const reminder = await emma.waitsFor(emma.botChannel, 'your answer is awaited');
    const said = await emma.clicks(reminder, 'Present');
    expect(said.text).toContain('Answer recorded for CT-2021-S1');
  });
});
