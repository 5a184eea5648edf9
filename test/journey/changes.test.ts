import { describe, expect, it } from 'vitest';
import { CHANNEL, type IssoireTown, issoireWorkspace, USER } from '../support/issoire-workspace.ts';
import { followed } from '../support/steps/led-sheet-steps.ts';
import { cancelled, convened, moved, planned, until } from '../support/steps/meeting-steps.ts';
import { sheetCreated } from '../support/steps/sheet-steps.ts';
import { step } from '../support/steps/step.ts';
import { readText } from '../support/workspace.ts';

async function shown(town: IssoireTown, line: string): Promise<string> {
  const { message } = await town.as(USER.claire).types(town.as(USER.claire).botChannel, line);
  return message ? readText(message) : '';
}

async function letters(town: IssoireTown): Promise<string[]> {
  const seen = await town.as(USER.claire).sees(CHANNEL.agreement);
  return seen.map(readText).filter((text) => text.includes('La convention depuis'));
}

describe('a week in which the plan and the meetings changed', () => {
  const hidden = step('FA-01 is public, FA-02 for the parties alone', async ({ deps: { db } }) => {
    await db.actionSheet.updateMany({ where: { reference: 'FA-01' }, data: { visibility: 'PUBLIC' } });
  });
  const town = issoireWorkspace({
    beginsAt: '2021-05-03T07:10:00Z',
    withClock: true,
    after: [
      sheetCreated({ dueOn: '2021-05-05' }),
      sheetCreated({ title: 'Cartographier l’offre', objective: 'O3.1', axes: ['aucun axe'] }),
      hidden,
      followed('FA-01', 'BLOCKED', { blockers: 'Pas de local' }),
      planned('2021-06-15'),
      convened('CT-2021-S1'),
      moved('CT-2021-S1', '2021-06-17'),
      cancelled('CT-2021-S1', 'Élections'),
      until('2021-05-10T08:00:00Z'),
    ],
  });

  it('is told in order to who reads the parties’ papers, late sheets among them', async () => {
    const text = await shown(town(), '/ctg changements 2021-05-03');
    for (const line of [
      /Nouvelle fiche FA-01 — Ouvrir un relais itinérant/,
      /Nouvelle fiche FA-02 — Cartographier l’offre/,
      /Fiche FA-01 — Ouvrir un relais itinérant, désormais : bloqué/,
      /Comité technique : réunion planifiée le 15 juin 2021/,
      /Comité technique : réunion du 15 juin 2021 déplacée au 17 juin 2021, Salle indisponible/,
      /Comité technique : réunion du 17 juin 2021 annulée, Élections/,
      /6 mai 2021 — Fiche FA-01 — Ouvrir un relais itinérant : en retard, elle devait être terminée le 5 mai 2021/,
    ]) {
      expect(text).toMatch(line);
    }
    expect(text.indexOf('Nouvelle fiche')).toBeLessThan(text.indexOf('en retard'));
  });

  it('is told to the shared channel on Monday, without what not every reader of it may read', async () => {
    const [letter, ...others] = await letters(town());
    expect(others).toEqual([]);
    expect(letter).toContain('Nouvelle fiche FA-01');
    expect(letter).toContain('réunion du 17 juin 2021 annulée');
    expect(letter).not.toContain('Cartographier');
    expect(letter).toContain('1 autre changement, réservé aux parties');
  });
});
