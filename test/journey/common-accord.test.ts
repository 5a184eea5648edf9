import { describe, expect, it } from 'vitest';
import type { SandboxMessage } from '../../src/sandbox/protocol.ts';
import { askParties } from '../support/ask-parties.ts';
import { CHANNEL, type IssoireTown, issoireWorkspace, USER } from '../support/issoire-workspace.ts';
import { openForm } from '../support/open-form.ts';
import { later } from '../support/steps/clock-steps.ts';
import { agreedBy, proposed, ruleProposed } from '../support/steps/decision-steps.ts';
import { convened, held, planned, until } from '../support/steps/meeting-steps.ts';
import { together } from '../support/steps/together.ts';
import { readText } from '../support/workspace.ts';

const VOICES = { U0GERARD01: 'Caf', U0BERNARD1: 'Agglo', U0FRANCOI1: 'Ville' };

const beginning = { beginsAt: '2021-05-03T07:00:00Z', withClock: true };
const charter = together(
  proposed('Une charte d’accueil commune.', { visibility: 'PUBLIC' }),
  agreedBy('CT-2021-S1-P01'),
);
const reserved = together(...['Un', 'Deux', 'Trois'].map((text) => proposed(`${text} point réservé.`)));
/** A technical committee was held, where approved minutes adopt what they say was decided. */
const met = together(
  ruleProposed('agreementRule', 'approvedMinutes', 'Essai'),
  agreedBy('COPIL-2021-P01'),
  planned('2021-05-20'),
  convened('CT-2021-S1'),
  until('2021-05-20T16:00:00Z'),
  held('CT-2021-S1'),
);

async function shownTo(town: IssoireTown, line: string, channel: string = CHANNEL.agreement): Promise<string> {
  return (await town.as(USER.claire).types(channel, line)).text;
}

async function submitted(town: IssoireTown): Promise<void> {
  expect((await town.as(USER.claire).submits()).errors).toEqual({});
}

/** Every party agrees to what it was asked under that reference. */
async function adopt(town: IssoireTown, reference: string): Promise<void> {
  for (const [voice, party] of Object.entries(VOICES)) {
    const person = town.as(voice);
    const asked = (await person.sees(person.botChannel)).findLast((one) => readText(one).includes(reference));
    await person.clicks(asked as SandboxMessage, `Accord : ${party}`);
  }
}

describe('a communication (A8-1)', () => {
  const town = issoireWorkspace(beginning);
  const claire = () => town().as(USER.claire);
  const shown = (line: string, channel?: string) => shownTo(town(), line, channel);

  it('is proposed with a button a party, and may be published once each agrees', async () => {
    expect(await askParties(town(), '/ctg comm new "Plaquette RPE"')).toContain('(0/3)');
    await later(2)(town());
    const card = (await claire().sees(CHANNEL.copil)).map(readText).at(-1);
    expect(card).toContain('Publier ensemble : Plaquette RPE');
    expect(card).toMatch(/\[Accord : Caf\] \[Accord : Agglo\] \[Accord : Ville\]/);
    expect(await shown('/ctg communication')).toMatch(/Plaquette RPE — accord 0\/3/);
    await adopt(town(), 'COPIL-2021-P01');
    expect(await shown('/ctg communication')).toContain('Plaquette RPE — publiable');
  });
});

describe('the register, where an outside guest reads along (A12-1)', () => {
  const town = issoireWorkspace({ ...beginning, after: [charter, reserved] });
  const shown = (line: string, channel?: string) => shownTo(town(), line, channel);

  it('gives only what is public, and counts what is for the parties', async () => {
    const text = await shown('/ctg decisions public');
    expect(text).toContain('Une charte d’accueil commune.');
    expect(text).toContain('3 éléments réservés aux parties');
    expect(text).not.toContain('point réservé');
    expect(await shown('/ctg decisions public', CHANNEL.copil)).toContain('point réservé');
  });
});

describe('a decision typed with the command', () => {
  const town = issoireWorkspace(beginning);
  const claire = () => town().as(USER.claire);
  const shown = (line: string, channel?: string) => shownTo(town(), line, channel);

  it('fills the form, with quotes and commands as they stand; a text too long for it is given back whole', async () => {
    const { modal } = await claire().types(
      CHANNEL.agreement,
      '/ctg decision nouvelle Ouvrir <!channel> à 7 h 15 & fermer à 19 h',
    );
    expect(JSON.stringify(modal)).toContain('Ouvrir <!channel> à 7 h 15 & fermer à 19 h');
    await claire().closes();
    const long = `Début ${'mot '.repeat(250)}fin.`;
    const refused = await shown(`/ctg decision nouvelle ${long}`);
    expect(refused).toContain('trop long pour une commande');
    expect(refused).toContain(long);
  });
});

describe('a decision that corrects another', () => {
  const town = issoireWorkspace({ ...beginning, after: [charter] });
  const claire = () => town().as(USER.claire);
  const shown = (line: string, channel?: string) => shownTo(town(), line, channel);

  it('names it, and the former says by which it was corrected; its text stands', async () => {
    await openForm(claire(), '/ctg decision CT-2021-S1-01', 'Corriger par une autre');
    await claire().fills({ text: 'Une charte d’accueil, revue chaque année.', place: 'Comité technique' });
    await submitted(town());
    await later(2)(town());
    await adopt(town(), 'CT-2021-S1-P02');
    expect(await shown('/ctg decision CT-2021-S1-02')).toContain('Corrige la décision CT-2021-S1-01.');
    const former = await shown('/ctg decision CT-2021-S1-01');
    expect(former).toContain('Corrigée par : CT-2021-S1-02.');
    expect(former).toContain('Une charte d’accueil commune.');
    expect(await shown('/ctg decision verifier')).toContain('2 décisions : chaque sceau recalculé est le bon');
  });
});

describe('decisions noted in a meeting', () => {
  const town = issoireWorkspace({ ...beginning, after: [met] });
  const claire = () => town().as(USER.claire);
  const shown = (line: string, channel?: string) => shownTo(town(), line, channel);

  it('are asked about with the minutes, and adopted with them where the rule says so (R-08, K-10)', async () => {
    await openForm(claire(), '/ctg compte-rendu CT-2021-S1', 'Noter un point');
    await claire().fills({ notes: 'Dit.', task: 'Relancer les communes' });
    await submitted(town());
    await later(2)(town());
    const mayor = town().as('U0FRANCOI1');
    const told = async () => (await mayor.sees(mayor.botChannel)).map(readText).join('\n');
    expect(await told()).not.toContain('Relancer les communes');
    await openForm(claire(), '/ctg compte-rendu CT-2021-S1', 'Diffuser');
    await submitted(town());
    await later(60 * 24)(town());
    expect(await told()).toContain('« Relancer les communes »');
    for (const voice of Object.keys(VOICES)) {
      const person = town().as(voice);
      const { message } = await person.types(CHANNEL.agreement, '/ctg compte-rendu CT-2021-S1');
      await person.clicks(message as SandboxMessage, 'Approuver');
    }
    const minutes = await shown('/ctg compte-rendu CT-2021-S1');
    expect(minutes).toContain('Décision CT-2021-S1-01 : Relancer les communes');
    expect(await shown('/ctg decision CT-2021-S1-01')).toContain('avec le compte rendu que chaque partie a approuvé');
    // With the rule that says so.
    expect(await shown('/ctg decision verifier')).toContain('2 décisions : chaque sceau recalculé est le bon');
  });
});
