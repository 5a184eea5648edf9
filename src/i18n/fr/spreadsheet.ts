import { type ResourceWords, word } from '../table-words.ts';
import { spreadsheetTables } from './spreadsheet-tables.ts';

const resource: ResourceWords = {
  FTE: word('ETP', 'Équivalent temps plein', 'Moyens humains', 'Humain', 'Personnel'),
  OPERATING: word('Fonctionnement (€)', 'Fonctionnement', 'Euros', '€', 'Financier', 'Moyens financiers'),
  INVESTMENT: word('Investissement (€)', 'Investissement'),
  IN_KIND: word('En nature', 'Matériel', 'Moyens matériels', 'Locaux', 'Mise à disposition'),
  DATA: word('Données', 'Donnée'),
};

/** How a spreadsheet says what no field says: its tabs, their columns, kinds of means, yes and no. */
export const spreadsheet = {
  sheets: word('Actions', 'Fiches action', 'Fiches', 'Plan d’actions', 'Plan'),
  tables: spreadsheetTables,
  resource,
  yes: word('Oui', 'x', 'vrai', 'true', '1', 'o', 'y', '✓', '✔'),
  no: word('Non', '-', 'faux', 'false', '0', 'n'),
  none: word('Aucun', 'Aucun axe', 'Sans objet', 'Néant'),
  late: word('En retard', 'Retard', 'Retardé'),
  firstName: word('Prénom'),
  /** Above the column that the file of refused lines adds. */
  reason: word('Raison'),
};
