import { type TableWords, word } from '../table-words.ts';

/** The tabs and columns of the spreadsheet that are no field of a sheet. */
export const spreadsheetTables: TableWords = {
  milestones: {
    tab: word('Étapes', 'Jalons', 'Échéancier', 'Calendrier'),
    columns: {
      sheet: word('Fiche', 'Numéro', 'N°', 'Action', 'Référence', 'Fiche action', 'N° de fiche'),
      label: word('Étape', 'Libellé', 'Jalon', 'Intitulé'),
      dueOn: word('Échéance', 'Date', 'Fin prévue', 'Pour le'),
      doneOn: word('Faite le', 'Réalisée le', 'Fait le', 'Date de réalisation'),
    },
  },
  means: {
    tab: word('Moyens', 'Budget', 'Ressources', 'Moyens mobilisés'),
    columns: {
      party: word('Partie', 'Partenaire', 'Institution', 'Structure', 'Qui'),
      year: word('Année', 'Exercice'),
      kind: word('Nature', 'Type', 'Type de moyen', 'Nature du moyen'),
      sheet: word('Fiche', 'Action', 'Fiche action', 'N° fiche'),
      objective: word('Objectif', 'Objectif opérationnel'),
      label: word('Libellé', 'Description', 'Détail', 'Objet', 'Moyen'),
      planned: word(
        'Prévu',
        'Prévisionnel',
        'Montant prévu',
        'Budget',
        'Budget prévu',
        'Budget prévisionnel',
        'Montant',
      ),
      actual: word('Réel', 'Réalisé', 'Montant réel', 'Budget réel', 'Consommé', 'Dépensé'),
      dueOn: word('Échéance', 'Date'),
      source: word('Source', 'Source du chiffre', 'Sources'),
      visibility: word('Confidentialité', 'Visibilité'),
    },
  },
  fundings: {
    tab: word('Financeurs', 'Cofinanceurs', 'Plan de financement'),
    columns: {
      sheet: word('Fiche', 'Action', 'Fiche action', 'N° fiche'),
      funder: word('Financeur', 'Financé par', 'Cofinanceur'),
      scheme: word('Dispositif', 'Aide', 'Subvention', 'Programme'),
      year: word('Année', 'Exercice'),
      amount: word('Montant', 'Montant en euros', 'Montant accordé', 'Montant demandé'),
      source: word('Source', 'Source du chiffre', 'Sources'),
    },
  },
  indicators: {
    tab: word('Indicateurs', 'Évaluation', 'Suivi des indicateurs'),
    columns: {
      code: word('Code', 'Numéro', 'N°', 'Référence'),
      label: word('Indicateur', 'Libellé', 'Intitulé', 'Nom'),
      unit: word('Unité'),
      objective: word('Objectif', 'Objectif opérationnel'),
      sheets: word('Fiches', 'Fiche', 'Actions', 'Action', 'Fiches action'),
      baseline: word('Valeur de départ', 'Départ', 'Valeur initiale', 'État initial'),
      baselineOn: word('Date de départ', 'Date de la valeur de départ'),
      baselineSource: word('Source de départ', 'Source de la valeur de départ', 'Source'),
      target: word('Cible', 'Valeur cible', 'Objectif chiffré'),
      targetOn: word('Date de la cible', 'Échéance de la cible'),
      value: word('Valeur', 'Relevé', 'Valeur relevée', 'Réalisé'),
      valueOn: word('Date du relevé', 'Date', 'Relevé le'),
      valueSource: word('Source du relevé', 'Source de la valeur'),
      visibility: word('Confidentialité', 'Visibilité'),
    },
  },
  members: {
    tab: word('Membres', 'Annuaire', 'Contacts', 'Personnes', 'Participants'),
    columns: {
      name: word('Nom', 'Prénom et nom', 'Nom complet', 'Personne', 'Nom de famille'),
      email: word('Adresse électronique', 'Mail', 'Courriel', 'Adresse mail'),
      jobTitle: word('Fonction', 'Poste', 'Qualité'),
      party: word('Partie', 'Institution', 'Structure', 'Organisme', 'Employeur'),
      committee: word('Instance', 'Comité'),
      seat: word('Siège', 'Au titre de'),
      startsOn: word('Du', 'Début', 'Début de mandat', 'Depuis'),
      endsOn: word('Au', 'Fin', 'Fin de mandat'),
    },
  },
};
