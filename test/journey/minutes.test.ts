import { describe, expect, it } from 'vitest';
import { typeset } from '../../src/i18n/typography.ts';
import { testDatabase } from '../support/database.ts';
import { CHANNEL, issoireWorkspace, USER } from '../support/issoire-workspace.ts';
import { openForm } from '../support/open-form.ts';
import { readText } from '../support/workspace.ts';

const workspace = issoireWorkspace({ beginsAt: '2021-03-01T08:00:00Z', withClock: true });

const at = (instant: string) => workspace().sandbox.moveTo(new Date(instant));

async function told(userId: string): Promise<string[]> {
  const person = workspace().as(userId);
  return (await person.sees(person.botChannel)).filter(({ user }) => user !== userId).map(readText);
}

/** Who speaks for each party: Ville, Agglo, Caf. */
const VOICES = ['U0FRANCOI1', 'U0BERNARD1', 'U0GERARD01'];
const YANN = 'U0YANN0001';

async function plan(day: string): Promise<void> {
  const claire = workspace().as(USER.claire);
  await openForm(claire, '/ctg reunions', 'Planifier une réunion');
  await claire.fills({ committee: 'CT', day, hour: '14:00', place: 'Issoire' });
  expect((await claire.submits()).errors).toEqual({});
}

describe('a meeting that took place', () => {
  it('is closed on its day, not before, with who was there; its period is satisfied', async () => {
    await plan('2021-03-23');
    const claire = workspace().as(USER.claire);
    await openForm(claire, '/ctg reunion CT-2021-S1', 'Convoquer');
    expect((await claire.submits()).errors).toEqual({});
    await at('2021-03-01T09:00:00Z');
    const convocation = (await workspace().as(YANN).sees(workspace().as(YANN).botChannel)).at(-1);
    if (!convocation) throw new Error('no convocation');
    await workspace().as(YANN).clicks(convocation, 'Présent·e');

    await openForm(claire, '/ctg reunion CT-2021-S1', 'Séance tenue');
    expect(Object.values((await claire.submits()).errors).join()).toContain('elle n’a pas encore eu lieu');
    await claire.closes();
    await at('2021-03-23T16:00:00Z');
    await openForm(claire, '/ctg reunion CT-2021-S1', 'Séance tenue');
    // Filled with what people had answered.
    expect(JSON.stringify((await claire.modal())?.blocks)).toContain('Yann Genêt');
    const { agenda } = await firstPoints();
    await claire.fills({
      present: ['Yann Genêt (Agglo)', 'Béatrice Saule (Caf)', 'Claire Aubépine'],
      remote: ['Hugo Frêne (Caf)'],
      open: [(agenda[0]?.title ?? '').slice(1, 40)],
    });
    expect((await claire.submits()).errors).toEqual({});
    const { text } = await claire.types(CHANNEL.agreement, '/ctg calendrier 2021');
    expect(text).toContain('Comité technique S1 2021 : tenu — 23 mars 2021, Issoire');
  });

  it('reminds the secretariat of its minutes at five days', async () => {
    await at('2021-03-29T08:00:00Z');
    expect((await told(USER.denise)).at(-1)).toContain('à diffuser avant le 7 avril 2021');
  });

  it('has minutes made of its agenda, its attendance and its notes (X3-19)', async () => {
    const denise = workspace().as(USER.denise);
    await openForm(denise, '/ctg compte-rendu CT-2021-S1', 'Noter un point');
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

  it('has them circulated by the secretariat only, to everybody invited, and approved by each party’s voice', async () => {
    const refused = await workspace().as(YANN).types(CHANNEL.agreement, '/ctg compte-rendu CT-2021-S1');
    expect(refused.text).not.toContain('[Diffuser]');
    const denise = workspace().as(USER.denise);
    await openForm(denise, '/ctg compte-rendu CT-2021-S1', 'Diffuser');
    expect((await denise.submits()).errors).toEqual({});
    await at('2021-03-29T09:00:00Z');
    expect((await told(YANN)).at(-1)).toContain('Compte rendu — Comité technique de suivi du 23 mars 2021');

    const karim = await workspace().as(USER.emma).types(CHANNEL.agreement, '/ctg minutes CT-2021-S1');
    expect(karim.text).not.toContain('[Approve]');
    for (const userId of VOICES.slice(0, 2)) {
      const voice = workspace().as(userId);
      const { message } = await voice.types(CHANNEL.agreement, '/ctg compte-rendu CT-2021-S1');
      if (!message) throw new Error('no answer');
      await voice.clicks(message, 'Approuver');
    }
    const { text } = await denise.types(CHANNEL.agreement, '/ctg compte-rendu CT-2021-S1');
    expect(text).toContain('Version 1 diffusée. Accord : 2/3, attendu de la Caf.');
  });

  it('takes a correction, answered one by one; a change is a new version, to be agreed anew (R-22)', async () => {
    const yann = workspace().as(YANN);
    await openForm(yann, '/ctg compte-rendu CT-2021-S1', 'Demander une correction');
    await yann.fills({ text: 'Lire « la Ville » au lieu de « la Caf »' });
    expect((await yann.submits()).errors).toEqual({});
    const denise = workspace().as(USER.denise);
    await openForm(denise, '/ctg compte-rendu CT-2021-S1', 'Répondre à une correction');
    await denise.fills({ correction: 'Yann Genêt', verdict: 'refusée' });
    expect((await denise.submits()).errors).toHaveProperty('answer');
    await denise.fills({ verdict: 'acceptée' });
    expect((await denise.submits()).errors).toEqual({});
    await openForm(denise, '/ctg compte-rendu CT-2021-S1', 'Noter un point');
    await denise.fills({ notes: 'Relancer la Ville.' });
    await denise.submits();
    const changed = await denise.types(CHANNEL.agreement, '/ctg compte-rendu CT-2021-S1');
    expect(changed.text).toContain('Les notes ont changé depuis');
    await openForm(denise, '/ctg compte-rendu CT-2021-S1', 'Diffuser');
    await denise.submits();
    for (const userId of VOICES) {
      const voice = workspace().as(userId);
      const { message } = await voice.types(CHANNEL.agreement, '/ctg compte-rendu CT-2021-S1');
      if (!message) throw new Error('no answer');
      await voice.clicks(message, 'Approuver');
    }
    const { text } = await denise.types(CHANNEL.agreement, '/ctg compte-rendu CT-2021-S1');
    expect(text).toContain('Version 2 approuvée par toutes les parties le 29 mars 2021.');
    const { db } = await testDatabase();
    const versions = await db.minutesVersion.findMany({ orderBy: { number: 'asc' } });
    expect(versions.map(({ number, state }) => [number, state])).toEqual([
      [1, 'REPLACED'],
      [2, 'APPROVED'],
    ]);
  });

  it('gives its minutes as Word and PDF, and the whole session as one file, in one’s direct messages', async () => {
    const denise = workspace().as(USER.denise);
    for (const [label, name] of [
      ['Word', /^CT-2021-S1 Compte rendu.*\.docx$/],
      ['PDF', /^CT-2021-S1 Compte rendu.*\.pdf$/],
      ['Dossier de séance (ZIP)', /^Dossier de séance ISSOIRE CT-2021-S1\.zip$/],
    ] as const) {
      const { message } = await denise.types(CHANNEL.agreement, '/ctg compte-rendu CT-2021-S1');
      if (!message) throw new Error('no answer');
      await denise.clicks(message, label);
      const files = (await denise.sees(denise.botChannel)).flatMap((each) => each.files);
      expect(files.at(-1)?.name).toMatch(name);
      expect(files.at(-1)?.size).toBeGreaterThan(2_000);
    }
  });

  it('carries its open point over to the next agenda', async () => {
    const { agenda } = await firstPoints();
    await plan('2021-09-14');
    const { text } = await workspace().as(USER.claire).types(CHANNEL.agreement, '/ctg agenda CT-2021-S2');
    expect(text.toLowerCase()).toContain(`1. ${typeset(agenda[0]?.title ?? '')}`);
  });
});

async function firstPoints() {
  const { db } = await testDatabase();
  const meeting = await db.meeting.findFirstOrThrow({
    where: { reference: 'CT-2021-S1' },
    include: { items: { orderBy: { position: 'asc' } } },
  });
  return { agenda: meeting.items };
}
