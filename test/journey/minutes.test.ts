import { describe, expect, it } from 'vitest';
import { typeset } from '../../src/i18n/typography.ts';
import { CHANNEL, type IssoireTown, issoireWorkspace, USER } from '../support/issoire-workspace.ts';
import { openForm } from '../support/open-form.ts';
import {
  approvedBy,
  circulated,
  convened,
  held,
  noted,
  planned,
  pointsOf,
  until,
  VOICES,
} from '../support/steps/meeting-steps.ts';
import { readText } from '../support/workspace.ts';

const YANN = 'U0YANN0001';
const REFERENCE = 'CT-2021-S1';

const beginning = { beginsAt: '2021-03-01T08:00:00Z', withClock: true };
const invited = [planned('2021-03-23'), convened(REFERENCE)];
const present = ['Yann Genêt', 'Béatrice Saule', 'Claire Aubépine'];
const met = [...invited, until('2021-03-23T16:00:00Z'), held(REFERENCE, { present, remote: ['Hugo Frêne'], open: 1 })];
const written = [
  ...met,
  until('2021-03-29T08:00:00Z'),
  noted(REFERENCE, 'Point d’étape <!channel>.\nRien à signaler.'),
];
const sent = [...written, circulated(REFERENCE, USER.denise)];

async function told(town: IssoireTown, userId: string): Promise<string[]> {
  const person = town.as(userId);
  return (await person.sees(person.botChannel)).filter(({ user }) => user !== userId).map(readText);
}

async function approves(town: IssoireTown, userId: string): Promise<void> {
  const voice = town.as(userId);
  const { message } = await voice.types(CHANNEL.agreement, `/ctg compte-rendu ${REFERENCE}`);
  if (!message) throw new Error('no answer');
  await voice.clicks(message, 'Approuver');
}

describe('a meeting that was convened', () => {
  const town = issoireWorkspace({ ...beginning, after: invited });

  it('is closed on its day, not before', async () => {
    const claire = town().as(USER.claire);
    await openForm(claire, `/ctg reunion ${REFERENCE}`, 'Séance tenue');
    expect(Object.values((await claire.submits()).errors).join()).toContain('elle n’a pas encore eu lieu');
  });

  it('is closed with who was there; its period is satisfied', async () => {
    const yann = town().as(YANN);
    const convocation = (await yann.sees(yann.botChannel)).at(-1);
    if (!convocation) throw new Error('no convocation');
    await yann.clicks(convocation, 'Présent·e');
    await town().at('2021-03-23T16:00:00Z');

    const claire = town().as(USER.claire);
    await openForm(claire, `/ctg reunion ${REFERENCE}`, 'Séance tenue');
    // Filled with what people had answered.
    expect(JSON.stringify((await claire.modal())?.blocks)).toContain('Yann Genêt');
    const [first] = await pointsOf(town(), REFERENCE);
    await claire.fills({
      present: ['Yann Genêt (Agglo)', 'Béatrice Saule (Caf)', 'Claire Aubépine'],
      remote: ['Hugo Frêne (Caf)'],
      open: [(first?.title ?? '').slice(1, 40)],
    });
    expect((await claire.submits()).errors).toEqual({});
    const { text } = await claire.types(CHANNEL.agreement, '/ctg calendrier 2021');
    expect(text).toContain('Comité technique S1 2021 : tenu — 23 mars 2021, Issoire');
  });
});

describe('a meeting that took place', () => {
  const town = issoireWorkspace({ ...beginning, after: met });

  it('reminds the secretariat of its minutes at five days', async () => {
    await town().at('2021-03-29T08:00:00Z');
    expect((await told(town(), USER.denise)).at(-1)).toContain('à diffuser avant le 7 avril 2021');
  });

  it('has minutes made of its agenda, its attendance and its notes (X3-19)', async () => {
    const denise = town().as(USER.denise);
    await openForm(denise, `/ctg compte-rendu ${REFERENCE}`, 'Noter un point');
    await denise.fills({
      notes: 'Point d’étape <!channel>.\nRien à signaler.',
      task: 'Relancer la Caf',
      owner: 'Yann Genêt',
      dueOn: '2021-04-30',
    });
    expect((await denise.submits()).errors).toEqual({});
    const { text } = await denise.types(CHANNEL.agreement, '/ctg cr');
    expect(text).toContain('Projet, pas encore diffusé');
    expect(text).toContain('Présents : Béatrice Saule (Caf), Yann Genêt (Agglo), Claire Aubépine (sans voix)');
    expect(text).toContain('À distance : Hugo Frêne (Caf)');
    expect(text).toContain('Personne n’était présent pour : Ville. Les décisions sont à confirmer.');
    expect(text).toContain('Point d’étape <!channel>.\nRien à signaler.');
    expect(text).toContain('Décision CT-2021-S1-P01 : Relancer la Caf (Yann Genêt, avant le 30 avril 2021)');
    expect(text).toContain('reste ouvert');
  });

  it('carries its open point over to the next agenda', async () => {
    const [first] = await pointsOf(town(), REFERENCE);
    await planned('2021-09-14')(town());
    const { text } = await town().as(USER.claire).types(CHANNEL.agreement, '/ctg agenda CT-2021-S2');
    expect(text.toLowerCase()).toContain(`1. ${typeset(first?.title ?? '')}`);
  });
});

describe('minutes that are written', () => {
  const town = issoireWorkspace({ ...beginning, after: written });

  it('are circulated by the secretariat only, to everybody invited', async () => {
    const refused = await town().as(YANN).types(CHANNEL.agreement, `/ctg compte-rendu ${REFERENCE}`);
    expect(refused.text).not.toContain('[Diffuser]');
    const denise = town().as(USER.denise);
    await openForm(denise, `/ctg compte-rendu ${REFERENCE}`, 'Diffuser');
    expect((await denise.submits()).errors).toEqual({});
    await town().at('2021-03-29T09:00:00Z');
    const last = (await told(town(), YANN)).at(-1);
    expect(last).toContain('Compte rendu — Comité technique de suivi du 23 mars 2021');
  });
});

describe('minutes that went out', () => {
  const town = issoireWorkspace({ ...beginning, after: sent });

  it('are approved by each party’s voice, and by nobody else', async () => {
    const emma = await town().as(USER.emma).types(CHANNEL.agreement, `/ctg minutes ${REFERENCE}`);
    expect(emma.text).not.toContain('[Approve]');
    for (const voice of VOICES.slice(0, 2)) await approves(town(), voice);
    const { text } = await town().as(USER.denise).types(CHANNEL.agreement, `/ctg compte-rendu ${REFERENCE}`);
    expect(text).toContain('Version 1 diffusée. Accord : 2/3, attendu de la Caf.');
  });

  it('take a correction, answered one by one', async () => {
    const yann = town().as(YANN);
    await openForm(yann, `/ctg compte-rendu ${REFERENCE}`, 'Demander une correction');
    await yann.fills({ text: 'Lire « la Ville » au lieu de « la Caf »' });
    expect((await yann.submits()).errors).toEqual({});
    const denise = town().as(USER.denise);
    await openForm(denise, `/ctg compte-rendu ${REFERENCE}`, 'Répondre à une correction');
    await denise.fills({ correction: 'Yann Genêt', verdict: 'refusée' });
    expect((await denise.submits()).errors).toHaveProperty('answer');
    await denise.fills({ verdict: 'acceptée' });
    expect((await denise.submits()).errors).toEqual({});
  });

  it('give Word, PDF, and the whole session as one file, in one’s direct messages', async () => {
    const denise = town().as(USER.denise);
    for (const [label, name] of [
      ['Word', /^CT-2021-S1 Compte rendu.*\.docx$/],
      ['PDF', /^CT-2021-S1 Compte rendu.*\.pdf$/],
      ['Dossier de séance (ZIP)', /^Dossier de séance ISSOIRE CT-2021-S1\.zip$/],
    ] as const) {
      const { message } = await denise.types(CHANNEL.agreement, `/ctg compte-rendu ${REFERENCE}`);
      if (!message) throw new Error('no answer');
      await denise.clicks(message, label);
      const files = (await denise.sees(denise.botChannel)).flatMap((each) => each.files);
      expect(files.at(-1)?.name).toMatch(name);
      expect(files.at(-1)?.size).toBeGreaterThan(2_000);
    }
  });
});

describe('minutes whose notes changed after two parties agreed', () => {
  const changed = [
    approvedBy(REFERENCE, VOICES.slice(0, 2)),
    noted(REFERENCE, 'Relancer la Ville.', { by: USER.denise }),
  ];
  const town = issoireWorkspace({ ...beginning, after: [...sent, ...changed] });

  it('are circulated as a new version, to be agreed anew by all (R-22)', async () => {
    const denise = town().as(USER.denise);
    const { text: before } = await denise.types(CHANNEL.agreement, `/ctg compte-rendu ${REFERENCE}`);
    expect(before).toContain('Les notes ont changé depuis');
    await openForm(denise, `/ctg compte-rendu ${REFERENCE}`, 'Diffuser');
    await denise.submits();
    for (const voice of VOICES) await approves(town(), voice);
    const { text } = await denise.types(CHANNEL.agreement, `/ctg compte-rendu ${REFERENCE}`);
    expect(text).toContain('Version 2 approuvée par toutes les parties le 29 mars 2021.');
    const versions = await town().deps.db.minutesVersion.findMany({ orderBy: { number: 'asc' } });
    expect(versions.map(({ number, state }) => [number, state])).toEqual([
      [1, 'REPLACED'],
      [2, 'APPROVED'],
    ]);
  });
});
