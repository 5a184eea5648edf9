import { fold } from '../text/fold.ts';

/** Beginnings of an h that French breathes, so that nothing is elided before it: « la Haute-Loire », not « l’Hérault ». */
const BREATHED = /^h(a(?!bit|rmon)|ou|on[fg]|uit)/;

/** Whether French elides before a name, by its first letters: « l’Agglo », « d’Issoire », « l’Hérault ». */
export function elides(name: string): boolean {
  const folded = fold(name);
  return /^([aeiouœæ]|y[^aeiou]|h)/.test(folded) && !BREATHED.test(folded);
}
