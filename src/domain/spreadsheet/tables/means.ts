import { choice, column, type WordedTable } from '../column.ts';

/** What each party brings, by year (Art. 4, A4-3). */
export const means = {
  names: { fr: 'Moyens', en: 'Means' },
  also: ['Budget', 'Ressources', 'Moyens mobilisés', 'Resources'],
  columns: {
    party: column('text', 'Partie', 'Party', 'Partenaire', 'Institution', 'Structure', 'Qui'),
    year: column('year', 'Année', 'Year', 'Exercice'),
    kind: choice('resource', 'Nature', 'Kind', 'Type', 'Type de moyen', 'Nature du moyen'),
    sheet: column('text', 'Fiche', 'Sheet', 'Action', 'Fiche action', 'N° fiche'),
    objective: column('text', 'Objectif', 'Objective', 'Objectif opérationnel'),
    label: column('text', 'Libellé', 'Label', 'Description', 'Détail', 'Objet', 'Moyen'),
    planned: column(
      'number',
      'Prévu',
      'Planned',
      'Prévisionnel',
      'Montant prévu',
      'Budget',
      'Budget prévu',
      'Budget prévisionnel',
      'Montant',
    ),
    actual: column('number', 'Réel', 'Actual', 'Réalisé', 'Montant réel', 'Budget réel', 'Consommé', 'Dépensé'),
    dueOn: column('date', 'Échéance', 'Due', 'Date', 'Due on'),
    source: column('text', 'Source', 'Source', 'Source du chiffre', 'Sources'),
    visibility: choice('visibility', 'Confidentialité', 'Visible to', 'Visibilité', 'Visibility'),
  },
} as const satisfies WordedTable;
