import type { ValueWords } from '../sheet-field-words.ts';

const word = (text: string, ...also: string[]): ValueWords => ({ text, also });

/** How a spreadsheet says what no field says: its tabs, yes and no. */
export const spreadsheet = {
  sheets: word('Actions', 'Fiches action', 'Fiches', 'Plan d’actions', 'Plan'),
  yes: word('Oui', 'x', 'vrai', 'true', '1', 'o', 'y', '✓', '✔'),
  no: word('Non', '-', 'faux', 'false', '0', 'n'),
  none: word('Aucun', 'Aucun axe', 'Sans objet', 'Néant'),
};
