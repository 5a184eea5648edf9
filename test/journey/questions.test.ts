import { describe, expect, it } from 'vitest';
import { CHANNEL, issoireWorkspace, USER } from '../support/issoire-workspace.ts';

const workspace = issoireWorkspace();

/** What the coordinator reads when she asks in the agreement’s channel. */
async function ask(text: string, user: string = USER.claire): Promise<string> {
  return (await workspace().as(user).types(CHANNEL.agreement, text)).text;
}

describe('questions about the agreement, on 3 May 2021', () => {
  it('A4-1: /ctg objectifs gives O1, O2, O3 with their 2, 2 and 3 sub-objectives, to the letter', async () => {
    const text = await ask('/ctg objectifs');
    const codes = [...text.matchAll(/O\d(\.\d)?(?= — )/g)].map(([code]) => code);
    expect(codes).toEqual(['O1', 'O1.1', 'O1.2', 'O2', 'O2.1', 'O2.2', 'O3', 'O3.1', 'O3.2', 'O3.3']);
    expect(text).toContain(
      'O1.2 — Coordonner les actions petites enfance, enfance et jeunesse à l’échelle du territoire et veiller au maillage territorial de l’offre',
    );
    expect(text).toContain('O3.3 — Développer l’Animation de la Vie Sociale');
  });

  it('A4-2: the detail of O3.2 says that no axis goes with it, under either name of the command', async () => {
    for (const typed of ['/ctg objectif O3.2', '/ctg objective o3.2']) {
      const text = await ask(typed);
      expect(text).toContain('Renforcer la dynamique autour de l’insertion socio-professionnelle');
      expect(text).toContain('Aucun axe Caf associé');
    }
  });

  it('finds objectives by words, accents ignored', async () => {
    const text = await ask('/ctg objectifs vie sociale');
    expect(text).toContain('O3.3');
    expect(text).not.toContain('O2.2');
  });

  it('A1-1: /ctg says where the agreement stands and what comes next', async () => {
    const text = await ask('/ctg');
    expect(text).toContain('En vigueur jusqu’au 31 décembre 2022 inclus (encore 607 jours)');
    expect(text).toMatch(/S1 2021 : à tenir avant le 30 juin 2021/);
    expect(text).toMatch(/Copil 2021 : à tenir avant le 31 décembre 2021/);
    expect(text).toContain('3 objectifs stratégiques, 7 opérationnels');
  });

  it('A11-4, C-2, C-3: the agreement’s term against its title, 4 signatures for 3 parties, acts in date order', async () => {
    const text = await ask('/ctg convention');
    expect(text).toContain('Titre : 2019 – 2023. Terme juridique : 31 décembre 2022 (art. 10, art. 11 al. 4)');
    expect(text).toContain('4 signatures, 3 parties');
    const acts = await ask('/ctg agreement acts');
    expect(acts.indexOf('3 décembre 2019')).toBeGreaterThan(0);
    expect(acts.indexOf('3 décembre 2019')).toBeLessThan(acts.indexOf('12 décembre 2019'));
    expect(acts.indexOf('12 décembre 2019')).toBeLessThan(acts.indexOf('16 décembre 2019'));
    expect(acts).toContain('DEL_2019_06_15');
  });

  it('C-1: any alias finds the party, an unknown one lists the three', async () => {
    const text = await ask('/ctg party ville d’issoire');
    expect(text).toContain('Commune d’Issoire (VILLE)');
    expect(text).toContain('3 décembre 2019');
    expect(text).toContain('Maire, Bertrand Barraud');
    expect(await ask('/ctg parties Atlantide')).toMatch(/« Caf », « Agglo », « Ville »/);
  });

  it('C-5, C-6, A12-4: documents held and missing, the 10 « Vu », the 4 originals', async () => {
    const documents = await ask('/ctg docs');
    expect(documents).toMatch(/Annexe 3.*présente/);
    for (const annex of ['Annexe 1', 'Annexe 2', 'Annexe 4']) {
      expect(documents).toMatch(new RegExp(`${annex}.*pièce annoncée, à fournir`));
    }
    const legal = await ask('/ctg docs legal');
    expect(legal.match(/\bVu /g)).toHaveLength(10);
    expect(legal).toMatch(/2004-809.*Note :.*libertés et responsabilités locales/);
    const originals = await ask('/ctg docs originals');
    expect(originals).toMatch(/Caf — 2 exemplaires[\s\S]*Agglo — 1 exemplaire[\s\S]*Ville — 1 exemplaire/);
  });

  it('C-4, X3-12: /ctg check says what is missing, and « check roster copil » only who', async () => {
    expect(await ask('/ctg check documents')).toContain('Preuve d’affichage absente (DEL_2019_06_15)');
    const roster = await ask('/ctg check roster copil');
    expect(roster).toMatch(/Ville : Les adjoints.*aucun membre désigné pour l’axe La parentalité/);
    expect(roster).toMatch(/Caf : Des référents thématiques — non désignés/);
    expect(roster).not.toContain('Preuve');
  });

  it('P-1, P-2: four missions, five axes', async () => {
    expect((await ask('/ctg missions')).match(/^• /gm)).toHaveLength(4);
    expect((await ask('/ctg axes')).match(/^• /gm)).toHaveLength(5);
  });

  it('A6-2: two committees with cadence, next due date, chair and secretariat', async () => {
    const text = await ask('/ctg committees');
    expect(text).toContain('une fois par semestre');
    expect(text).toContain('une fois par an');
    expect(text).toContain('S1 2021, avant le 30 juin 2021');
    expect(text).toContain('Ville');
  });

  it('A6-3: the copil’s roster by party and college, vacant seats said', async () => {
    const text = await ask('/ctg roster copil');
    const order = ['Caisse d’Allocations familiales', 'Communauté d’Agglomération', 'Commune d’Issoire'];
    for (const party of order) expect(text).toContain(party);
    expect(text).toMatch(/Élus[\s\S]*Services/);
    expect(text).toContain('vacant');
  });

  it('X3-14: the members in charge of an axis', async () => {
    const text = await ask('/ctg roster copil axis:parentalité');
    expect(text).toContain('Nadia Tilleul');
    expect(text).not.toContain('Françoise Marronnier');
  });

  it('X3-16: five axes by three parties, « — » where nobody', async () => {
    const text = await ask('/ctg matrix referents');
    for (const axis of ['La petite enfance', 'La jeunesse', 'La parentalité', 'L’accès aux droits']) {
      expect(text).toContain(axis);
    }
    expect(text).not.toContain('—');
    // Nobody of the Caf sits in the copil for an axis.
    expect(await ask('/ctg matrix referents copil')).toMatch(/La jeunesse \| — \|/);
  });

  it('X3-8, X3-9: chair and secretariat, past, current and next, « ordre à confirmer »', async () => {
    const chair = await ask('/ctg rotation presidency');
    expect(chair).toMatch(
      /Copil 2020 : Caf — passé[\s\S]*Copil 2021 : Ville — actuel[\s\S]*Copil 2022 : Agglo — suivant/,
    );
    expect(chair).toContain('Ordre à confirmer (texte ambigu)');
    expect(await ask('/ctg rotation secretariat')).toContain('Caf → Ville → Agglo');
  });

  it('answers each person in their language, and the channel in the agreement’s', async () => {
    expect(await ask('/ctg rotation chair', USER.emma)).toContain('Order to be confirmed');
    const shared = await workspace().as(USER.emma).types(CHANNEL.agreement, '/ctg axes public');
    expect(shared.text).toContain('Axes prioritaires');
    expect(shared.message?.isEphemeral).toBe(false);
  });

  it('answers to the person alone unless « public » is said', async () => {
    const { message } = await workspace().as(USER.claire).types(CHANNEL.agreement, '/ctg missions');
    expect(message?.isEphemeral).toBe(true);
    const others = await workspace().as(USER.emma).sees(CHANNEL.agreement);
    expect(others.some(({ ts }) => ts === message?.ts)).toBe(false);
  });

  it('shares an answer in the channel by its button', async () => {
    const claire = workspace().as(USER.claire);
    const { message } = await claire.types(CHANNEL.agreement, '/ctg missions');
    if (!message) throw new Error('no answer');
    const shared = await claire.clicks(message, 'Partager dans le canal');
    expect(shared.message?.isEphemeral).toBe(false);
    expect(shared.text).toContain('concilier vie professionnelle');
  });

  it('answers a mention inside a thread, and a direct message', async () => {
    const claire = workspace().as(USER.claire);
    const root = await claire.says(CHANNEL.agreement, 'Que dit la convention ?');
    const inThread = await claire.mentions(CHANNEL.agreement, 'objectifs O2', { threadTs: root.ts });
    expect(inThread.message?.threadTs).toBe(root.ts);
    expect(inThread.text).toContain('fonction parentale');
    expect((await claire.writesToBot('missions')).text).toContain('autonomie');
  });

  it('says in its help what the menu of a message offers', async () => {
    const { text } = await workspace().as(USER.claire).types(CHANNEL.agreement, '/ctg aide');
    expect(text).toContain('d’un message, aussi dans les fils : Mettre à l’ordre du jour, Ajouter au compte rendu');
    const english = await workspace().as(USER.emma).types(CHANNEL.agreement, '/ctg help');
    expect(english.text).toContain('Mettre à l’ordre du jour (Put on the agenda)');
  });

  it('refuses what it does not understand with the way to write it', async () => {
    expect(await ask('/ctg objetifs')).toContain('/ctg objectifs');
    expect(await ask('/ctg rotation demain')).toContain('/ctg rotation [presidence | secretariat]');
    expect(await ask('/ctg aide membres')).toContain('/ctg membres [instance] [partie] [axe:nom]');
  });

  it('shows the summary in the App Home, and answers there in a window', async () => {
    const claire = workspace().as(USER.claire);
    expect(await claire.opensHome()).toContain('En vigueur jusqu’au 31 décembre 2022');
    const { modal } = await claire.clicks('home', 'Voir les objectifs');
    expect(JSON.stringify(modal?.blocks)).toContain('O3.3');
  });

  it('A10-1: the day after its last day, the agreement is said to have expired, with no renewal', async () => {
    await workspace().sandbox.moveTo(new Date('2022-12-31T22:30:00Z'));
    expect(await ask('/ctg agreement')).toContain('(dernier jour)');
    await workspace().sandbox.moveTo(new Date('2022-12-31T23:30:00Z'));
    expect(await ask('/ctg agreement')).toContain('Échue le 31 décembre 2022. Pas de reconduction enregistrée.');
  });
});
