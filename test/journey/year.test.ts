import { describe, expect, it } from 'vitest';
import { CHANNEL, issoireWorkspace, USER } from '../support/issoire-workspace.ts';
import { memoryMailer } from '../support/memory-mailer.ts';
import { openForm } from '../support/open-form.ts';
import { openPage } from '../support/open-page.ts';
import { twoByMail } from '../support/steps/people-steps.ts';
import { readText } from '../support/workspace.ts';

const mailer = memoryMailer();
const workspace = issoireWorkspace({ beginsAt: '2021-01-04T08:00:00Z', withClock: true, mailer, after: [twoByMail] });

const at = (instant: string) => workspace().sandbox.moveTo(new Date(instant));
const minutes = (count: number) =>
  workspace().sandbox.moveTo(new Date(workspace().sandbox.now().getTime() + count * 60_000));
const claire = () => workspace().as(USER.claire);

/** Who sits in the technical committee and reads Slack; then who reads e-mail only. */
const CHATTING = ['U0YANN0001', 'U0INES0001', 'U0AICHA001', USER.emma, USER.claire, USER.denise];
const MAILED = ['beatrice.saule', 'hugo.frene'];
/** Who speaks for each party: Ville, Agglo, Caf. */
const VOICES = ['U0FRANCOI1', 'U0BERNARD1', 'U0GERARD01'];

async function submitted(): Promise<string> {
  const { errors, modal } = await claire().submits();
  expect(errors).toEqual({});
  return readText(modal?.blocks ?? []);
}

async function convene(reference: string): Promise<void> {
  await openForm(claire(), `/ctg reunion ${reference}`, 'Convoquer');
  await submitted();
  await minutes(2);
}

/** Presses a button of the last message that holds it. */
async function presses(userId: string, button: string): Promise<void> {
  const person = workspace().as(userId);
  const isOne = (text: string) => text.includes(`[${button}]`);
  const message = (await person.sees(person.botChannel)).findLast((each) => isOne(readText(each)));
  if (!message) throw new Error(`${userId} has no « ${button} »`);
  await person.clicks(message, button);
}

const lettersTo = (name: string) => mailer.sent.filter(({ to }) => to.address.startsWith(name));

async function follows(name: string, label: string, body?: URLSearchParams): Promise<string> {
  const letter = lettersTo(name).findLast(({ text }) => text.includes(`${label} :\n`));
  const lines = (letter?.text ?? '').split('\n');
  const link = (lines[lines.indexOf(`${label} :`) + 1] ?? '').replace(
    'http://bot.example',
    new URL(workspace().botUrl).origin,
  );
  const form = await openPage(link);
  const choices = form.fields.filter(({ kind }) => kind === 'select');
  const given = choices.map(({ name: field }, place) => [field, [...(body?.values() ?? [])][place] ?? '']);
  return (await form.sends(Object.fromEntries(given))).page;
}

/** The button of a poll's date, by what it carries: those of every date read alike. */
function slotButton({ blocks }: { blocks: object[] }, place: number, choice: string): string {
  const values = [...JSON.stringify(blocks).matchAll(/"value":("(?:[^"\\]|\\.)*")/g)].map(([, text = '']) =>
    JSON.parse(text),
  );
  const found = values.filter((value: string) => value.includes(`"choice":"${choice}"`))[place];
  if (!found) throw new Error(`no date ${place} to answer ${choice}`);
  return found;
}

async function hold(reference: string, day: string): Promise<void> {
  await at(`${day}T16:00:00Z`);
  await openForm(claire(), `/ctg reunion ${reference}`, 'Séance tenue');
  await submitted();
}

async function approveMinutes(reference: string): Promise<string> {
  await openForm(claire(), `/ctg compte-rendu ${reference}`, 'Noter un point');
  await claire().fills({ notes: `Dit à ${reference}.`, task: 'Suite à donner', owner: 'Yann Genêt' });
  await submitted();
  await openForm(claire(), `/ctg compte-rendu ${reference}`, 'Diffuser');
  await submitted();
  await minutes(24 * 60);
  for (const userId of VOICES) {
    const voice = workspace().as(userId);
    const { message } = await voice.types(CHANNEL.agreement, `/ctg compte-rendu ${reference}`);
    if (!message) throw new Error('no answer');
    await voice.clicks(message, 'Approuver');
  }
  return (await claire().types(CHANNEL.agreement, `/ctg compte-rendu ${reference}`)).text;
}

describe('a meeting of 2021, from the first working day', () => {
  it('the first technical committee: polled, answered by eight, moved once, held, its minutes approved', async () => {
    await openForm(claire(), '/ctg reunions', 'Sonder des dates');
    await claire().fills({ committee: 'CT', day1: '2021-02-02', day2: '2021-02-04', day3: '', place: 'Issoire' });
    await claire().fills({ closesOn: '2021-01-11' });
    expect(await submitted()).toContain('à 8 personnes');
    await minutes(2);
    for (const userId of CHATTING) {
      const person = workspace().as(userId);
      const isPoll = (text: string) => /quelles dates|which dates/.test(text);
      const message = (await person.sees(person.botChannel)).findLast((each) => isPoll(readText(each)));
      if (!message) throw new Error(`${userId} was not asked`);
      await person.clicks(message, slotButton(message, 0, 'IF_NEEDED'));
      await person.clicks(message, slotButton(message, 1, 'YES'));
    }
    for (const name of MAILED) {
      const given = new URLSearchParams([
        ['first', 'NO'],
        ['second', 'YES'],
      ]);
      expect(await follows(name, 'Répondre au sondage', given)).toContain('4 février 2021 à 14:00 : Oui');
    }
    const { text } = await claire().types(CHANNEL.agreement, '/ctg reunions sondage');
    expect(text).toContain('8 réponses sur 8');
    expect(text).toContain('8 oui, 0 si besoin, 0 non ; toutes les parties ; convient le mieux');
    await openForm(claire(), '/ctg reunions sondage', 'Choisir une date');
    expect(await submitted()).toContain('réunion CT-2021-S1 planifiée');
    await minutes(2);

    for (const userId of CHATTING) await presses(userId, userId === USER.emma ? 'Present' : 'Présent·e');
    for (const name of MAILED) expect(await follows(name, 'À distance')).toContain('Réponse enregistrée');
    await openForm(claire(), '/ctg reunion CT-2021-S1', 'Déplacer');
    await claire().fills({ day: '2021-02-11', reason: 'Salle indisponible' });
    await submitted();
    await minutes(2);
    for (const userId of CHATTING) await presses(userId, userId === USER.emma ? 'Present' : 'Présent·e');
    for (const name of MAILED) expect(await follows(name, 'Présent·e')).toContain('Réponse enregistrée');
    const card = await claire().types(CHANNEL.agreement, '/ctg reunion CT-2021-S1');
    for (const party of ['Caf', 'Agglo', 'Ville']) expect(card.text).toContain(`${party} : 2 présents, 0 à distance`);

    await hold('CT-2021-S1', '2021-02-11');
    expect(await approveMinutes('CT-2021-S1')).toContain('approuvée par toutes les parties');
  });

  it('the steering committee: convened, cancelled, planned again, held, its minutes approved', async () => {
    await openForm(claire(), '/ctg reunions', 'Planifier une réunion');
    await claire().fills({ committee: 'COPIL', day: '2021-03-30', hour: '14:00', place: 'Issoire' });
    await submitted();
    await convene('COPIL-2021');
    await openForm(claire(), '/ctg reunion COPIL-2021', 'Annuler la réunion');
    await claire().fills({ confirm: ['yes'], reason: 'Conseil communautaire le même jour' });
    await submitted();
    await minutes(2);
    await openForm(claire(), '/ctg reunions', 'Planifier une réunion');
    await claire().fills({ committee: 'COPIL', day: '2021-05-04', hour: '10:00', place: 'Issoire' });
    expect(await submitted()).toContain('COPIL-2021-2');
    await convene('COPIL-2021-2');
    await hold('COPIL-2021-2', '2021-05-04');
    expect(await approveMinutes('COPIL-2021-2')).toContain('approuvée par toutes les parties');
  });
});
