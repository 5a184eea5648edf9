import { column, type WordedTable } from '../column.ts';

/** Steps of sheets. */
export const milestones = {
  names: { fr: 'Étapes', en: 'Milestones' },
  also: ['Jalons', 'Échéancier', 'Calendrier', 'Steps'],
  columns: {
    sheet: column('text', 'Fiche', 'Sheet', 'Numéro', 'N°', 'Action', 'Référence', 'Fiche action', 'N° de fiche'),
    label: column('text', 'Étape', 'Milestone', 'Libellé', 'Jalon', 'Intitulé', 'Step', 'Label'),
    dueOn: column('date', 'Échéance', 'Due', 'Date', 'Fin prévue', 'Pour le', 'Due on'),
    doneOn: column('date', 'Faite le', 'Done on', 'Réalisée le', 'Fait le', 'Date de réalisation', 'Done'),
  },
} as const satisfies WordedTable;
