import { describe, expect, it } from 'vitest';
import type { SandboxMessage } from '../../src/sandbox/protocol.ts';
import { testDatabase } from '../support/database.ts';
import { CHANNEL, issoireWorkspace, USER } from '../support/issoire-workspace.ts';
import { openForm } from '../support/open-form.ts';
import { readText } from '../support/workspace.ts';

const VOICES = { U0GERARD01: 'Caf', U0BERNARD1: 'Agglo', U0FRANCOI1: 'Ville' };

const workspace = issoireWorkspace({ beginsAt: '2021-05-03T07:00:00Z', withClock: true });
const claire = () => workspace().as(USER.claire);
const later = (minutes: number) =>
  workspace().sandbox.moveTo(new Date(workspace().sandbox.now().getTime() + minutes * 60_000));

async function shown(line: string, channel: string = CHANNEL.agreement): Promise<string> {
  return (await claire().types(channel, line)).text;
}

async function submitted(): Promise<void> {
  expect((await claire().submits()).errors).toEqual({});
}

/** Every party agrees to what it was asked under that reference. */
async function adopt(reference: string): Promise<void> {
  for (const [voice, party] of Object.entries(VOICES)) {
    const person = workspace().as(voice);
    const asked = (await person.sees(person.botChannel)).findLast((one) => readText(one).includes(reference));
    await person.clicks(asked as SandboxMessage, `Accord : ${party}`);
  }
}

async function record(entries: Record<string, string>): Promise<void> {
  await openForm(claire(), '/ctg decisions', 'Nouvelle décision');
  await claire().fills({ place: 'Comité technique', ...entries });
  await submitted();
  await later(2);
}

describe('a communication (A8-1)', () => {
  it('is proposed with a button a party, and may be published once each agrees', async () => {
    expect(await shown('/ctg comm new "Plaquette RPE"')).toContain('accord 0/3');
    await later(2);
    const card = (await claire().sees(CHANNEL.copil)).map(readText).at(-1);
    expect(card).toContain('Publier ensemble : Plaquette RPE');
    expect(card).toMatch(/\[Accord : Caf\] \[Accord : Agglo\] \[Accord : Ville\]/);
    expect(await shown('/ctg communication')).toMatch(/Plaquette RPE — accord 0\/3/);
    await adopt('COPIL-2021-P01');
    expect(await shown('/ctg communication')).toContain('Plaquette RPE — publiable');
  });
});

describe('the register, where an outside guest reads along (A12-1)', () => {
  it('gives only what is public, and counts what is for the parties', async () => {
    await record({ text: 'Une charte d’accueil commune.', visibility: 'tout le monde' });
    for (const text of ['Un', 'Deux', 'Trois']) await record({ text: `${text} point réservé.` });
    await adopt('CT-2021-S1-P01');
    const text = await shown('/ctg decisions public');
    expect(text).toContain('Une charte d’accueil commune.');
    expect(text).toContain('4 éléments réservés aux parties');
    expect(text).not.toContain('point réservé');
    expect(await shown('/ctg decisions public', CHANNEL.copil)).toContain('point réservé');
  });
});

describe('a decision typed with the command', () => {
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
  it('names it, and the former says by which it was corrected; its text stands', async () => {
    await openForm(claire(), '/ctg decision CT-2021-S1-01', 'Corriger par une autre');
    await claire().fills({ text: 'Une charte d’accueil, revue chaque année.', place: 'Comité technique' });
    await submitted();
    await later(2);
    await adopt('CT-2021-S1-P05');
    expect(await shown('/ctg decision CT-2021-S1-02')).toContain('Corrige la décision CT-2021-S1-01.');
    const former = await shown('/ctg decision CT-2021-S1-01');
    expect(former).toContain('Corrigée par : CT-2021-S1-02.');
    expect(former).toContain('Une charte d’accueil commune.');
    expect(await shown('/ctg decision verifier')).toContain('3 décisions : chaque sceau recalculé est le bon');
  });
});

describe('decisions noted in a meeting', () => {
  it('are asked about with the minutes, and adopted with them where the rule says so (R-08, K-10)', async () => {
    const { db } = await testDatabase();
    const { id: agreementId } = await db.agreement.findFirstOrThrow();
    await db.setting.create({
      data: { agreementId, key: 'agreementRule', value: 'approvedMinutes', setAt: workspace().sandbox.now() },
    });
    await openForm(claire(), '/ctg reunions', 'Planifier une réunion');
    await claire().fills({ committee: 'CT', day: '2021-05-20', hour: '14:00', place: 'Issoire' });
    await submitted();
    await openForm(claire(), '/ctg reunion CT-2021-S1', 'Convoquer');
    await submitted();
    await workspace().sandbox.moveTo(new Date('2021-05-20T16:00:00Z'));
    await openForm(claire(), '/ctg reunion CT-2021-S1', 'Séance tenue');
    await submitted();
    await openForm(claire(), '/ctg compte-rendu CT-2021-S1', 'Noter un point');
    await claire().fills({ notes: 'Dit.', task: 'Relancer les communes' });
    await submitted();
    await later(2);
    const mayor = workspace().as('U0FRANCOI1');
    const told = async () => (await mayor.sees(mayor.botChannel)).map(readText).join('\n');
    expect(await told()).not.toContain('Relancer les communes');
    await openForm(claire(), '/ctg compte-rendu CT-2021-S1', 'Diffuser');
    await submitted();
    await later(60 * 24);
    expect(await told()).toContain('« Relancer les communes »');
    for (const voice of Object.keys(VOICES)) {
      const person = workspace().as(voice);
      const { message } = await person.types(CHANNEL.agreement, '/ctg compte-rendu CT-2021-S1');
      await person.clicks(message as SandboxMessage, 'Approuver');
    }
    const minutes = await shown('/ctg compte-rendu CT-2021-S1');
    expect(minutes).toContain('Décision CT-2021-S1-03 : Relancer les communes');
    expect(await shown('/ctg decision CT-2021-S1-03')).toContain('avec le compte rendu que chaque partie a approuvé');
    expect(await shown('/ctg decision verifier')).toContain('4 décisions : chaque sceau recalculé est le bon');
  });
});
