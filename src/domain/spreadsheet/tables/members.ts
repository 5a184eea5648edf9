import { column, type WordedTable } from '../column.ts';

/** People of the roster, and their seats. */
export const members = {
  names: { fr: 'Membres', en: 'Members' },
  also: ['Annuaire', 'Contacts', 'Personnes', 'Participants', 'People', 'Roster'],
  columns: {
    name: column(
      'text',
      'Nom',
      'Name',
      'Prénom et nom',
      'Nom complet',
      'Personne',
      'Nom de famille',
      'Full name',
      'Last name',
    ),
    email: column('text', 'Adresse électronique', 'E-mail', 'Mail', 'Courriel', 'Email', 'Adresse mail'),
    jobTitle: column('text', 'Fonction', 'Job title', 'Poste', 'Qualité', 'Title'),
    party: column('text', 'Partie', 'Party', 'Institution', 'Structure', 'Organisme', 'Employeur'),
    committee: column('text', 'Instance', 'Committee', 'Comité'),
    seat: column('text', 'Siège', 'Seat', 'Au titre de'),
    startsOn: column('date', 'Du', 'From', 'Début', 'Début de mandat', 'Depuis'),
    endsOn: column('date', 'Au', 'To', 'Fin', 'Fin de mandat'),
  },
} as const satisfies WordedTable;
