import { describe, expect, it } from 'vitest';
import { holdsFigure } from '../../../src/domain/text/holds-figure.ts';

describe('a text holds a figure (Art. 7, R-15)', () => {
  it('when it counts something', () => {
    for (const text of [
      '132 places ouvertes',
      'Douze familles, soit 40 %',
      'en 2021 : 18 enfants',
      '2000 euros',
      'le 3 mai 2021, 7 familles reçues',
      'taux de 0,5',
      'FA-03 : 6 séances',
      'plan 2021 30 places',
    ]) {
      expect([text, holdsFigure(text)]).toEqual([text, true]);
    }
  });

  it('not when its digits name a day, a year or a reference', () => {
    for (const text of [
      '',
      'Relais ouvert',
      'Ouvert le 1er septembre, fermé le 31 décembre 2021',
      'Depuis le 30/06/2021, puis 2021-09-01',
      'En 2021 et 2022, comme prévu au plan 2021-2022',
      'Voir FA-03, I-04, O1.2 et CT-2021-S1-03 (art. 7, annexe 3)',
      'Opened on 3 May, in 2021',
    ]) {
      expect([text, holdsFigure(text)]).toEqual([text, false]);
    }
  });
});
