import { describe, expect, it } from 'vitest';
import type { SandboxMessage } from '../../src/sandbox/protocol.ts';
import { CHANNEL, type IssoireTown, issoireWorkspace, USER } from '../support/issoire-workspace.ts';
import { memoryMailer } from '../support/memory-mailer.ts';
import { openForm } from '../support/open-form.ts';
import { linkIn, openPage } from '../support/open-page.ts';
import { readsMail } from '../support/steps/form-steps.ts';
import { circulated, convened, held, noted, planned, until } from '../support/steps/meeting-steps.ts';
import { together } from '../support/steps/together.ts';
import { readText } from '../support/workspace.ts';

const YANN = 'U0YANN0001';
const FRANCOISE = 'U0FRANCOI1';
const MAYOR = 'francoise.marronnier@ville-issoire.example';
const REFERENCE = 'CT-2021-S1';
const mailer = memoryMailer();
const beginning = { beginsAt: '2021-03-01T08:00:00Z', withClock: true, mailer };
const sent = [
  together(readsMail(FRANCOISE), planned('2021-03-23'), convened(REFERENCE), until('2021-03-23T16:00:00Z')),
  together(
    held(REFERENCE, { present: ['Yann Genêt'] }),
    noted(REFERENCE, 'La Caf ouvre le relais.\nRien d’autre.'),
    circulated(REFERENCE, USER.denise),
  ),
];

async function told(town: IssoireTown, userId: string, about: RegExp): Promise<SandboxMessage[]> {
  const person = town.as(userId);
  const said = await person.sees(person.botChannel);
  return said.filter((message) => message.user !== userId && about.test(readText(message)));
}

async function asks(town: IssoireTown, text: string): Promise<void> {
  await openForm(town.as(YANN), `/ctg compte-rendu ${REFERENCE}`, 'Demander une correction');
  await town.as(YANN).fills({ text });
  expect((await town.as(YANN).submits()).errors).toEqual({});
}

const letters = (about: RegExp) => mailer.sent.filter(({ to, text }) => to.address === MAYOR && about.test(text));

describe('a correction of minutes asked for in the chat', () => {
  const town = issoireWorkspace({ ...beginning, after: sent });

  it('is told to the secretariat at once, which answers it where it reads it; who asked is told why not', async () => {
    await asks(town(), 'Lire « la Ville »');
    await town().at('2021-03-23T16:05:00Z');
    const [asked, ...more] = await told(
      town(),
      USER.denise,
      /Yann Genêt demande une correction[\s\S]*Lire « la Ville »/,
    );
    expect(more).toEqual([]);
    await town()
      .as(USER.denise)
      .clicks(asked as SandboxMessage, 'Répondre à la demande');
    await town().as(USER.denise).fills({ verdict: 'refusée', answer: 'C’est bien la Caf' });
    expect((await town().as(USER.denise).submits()).errors).toEqual({});
    await town().at('2021-03-24T08:00:00Z');
    const outcome =
      /votre correction n’est pas retenue[\s\S]*Lire « la Ville »[\s\S]*Denise Lilas : « C’est bien la Caf »/;
    expect(await told(town(), YANN, outcome)).toHaveLength(1);
  });

  it('stops the next version until it is answered: the page lists it with its button, and nothing is lost', async () => {
    await asks(town(), 'Lire « la Ville »');
    await noted(REFERENCE, 'La Ville ouvre le relais.\nRien d’autre.')(town());
    const denise = town().as(USER.denise);
    const { message } = await denise.types(CHANNEL.agreement, `/ctg compte-rendu ${REFERENCE}`);
    const refused = await denise.clicks(message as SandboxMessage, 'Diffuser');
    expect(refused.text).toContain('1 correction demandée attend une réponse avant une nouvelle version');
    expect(refused.text).toContain('Yann Genêt : « Lire « la Ville » »');
    await denise.clicks(refused.message as SandboxMessage, 'Répondre à la demande');
    await denise.fills({ verdict: 'acceptée' });
    expect((await denise.submits()).errors).toEqual({});
    await openForm(denise, `/ctg compte-rendu ${REFERENCE}`, 'Diffuser');
    expect((await denise.submits()).errors).toEqual({});
    await town().at('2021-03-24T08:00:00Z');
    const change =
      /Ce qui change depuis la version 1[\s\S]*« La Caf ouvre le relais. » devient « La Ville ouvre le relais. »/;
    expect(await told(town(), YANN, change)).toHaveLength(1);
    expect(await told(town(), YANN, /votre correction est acceptée/)).toHaveLength(1);
  });

  it('is late after a week: who coordinates is told the day after, and it stays in the lists', async () => {
    await asks(town(), 'Lire « la Ville »');
    await town().at('2021-03-26T08:00:00Z');
    expect(await told(town(), USER.denise, /Correction demandée du compte rendu[\s\S]*avant le 30 mars/)).toHaveLength(
      1,
    );
    await town().at('2021-03-31T08:00:00Z');
    expect(await told(town(), USER.claire, /En retard : Correction demandée/)).toHaveLength(1);
    await town().at('2021-09-30T08:00:00Z');
    const { text } = await town().as(USER.claire).types(town().as(USER.claire).botChannel, '/ctg etat');
    expect(text).toMatch(/En retard[\s\S]*Correction demandée du compte rendu/);
  });
});

describe('a correction asked for by letter by who speaks for a party', () => {
  const town = issoireWorkspace({ ...beginning, after: sent });

  it('stops the reminders to approve that version, and comes back as what changed', async () => {
    const [letter] = letters(/votre accord est attendu/);
    const form = await openPage(linkIn(letter?.text ?? '', 'Demander une correction', town().botUrl));
    expect((await form.sends({ text: 'Lire « la Ville »' })).page).toContain('Le secrétariat en est averti');
    await town().at('2021-03-30T08:00:00Z');
    // The two others are asked again after five days.
    expect(await told(town(), 'U0BERNARD1', /doit donner son accord/)).toHaveLength(1);
    expect(letters(/doit donner son accord/)).toEqual([]);
    const denise = town().as(USER.denise);
    await openForm(denise, `/ctg compte-rendu ${REFERENCE}`, 'Répondre à une correction');
    await denise.fills({ correction: 'Françoise', verdict: 'acceptée', answer: 'Vous avez raison' });
    expect((await denise.submits()).errors).toEqual({});
    await town().at('2021-04-02T08:00:00Z');
    expect(letters(/votre correction est acceptée[\s\S]*Denise Lilas : « Vous avez raison »/)).toHaveLength(1);
    // Accepted, it must still be written and circulated.
    expect(await told(town(), USER.denise, /à diffuser de nouveau avant le 6 avril 2021/)).toHaveLength(1);
    await noted(REFERENCE, 'La Ville ouvre le relais.\nRien d’autre.')(town());
    await circulated(REFERENCE, USER.denise)(town());
    const [anew] = letters(/Compte rendu corrigé \(version 2\)/);
    expect(anew?.text).toContain('« La Caf ouvre le relais. » devient « La Ville ouvre le relais. »');
    const page = await openPage(linkIn(anew?.text ?? '', 'Donner l’accord de la Ville', town().botUrl));
    expect(page.page).toContain('Ce qui change depuis la version 1');
  });
});
