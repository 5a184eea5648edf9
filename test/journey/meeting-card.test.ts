import { describe, expect, it } from 'vitest';
import { type IssoireTown, issoireWorkspace, USER } from '../support/issoire-workspace.ts';
import { openForm } from '../support/open-form.ts';
import { later } from '../support/steps/clock-steps.ts';
import { convened, planned } from '../support/steps/meeting-steps.ts';
import { together } from '../support/steps/together.ts';
import { readText } from '../support/workspace.ts';

const beginning = { beginsAt: '2021-01-04T08:00:00Z', withClock: true };
const invited = [together(planned('2021-01-19'), convened('CT-2021-S1'))];

const TECHNICAL = 'C0CTGTECH1';
const YANN = 'U0YANN0001';
const BEATRICE = 'U0BEATRIC1';

/** What the bot has put into the committee's channel of its own accord. */
async function cards(town: IssoireTown) {
  const messages = await town.as(USER.claire).sees(TECHNICAL);
  return messages.filter((message) => readText(message).includes('CT-2021-S1 ·'));
}

async function card(town: IssoireTown) {
  const [only, ...others] = await cards(town);
  if (!only || others.length > 0) throw new Error(`${others.length + (only ? 1 : 0)} cards`);
  return only;
}

describe('the card of a meeting in its committee’s channel', () => {
  const town = issoireWorkspace(beginning);

  it('is posted with the convocation, with the agenda and no names', async () => {
    const claire = town().as(USER.claire);
    await openForm(claire, '/ctg reunions', 'Planifier une réunion');
    await claire.fills({ committee: 'CT', day: '2021-02-02', hour: '14:00', place: 'Issoire <!channel>' });
    await claire.submits();
    await later(2)(town());
    expect(await cards(town())).toEqual([]);
    await openForm(claire, '/ctg reunion CT-2021-S1', 'Convoquer');
    await claire.submits();
    await later(2)(town());
    const text = readText(await card(town()));
    expect(text).toContain('2 février 2021 à 14:00');
    expect(text).toContain('Issoire &lt;!channel&gt;');
    expect(text).toContain('Ordre du jour');
    expect(text).toContain('Agglo : 0 présent');
    expect(text).toContain('Aucun représentant annoncé pour la Caf, l’Agglo et la Ville');
    expect(text).not.toContain('Yann');
  });
});

describe('the card of a meeting that people were invited to', () => {
  const town = issoireWorkspace({ ...beginning, after: invited });

  it('is answered from, and follows the answers of a whole minute in one change', async () => {
    const changes = () => town().sandbox.calls('chat.update').length;
    const before = changes();
    await town()
      .as(YANN)
      .clicks(await card(town()), 'Présent·e');
    await town()
      .as(BEATRICE)
      .clicks(await card(town()), 'À distance');
    const coordinator = await town()
      .as(USER.claire)
      .clicks(await card(town()), 'Excusé·e');
    expect(coordinator.text).toContain('Réponse enregistrée');
    await later(1)(town());
    const text = readText(await card(town()));
    expect(text).toContain('Agglo : 1 présent');
    expect(text).toContain('Caf : 0 présent, 1 à distance');
    expect(text).toContain('Aucun représentant annoncé pour la Ville');
    expect(changes()).toBe(before + 1);
    await later(30)(town());
    // Nothing changed: nothing is said.
    expect(changes()).toBe(before + 1);
  });

  it('shows a point added afterwards as late, the new date of a moved meeting, and its cancellation', async () => {
    const claire = town().as(USER.claire);
    await openForm(claire, '/ctg agenda CT-2021-S1', 'Ajouter un point');
    await claire.fills({ title: 'Crèche de Parentignat' });
    expect((await claire.submits()).errors).toEqual({});
    await later(1)(town());
    expect(readText(await card(town()))).toMatch(/Crèche de Parentignat.*ajouté après la convocation/);
    await openForm(claire, '/ctg reunion CT-2021-S1', 'Déplacer');
    await claire.fills({ day: '2021-01-26', reason: 'Salle prise' });
    await claire.submits();
    await later(1)(town());
    expect(readText(await card(town()))).toContain('26 janvier 2021');
    await openForm(claire, '/ctg reunion CT-2021-S1', 'Annuler la réunion');
    await claire.fills({ confirm: ['yes'], reason: 'Grippe' });
    await claire.submits();
    await later(1)(town());
    const text = readText(await card(town()));
    expect(text).toContain('annulée');
    expect(text).not.toContain('[Présent·e]');
  });
});
