import type { SheetFieldWords, ValueWords } from '../sheet-field-words.ts';
import { minutes } from './minutes.ts';

const value = (text: string, ...also: string[]): ValueWords => ({ text, also });

/** The fields of an action sheet, each with its one label; what else people write above such a column, or in its cells. */
export const sheetFields: SheetFieldWords = {
  reference: {
    label: 'Numéro',
    also: ['N°', 'Num', 'Référence', 'Code', 'Fiche', 'N° de fiche', 'N° d’action'],
  },
  title: {
    label: 'Intitulé',
    also: ['Action', 'Titre', 'Libellé', 'Nom de l’action', 'Intitulé de l’action', 'Titre de l’action', 'Projet'],
  },
  partnerNumber: {
    label: 'Numéro de la collectivité',
    hint: 'Celui qu’elle lui donne dans son propre plan, par exemple : PE1.',
    also: ['N° collectivité', 'Numéro interne', 'N° interne', 'Référence interne', 'Code interne', 'Code collectivité'],
  },
  objective: { label: 'Objectif', also: ['Objectif opérationnel', 'Objectif stratégique', 'Obj'] },
  axes: { label: 'Axes Caf', also: ['Axe', 'Axes', 'Axe Caf', 'Thématique'] },
  planYears: {
    label: 'Années du plan',
    hint: 'Par exemple : 2021, 2022 ou 2021-2023.',
    also: ['Année', 'Années', 'Plan annuel'],
  },
  kind: {
    label: 'Nature',
    also: ['Existant / nouveau', 'Type d’action', 'Type'],
    values: {
      EXISTING: {
        ...value('offre existante à optimiser', 'Existante', 'Offre existante', 'Optimisation', 'Optimiser'),
        cell: 'Existant',
      },
      NEW: { ...value('offre nouvelle', 'Nouvelle', 'Création', 'Développer', 'À créer'), cell: 'Nouveau' },
    },
  },
  priority: {
    label: 'Priorité',
    also: ['Prio', 'Niveau de priorité', 'Degré de priorité', 'Urgence'],
    values: {
      HIGH: value('Haute', 'Élevée', 'Élevé', 'Forte', 'Fort', 'Haut', 'Prioritaire', 'Urgente', '1'),
      NORMAL: value('Normale', 'Normal', 'Moyenne', 'Moyen', '2'),
      LOW: value('Basse', 'Bas', 'Faible', 'Secondaire', '3'),
    },
  },
  isInnovative: { label: 'Innovante', also: ['Innovant', 'Innovation', 'Action innovante'] },
  need: { label: 'Constat', also: ['Besoin', 'Constats', 'Diagnostic', 'Constat, besoin'] },
  needSource: {
    label: 'Source du constat',
    hint: 'Exigée dès qu’il y a un constat (art. 7).',
    also: ['Source', 'Sources'],
  },
  description: { label: 'Description', also: ['Descriptif', 'Contenu', 'Détail'] },
  targetPublic: { label: 'Public', also: ['Public cible', 'Publics', 'Bénéficiaires', 'Cible'] },
  ages: { label: 'Âges', hint: 'Par exemple : 3-12.', also: ['Tranche d’âge', 'Age', 'Tranches d’âge'] },
  territories: {
    label: 'Territoires',
    hint: 'Un par ligne.',
    also: ['Territoire', 'Bassin de vie', 'Communes', 'Secteur'],
  },
  leadParty: {
    label: 'Partie pilote',
    also: ['Structure pilote', 'Institution', 'Porteur', 'Structure', 'Partie'],
  },
  leadPerson: {
    label: 'Personne pilote',
    also: ['Pilote', 'Responsable', 'Référent', 'Chef de projet', 'Qui'],
  },
  leadService: { label: 'Service pilote', also: ['Service'] },
  subOrganisation: { label: 'Organisme pilote', also: ['Organisme rattaché', 'Organisme'] },
  sponsor: { label: 'Élu·e référent·e', also: ['Élu référent', 'Élue référente', 'Élu'] },
  referents: { label: 'Référents techniques', also: ['Référents par partie'] },
  committee: { label: 'Instance de suivi', also: ['Instance', 'Comité'] },
  partners: {
    label: 'Partenaires',
    hint: 'Un par ligne : Mission locale — accueil des jeunes',
    also: ['Partenaires associés', 'Partenaire'],
  },
  startsOn: { label: 'Début', also: ['Date de début', 'Démarrage', 'Du'] },
  dueOn: { label: 'Fin prévue', also: ['Fin', 'Échéance', 'Date de fin', 'Au', 'Délai', 'Date d’échéance'] },
  isRecurring: { label: 'Reconduite chaque année', also: ['Annuelle', 'Reconduite', 'Récurrente', 'Reconduction'] },
  expectedResults: { label: 'Résultats attendus', also: ['Résultats', 'Effets attendus'] },
  evaluationQuestions: {
    label: 'Questions évaluatives',
    hint: 'Une par ligne.',
    also: ['Question évaluative', 'Questions d’évaluation'],
  },
  status: {
    label: 'Statut',
    also: ['État', 'Etat d’avancement', 'Avancement'],
    values: {
      PLANNED: value('À venir', 'Prévu', 'Prévue', 'Planifié', 'Planifiée', 'Non démarré', 'Non démarrée', 'À faire'),
      IN_PROGRESS: value('En cours', 'Démarré', 'Démarrée', 'Commencé'),
      PAUSED: value('En pause', 'Suspendu', 'Suspendue', 'Reporté', 'Reportée'),
      BLOCKED: value('Bloqué', 'Bloquée'),
      DONE: value('Réalisé', 'Réalisée', 'Terminé', 'Terminée', 'Fait', 'Faite', 'Achevé', 'Achevée', 'Fini'),
      DROPPED: value('Abandonné', 'Abandonnée', 'Annulé', 'Annulée'),
      TO_DISCUSS: value('À discuter', 'À débattre', 'À arbitrer'),
    },
  },
  progress: { label: 'Avancement (%)', also: ['%', '% avancement', 'Taux d’avancement'] },
  blockers: {
    label: 'Freins',
    hint: 'Ce qui bloque, les points d’attention, ce qui est à trancher.',
    also: ['Difficultés', 'Points de blocage', 'Points d’attention', 'Observations'],
  },
  needsArbitration: { label: 'Arbitrage demandé', also: ['Arbitrage', 'Besoin d’arbitrage'] },
  documents: {
    label: 'Documents',
    hint: 'Un par ligne : un titre, puis son adresse (https://…).',
    also: ['Document', 'Pièces jointes', 'Liens'],
  },
  visibility: {
    label: 'Confidentialité',
    also: ['Visibilité', 'Diffusion', 'Qui peut la lire'],
    values: {
      PARTIES: { ...value(minutes.visibility.PARTIES, 'Les parties', 'Interne'), cell: 'Parties' },
      COMMITTEE: {
        ...value(minutes.visibility.COMMITTEE, 'L’instance', 'Instance', 'Restreint', 'Confidentiel'),
        cell: 'Comité',
      },
      PUBLIC: { ...value(minutes.visibility.PUBLIC, 'Publique', 'Tout public'), cell: 'Public' },
    },
  },
  milestones: {
    label: 'Étapes',
    hint: 'Une par ligne, la date d’abord : 30/06/2021 Ouverture des inscriptions',
    also: ['Échéancier', 'Calendrier', 'Jalons'],
  },
};
