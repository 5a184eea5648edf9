interface CellWord {
  /** As the template and the export write it. */
  names: { fr: string; en: string };
  /** What else people write; matched whatever accents and case. */
  also: string[];
}

const word = (fr: string, en: string, ...also: string[]): CellWord => ({ names: { fr, en }, also });

/** What a cell says for each value of an enumeration. « En retard » is no status: lateness is computed. */
export const cellWords = {
  status: {
    PLANNED: word(
      'À venir',
      'Planned',
      'Prévu',
      'Prévue',
      'Planifié',
      'Planifiée',
      'Non démarré',
      'Non démarrée',
      'À faire',
      'Upcoming',
      'To do',
    ),
    IN_PROGRESS: word('En cours', 'In progress', 'Démarré', 'Démarrée', 'Commencé', 'Ongoing'),
    PAUSED: word('En pause', 'Paused', 'Suspendu', 'Suspendue', 'Reporté', 'Reportée'),
    BLOCKED: word('Bloqué', 'Blocked', 'Bloquée'),
    DONE: word(
      'Réalisé',
      'Done',
      'Réalisée',
      'Terminé',
      'Terminée',
      'Fait',
      'Faite',
      'Achevé',
      'Achevée',
      'Fini',
      'Completed',
    ),
    DROPPED: word('Abandonné', 'Dropped', 'Abandonnée', 'Annulé', 'Annulée', 'Cancelled'),
    TO_DISCUSS: word('À discuter', 'To discuss', 'À débattre', 'À arbitrer'),
  },
  kind: {
    EXISTING: word('Existant', 'Existing', 'Existante', 'Offre existante', 'Optimisation', 'Optimiser'),
    NEW: word('Nouveau', 'New', 'Nouvelle', 'Offre nouvelle', 'Création', 'Développer', 'À créer'),
  },
  visibility: {
    PARTIES: word('Parties', 'Parties', 'Les parties', 'Interne'),
    COMMITTEE: word('Comité', 'Committee', 'L’instance', 'Instance', 'Restreint', 'Confidentiel'),
    PUBLIC: word('Public', 'Public', 'Publique', 'Tout public'),
  },
  resource: {
    FTE: word('ETP', 'FTE', 'Équivalent temps plein', 'Moyens humains', 'Humain', 'Personnel'),
    OPERATING: word(
      'Fonctionnement (€)',
      'Operating (€)',
      'Fonctionnement',
      'Euros',
      '€',
      'Financier',
      'Moyens financiers',
      'Operating',
    ),
    INVESTMENT: word('Investissement (€)', 'Investment (€)', 'Investissement', 'Investment'),
    IN_KIND: word('En nature', 'In kind', 'Matériel', 'Moyens matériels', 'Locaux', 'Mise à disposition'),
    DATA: word('Données', 'Data', 'Donnée'),
  },
} as const satisfies Record<string, Record<string, CellWord>>;

/** « Oui » and « non », as exports write them and as people do; an empty cell says neither. */
export const flagWords = {
  yes: word('Oui', 'Yes', 'x', 'vrai', 'true', '1', 'o', 'y', '✓', '✔'),
  no: word('Non', 'No', '-', 'faux', 'false', '0', 'n'),
};

/** « Aucun », said explicitly of axes (K-18). */
export const noneWord = word('Aucun', 'None', 'Aucun axe', 'Sans objet', 'Néant');
