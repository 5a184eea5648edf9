import { fold } from '../../src/domain/text/fold.ts';
import { USER } from './issoire-workspace.ts';

/** In every confidential text, and in nothing that the viewers below may ever see (Art. 12). */
export const SECRET = 'zibeline';

/** Beside it: what one may look for, and be answered, without having read it. */
export const LOOKED_FOR = 'blaireau';
export const MEETING = 'CT-2021-S1';
export const PROPOSED = 'CT-2021-S1-P02';
export const RULE = 'COPIL-2021-P01';
export const ADOPTED = 'CT-2021-S1-01';
/** A member whose mandate has ended. */
export const ODILE = 'U0ODILE001';

/** A stranger to the roster, a resource person invited to the meeting, and a member whose mandate has ended. */
export const VIEWERS = [USER.stranger, USER.fatou, ODILE];

/** Whether a text tells the secret. */
export const leaks = (text: string) => fold(text).includes(SECRET);

/** Everything that each command can be asked about what is confidential; a new command must be added here. */
export const WALK: Record<string, string[]> = {
  home: [''],
  help: ['aide', 'aide decision'],
  me: ['moi'],
  search: [`recherche ${LOOKED_FOR}`, 'recherche FA-01'],
  dues: ['echeances', 'echeances 2021', 'echeances 2022'],
  changes: ['changements', 'changements 2021-01-01'],
  calendar: ['calendrier', 'calendrier 2021'],
  meetings: ['reunions', `reunions ${MEETING}`],
  agenda: ['agenda', `agenda ${MEETING}`, 'agenda comite technique'],
  minutes: ['compte-rendu', `compte-rendu ${MEETING}`],
  decisions: [
    'decisions',
    `decisions ${LOOKED_FOR}`,
    'decisions proposees',
    'decisions adoptees',
    'decisions ouvertes',
    'decisions retard',
    'decisions instance:technique',
    'decisions annee:2021',
    'decisions objectif:O1',
  ],
  decision: [
    `decision ${PROPOSED}`,
    `decision ${ADOPTED}`,
    `decision ${RULE}`,
    'decision verifier',
    `decision nouvelle`,
  ],
  invite: ['inviter'],
  communication: ['communication'],
  days: ['jours'],
  agreement: ['convention', 'convention actes'],
  parties: ['parties', 'parties caf'],
  axes: ['axes'],
  missions: ['missions'],
  objectives: ['objectifs', 'objectifs O1', 'objectifs valider O1', `objectifs ${LOOKED_FOR}`],
  actions: ['actions', `actions ${LOOKED_FOR}`, 'actions retard', 'actions objectif:O1'],
  action: ['action FA-01', 'action FA-01 historique', 'action nouvelle'],
  chase: ['relancer', 'relancer actions', 'relancer FA-01', 'relancer partie:caf'],
  plan: ['plan', 'plan 2021', 'plan 2021 image', 'plan valider 2021'],
  indicators: ['indicateurs', `indicateurs ${LOOKED_FOR}`, 'indicateurs objectif:O1', 'indicateurs fiche:FA-01'],
  indicator: ['indicateur I-01', 'indicateur nouveau', 'indicateur I-01 valeur 2021 132 source:Caf'],
  means: [
    'moyens',
    'moyens 2021',
    'moyens 2021 lignes',
    'moyens 2020 ecart',
    'moyens partie:Caf nature:donnees',
    'moyens objectif:O1',
  ],
  import: ['import', 'import modele', 'import annuler'],
  export: ['export', 'export csv', 'export json'],
  partners: ['partenaires', 'partenaires type:association', `partenaires ${LOOKED_FOR}`],
  competences: ['competences', 'competences crèches 2020-06-01', 'competences transferts'],
  schemes: ['dispositifs', 'dispositifs PEDT'],
  committees: ['comites', 'comites technique'],
  members: ['membres', 'membres copil'],
  referents: ['referents'],
  rotation: ['rotation'],
  documents: ['documents', `documents ${LOOKED_FOR}`, 'documents visas'],
  verify: ['verifier', 'verifier documents', 'verifier moyens'],
  coordinator: ['coordination'],
  accounts: ['liens'],
  reminders: ['rappels'],
  settings: ['reglages', 'reglages quorum', 'reglages set quorum half'],
  status: ['etat'],
};
