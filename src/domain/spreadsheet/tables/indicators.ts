import { choice, column, type WordedTable } from '../column.ts';

/** Indicators, each line with one reading at most (Art. 9); a reading says its source (Art. 7). */
export const indicators = {
  names: { fr: 'Indicateurs', en: 'Indicators' },
  also: ['Évaluation', 'Suivi des indicateurs'],
  columns: {
    code: column('text', 'Code', 'Code', 'Numéro', 'N°', 'Référence'),
    label: column('text', 'Indicateur', 'Indicator', 'Libellé', 'Intitulé', 'Nom', 'Label'),
    unit: column('text', 'Unité', 'Unit'),
    objective: column('text', 'Objectif', 'Objective', 'Objectif opérationnel'),
    sheets: column('list', 'Fiches', 'Sheets', 'Fiche', 'Actions', 'Action', 'Fiches action'),
    baseline: column('number', 'Valeur de départ', 'Baseline', 'Départ', 'Valeur initiale', 'État initial'),
    baselineOn: column('date', 'Date de départ', 'Baseline date', 'Date de la valeur de départ'),
    baselineSource: column('text', 'Source de départ', 'Baseline source', 'Source de la valeur de départ', 'Source'),
    target: column('number', 'Cible', 'Target', 'Valeur cible', 'Objectif chiffré'),
    targetOn: column('date', 'Date de la cible', 'Target date', 'Échéance de la cible'),
    value: column('number', 'Valeur', 'Value', 'Relevé', 'Valeur relevée', 'Réalisé', 'Reading'),
    valueOn: column('date', 'Date du relevé', 'Reading date', 'Date', 'Relevé le'),
    valueSource: column('text', 'Source du relevé', 'Reading source', 'Source de la valeur'),
    visibility: choice('visibility', 'Confidentialité', 'Visible to', 'Visibilité', 'Visibility'),
  },
} as const satisfies WordedTable;
