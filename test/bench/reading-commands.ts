import { OBJECTIVES, type Question } from './ask.ts';

const asked = (commands: Record<string, string>): Question[] =>
  Object.entries(commands).map(([text, proof]) => ({ text, proof }));

/** Those that are followed from commit to commit; the proofs hold on an almost empty agreement as on a filled one. */
export const MAIN_COMMANDS: Question[] = [
  OBJECTIVES,
  ...asked({
    echeances: '2021',
    verifier: 'siège vacant',
    actions: 'Fiches action',
    membres: 'Gérard Érable',
    missions: 'vie familiale',
  }),
];

/** The other commands that read, as they are asked of the filled agreement; those that draw or write files are not. */
export const OTHER_COMMANDS: Question[] = asked({
  '': '31 décembre 2022',
  aide: '/ctg objectifs',
  moi: 'FA-20',
  'recherche accueil': 'FA-01',
  changements: 'La convention depuis',
  calendrier: 'Comité technique S2 2019',
  jours: 'Jours fériés',
  reunions: 'CT-B9',
  'reunions CT-B1': '16 juin 2020',
  agenda: 'Point numéro 1',
  'compte-rendu': 'Comité de pilotage, 6 avril 2021',
  'compte-rendu CT-B1': '16 juin 2020',
  decisions: 'B-2021-P40',
  'decisions ouvertes': 'B-2021-29',
  'decision B-2021-01': 'accord 3/3',
  inviter: 'Personnes ressources',
  communication: 'Communications communes',
  convention: '31 décembre 2022',
  'convention signataires': 'Signataires',
  parties: 'CAF63',
  axes: '30 fiches',
  'objectifs O1.1': 'FA-07',
  competences: 'Petite enfance',
  'competences transferts': 'Transferts de compétences',
  dispositifs: 'Projet éducatif de territoire',
  'actions retard': 'FA-04',
  'action FA-03': 'Étape 1',
  'action FA-03 historique': 'Historique de FA-03',
  plan: 'Plan d’actions 2021',
  moyens: 'Moyens 2021',
  indicateurs: 'Indicateurs',
  relancer: '18 mai 2021',
  import: 'tableur',
  partenaires: 'Partenaires',
  comites: 'Comité de pilotage',
  referents: 'La petite enfance',
  rotation: 'Copil 2021',
  documents: '19 décembre 2019',
  coordination: 'Claire Aubépine',
  liens: 'C0CTGTECH1',
  rappels: 'rappels',
  reglages: 'français',
  etat: 'Version',
});
