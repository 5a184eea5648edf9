import { describe, expect, it } from 'vitest';
import type { MinutesContent } from '../../src/domain/minutes/minutes-content.ts';
import { words } from '../../src/i18n/words.ts';
import { minutesChanges } from '../../src/presenters/minutes-changes.ts';

type Point = MinutesContent['points'][number];

const t = words('fr');

const point = (title: string, notes: string, more: Partial<Point> = {}): Point => ({
  ...{ title, origin: 'proposed', kind: 'DISCUSSION', presenter: null, papers: null, notes, isOpen: false, tasks: [] },
  ...more,
});
const content = (points: Point[], more: Partial<MinutesContent> = {}): MinutesContent => ({
  ...{ reference: 'CT-2021-S1', committee: 'Comité technique', day: '2021-03-23', hour: '14:00', place: 'Issoire' },
  ...{ link: null, chair: 'Ville', secretariat: 'Ville', people: [], absentParties: [], points },
  ...more,
});
const changes = (before: MinutesContent, after: MinutesContent) => minutesChanges(before, after, t);

describe('what a version of minutes changes in the one before', () => {
  it('is nothing when both say the same', () => {
    const same = content([point('Budget', 'Voté.')]);
    expect(changes(same, structuredClone(same))).toEqual([]);
  });

  it('is said by point, the former words beside the new ones, lines that stay left out', () => {
    const before = content([point('Budget', 'Voté.\nRien d’autre.'), point('Relais', 'Ouvert.')]);
    const after = content([point('Budget', 'Reporté.\nRien d’autre.'), point('Relais', 'Ouvert.')]);
    expect(changes(before, after)).toEqual(['Budget : « Voté. » devient « Reporté. »']);
  });

  it('shows of a long sentence the words around the change alone', () => {
    const long = (who: string) => `un deux trois quatre cinq six sept ${who} huit neuf dix onze douze treize quatorze`;
    const [line] = changes(content([point('Budget', long('la Caf'))]), content([point('Budget', long('la Ville'))]));
    expect(line).toBe(
      'Budget : « … trois quatre cinq six sept la Caf huit neuf dix onze douze treize … » devient « … trois quatre cinq six sept la Ville huit neuf dix onze douze treize … »',
    );
  });

  it('knows a point again that moved, names one that came, and one that went', () => {
    const before = content([point('Budget', 'Voté.'), point('Relais', 'Ouvert.'), point('Ludothèque', 'Fermée.')]);
    const after = content([point('Relais', 'Ouvert.'), point('Budget', 'Voté.'), point('Accueil', 'À revoir.')]);
    // The last one stands where the other stood, and comes from the same place: it is that point, renamed.
    expect(changes(before, after)).toEqual(['Accueil : « Ludothèque Fermée. » devient « Accueil À revoir. »']);
    expect(changes(content([]), content([point('Budget', 'Voté.')]))).toEqual(['Budget, ajouté : « Budget Voté. »']);
    expect(changes(content([point('Budget', 'Voté.')]), content([]))).toEqual(['Budget, retiré : « Budget Voté. »']);
  });

  it('says a place, who was there and a decision that are not what they were', () => {
    const decision = (text: string) => ({
      tasks: [{ text, isDecision: true, owner: null, dueOn: null, reference: 'CT-2021-S1-P01' }],
    });
    const before = content([point('Budget', 'Voté.', decision('Ouvrir à 7 h.'))], { absentParties: ['Ville'] });
    const after = content([point('Budget', 'Voté.', decision('Ouvrir à 8 h.'))], { place: 'Clermont' });
    expect(changes(before, after)).toEqual([
      'Lieu : « Issoire » devient « Clermont »',
      'Présences, retiré : « Personne n’était présent pour : Ville. Les décisions sont à confirmer. »',
      'Budget : « Décision CT-2021-S1-P01 : Ouvrir à 7 h. » devient « Décision CT-2021-S1-P01 : Ouvrir à 8 h. »',
    ]);
  });
});
