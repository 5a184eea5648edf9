import { describe, expect, it } from 'vitest';
import { CHANNEL, issoireWorkspace, USER } from '../support/issoire-workspace.ts';
import { openForm } from '../support/open-form.ts';
import { later } from '../support/steps/clock-steps.ts';
import { planned } from '../support/steps/meeting-steps.ts';
import { readText } from '../support/workspace.ts';

const beginning = { beginsAt: '2021-01-04T08:00:00Z', withClock: true };

/** Speaks for the Ville, which chairs in 2021. */
const MAYOR = 'U0FRANCOI1';

describe('the agenda drafted with a meeting', () => {
  const town = issoireWorkspace(beginning);

  it('of a steering committee begins with its standing items (A6-4, R-06)', async () => {
    const claire = town().as(USER.claire);
    await openForm(claire, '/ctg reunions', 'Planifier une réunion');
    await claire.fills({ committee: 'COPIL', day: '2021-02-09', hour: '14:00', place: 'Issoire' });
    const done = await claire.submits();
    expect(readText(done.modal?.blocks ?? [])).toContain('Aucun comité technique ne le prépare');
    const { text } = await claire.types(CHANNEL.agreement, '/ctg agenda copil');
    const points = [
      '1. Bilan 2020',
      '2. Plan d’actions 2021',
      '3. Questions évaluatives',
      '4. Initiatives',
      '5. Présidence',
    ];
    const places = points.map((point) => text.indexOf(point));
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(text).toContain('Bilan 2020 non joint · Plan d’actions 2021 non joint');
  });
});

describe('the agenda of a meeting that is planned', () => {
  const town = issoireWorkspace({ ...beginning, after: [planned('2021-02-09', 'COPIL')] });

  it('takes a new point where it is put, and a paper that was missing', async () => {
    const denise = town().as(USER.denise);
    await openForm(denise, '/ctg agenda COPIL-2021', 'Ajouter un point');
    await denise.fills({ title: ' ', minutes: '15' });
    expect((await denise.submits()).errors).toHaveProperty('title');
    await denise.fills({ title: 'Accueil <!channel>', minutes: '15', presenter: 'Le maire', position: '1' });
    expect((await denise.submits()).errors).toEqual({});
    const { message, text } = await denise.types(CHANNEL.agreement, '/ctg agenda COPIL-2021');
    expect(text).toContain('1. Accueil <!channel> (échange, 15 min, Le maire)');
    expect(text).toContain('2. Bilan 2020');
    if (!message) throw new Error('no answer');
    const second = message.blocks.filter(({ type }) => type === 'actions')[1];
    const [change] = (second as unknown as { elements: { value: string }[] }).elements;
    await denise.clicks(message, change?.value ?? '');
    await denise.fills({ papers: 'https://agglo.example/bilan-2020.pdf' });
    expect((await denise.submits()).errors).toEqual({});
    const after = await denise.types(CHANNEL.agreement, '/ctg agenda COPIL-2021');
    expect(after.text).toContain('pièces : https://agglo.example/bilan-2020.pdf');
    expect(after.text).not.toContain('Bilan 2020 non joint');
  });

  it('takes points that members propose, once who chairs has accepted them (X3-18)', async () => {
    const karim = town().as(USER.karim);
    const proposed = await karim.types(CHANNEL.agreement, '/ctg agenda proposer copil-2021 "Mobilité des jeunes"');
    expect(proposed.text).toContain('La présidence (Ville) l’accepte ou le refuse');
    await karim.types(CHANNEL.agreement, '/ctg agenda proposer COPIL-2021 Bus');
    expect((await karim.types(CHANNEL.agreement, '/ctg agenda COPIL-2021')).text).not.toContain('[Accepter]');

    await later(5)(town());
    const mayor = town().as(MAYOR);
    const [said = ''] = (await mayor.sees(mayor.botChannel)).map(readText).slice(-1);
    expect(said).toContain('points proposés pour la réunion du 9 février 2021');
    const { message } = await mayor.types(CHANNEL.agreement, '/ctg agenda COPIL-2021');
    if (!message) throw new Error('no answer');
    await mayor.clicks(message, 'Accepter');
    await openForm(mayor, '/ctg agenda COPIL-2021', 'Refuser');
    await mayor.fills({ reason: 'Hors compétence' });
    expect((await mayor.submits()).errors).toEqual({});
    const { text } = await mayor.types(CHANNEL.agreement, '/ctg agenda COPIL-2021');
    // After the five standing items.
    expect(text).toContain('6. Mobilité des jeunes');
    expect(text).not.toContain('Bus');
    expect(text).not.toContain('en attente');
  });

  it('marks what was added after the convocation', async () => {
    const claire = town().as(USER.claire);
    await openForm(claire, '/ctg reunion COPIL-2021', 'Convoquer');
    const preview = readText((await claire.modal())?.blocks ?? []);
    expect(preview).toContain('Plan d’actions 2021 non joint');
    expect(preview).toContain('Envoyer quand même est possible');
    expect((await claire.submits()).errors).toEqual({});
    await later(2)(town());
    await openForm(claire, '/ctg agenda COPIL-2021', 'Ajouter un point');
    await claire.fills({ title: 'Question de dernière minute' });
    await claire.submits();
    const { text } = await claire.types(CHANNEL.agreement, '/ctg agenda COPIL-2021');
    expect(text).toContain('Question de dernière minute (échange) — ajouté après la convocation');
  });
});
