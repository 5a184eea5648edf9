import { fold } from '../text/fold.ts';

/** Beginnings of an h that French breathes, so that nothing is elided before it: « la Haute-Loire », not « l’Hérault ». */
const BREATHED = /^h(a(?!bit|rmon)|ou|on[fg]|uit)/;

/** Rivers, and what is named after them, whose y before a vowel is elided all the same: « l’Yonne », « l’Yerres ». */
const ELIDED_Y = /^y(onne|erres)\b/;

/** Whether French elides before a name, by its first letters: « l’Agglo », « d’Issoire », « l’Hérault ». */
export function elides(name: string): boolean {
  const folded = fold(name);
  return (/^([aeiouœæ]|y[^aeiou]|h)/.test(folded) && !BREATHED.test(folded)) || ELIDED_Y.test(folded);
}
