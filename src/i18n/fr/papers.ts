import { frenchDate } from '../civil-date-text.ts';
import { plural } from '../plural.ts';

const { count } = plural('fr');

const countedDays = {
  clear: { one: 'jour franc', other: 'jours francs' },
  calendar: { one: 'jour calendaire', other: 'jours calendaires' },
};

/** Words of the documents that are printed, signed and filed. */
export const papers = {
  minutes: 'Compte rendu',
  agenda: 'Ordre du jour',
  sheet: 'Feuille de présence',
  convocation: 'Convocation',
  draft: 'PROJET',
  cancelled: 'RÉUNION ANNULÉE',
  footer: (p: { agreement: string; reference: string }) =>
    `Convention territoriale globale ${p.agreement} — ${p.reference}`,
  page: (p: { page: number; pages: number }) => `Page ${p.page} sur ${p.pages}`,
  author: 'ctg-bot',
  present: 'Participants',
  columns: { name: 'Nom', office: 'Fonction', party: 'Partie', signature: 'Signature' },
  presenceColumns: { presence: 'Présence', party: 'Partie', names: 'Noms' },
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
  convening: {
    by: (p: { chair: string | null; secretariat: string | null }) => {
      const offices = [
        p.chair ? `la présidence (${p.chair})` : '',
        p.secretariat ? `le secrétariat (${p.secretariat})` : '',
      ];
      return `Réunion convoquée par ${offices.filter(Boolean).join(' et ') || 'la coordination'}.`;
    },
    replaces: (p: { reason: string | null }) =>
      `Cette convocation remplace la précédente.${p.reason ? ` Motif du changement : ${p.reason}` : ''}`,
    noAgenda: 'L’ordre du jour n’est pas encore établi.',
    answer: 'Répondre',
    ways: [
      'Par les boutons du message reçu dans Slack, ou par les liens du courriel : présent·e, à distance, excusé·e, ou représenté·e par quelqu’un.',
      'Qui ne peut pas venir dit qui tient sa place : cette personne est invitée aussitôt.',
      'La réponse peut changer jusqu’à la réunion.',
    ],
    rules: 'Délai et présences',
    delay: (p: { days: number; counting: 'calendar' | 'clear' }) =>
      `Délai de convocation : ${count(p.days, countedDays[p.counting])}.`,
    sent: (p: { on: string; deadline: string; isKept: boolean }) =>
      `Envoyée le ${frenchDate(p.on)}, au plus tard le ${frenchDate(p.deadline)} : délai ${p.isKept ? 'respecté' : 'non respecté'}.`,
    notSent: (p: { deadline: string }) => `Pas encore envoyée ; à envoyer au plus tard le ${frenchDate(p.deadline)}.`,
    eachParty: 'Au moins une personne est attendue pour chaque partie ; sinon les décisions sont à confirmer.',
  },
  files: {
    word: 'Word',
    pdf: 'PDF',
    convocation: 'Convocation et ordre du jour (PDF)',
    ofKind: (p: { kind: string; format: string }) => `${p.kind} (${p.format})`,
    session: 'Dossier de séance (ZIP)',
    attached: 'La convocation et son ordre du jour sont joints, à imprimer (PDF).',
    sent: (p: { name: string }) => `Le fichier « ${p.name} » est dans nos messages directs.`,
    notGranted: 'Je n’ai pas le droit de déposer des fichiers ici : la personne qui gère le bot ajoute files:write.',
  },
};
