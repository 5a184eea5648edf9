import { frenchDate } from '../civil-date-text.ts';

/** Words of the documents that are printed, signed and filed. */
export const papers = {
  minutes: 'Compte rendu',
  agenda: 'Ordre du jour',
  sheet: 'Feuille de présence',
  draft: 'PROJET',
  footer: (p: { agreement: string; reference: string }) =>
    `Convention territoriale globale ${p.agreement} — ${p.reference}`,
  page: (p: { page: number; pages: number }) => `Page ${p.page} sur ${p.pages}`,
  author: 'ctg-bot',
  present: 'Participants',
  columns: { name: 'Nom', office: 'Fonction', party: 'Partie', signature: 'Signature' },
  points: 'Points',
  decisions: 'Relevé de décisions',
  decisionColumns: { text: 'Décision ou chose à faire', owner: 'Responsable', dueOn: 'Échéance' },
  noDecision: 'Aucune décision.',
  sources: 'Sources (art. 7) : celles que les points mentionnent ; à compléter si un chiffre n’en porte pas.',
  signatures: 'Signatures',
  chair: 'La présidence',
  secretary: 'Le secrétariat',
  version: (p: { number: number; hash: string }) => `Version ${p.number}, empreinte ${p.hash.slice(0, 16)}`,
  onDate: (p: { on: string }) => frenchDate(p.on),
  files: {
    word: 'Word',
    pdf: 'PDF',
    session: 'Dossier de séance (ZIP)',
    sent: (p: { name: string }) => `Le fichier « ${p.name} » est dans nos messages directs.`,
    notGranted: 'Je n’ai pas le droit de déposer des fichiers ici : la personne qui gère le bot ajoute files:write.',
  },
};
