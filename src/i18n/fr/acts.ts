import type { ActWords } from '../../acts/act-words.ts';
import type { ActId } from '../../acts/payloads.ts';
import { status } from './calendar.ts';
import { feeds } from './feeds.ts';
import { imports } from './imports.ts';

/** What is carried out at a press, as its button says. */
export const acts: Record<ActId, ActWords> = {
  'answer-convocation': { label: 'Répondre' },
  'acknowledge-secrecy': { label: 'J’en prends acte' },
  'answer-poll': { label: 'Répondre' },
  'accept-point': { label: 'Accepter', title: 'Mettre ce point à l’ordre du jour ?' },
  'approve-minutes': { label: 'Approuver' },
  'agree-to-decision': { label: 'Donner l’accord' },
  'settle-task': { label: 'Fait', title: 'Cette tâche est faite ?' },
  'remind-voice': { label: 'Relancer', title: 'Relancer cette partie ?' },
  'put-on-agenda': {
    label: 'Mettre à l’ordre du jour',
    title: 'La mettre à l’ordre du jour de la prochaine réunion ?',
  },
  'settle-decision': { label: 'Fait', title: 'Cette suite est donnée ?' },
  'answer-chase': { label: 'Répondre' },
  'chase-again': { label: 'Relancer encore' },
  'snooze-reminder': { label: 'Plus tard', title: 'Remettre ce rappel à plus tard ?' },
  'mute-reminder': { label: 'Ne plus me rappeler ceci', title: 'Ne plus vous rappeler ceci ?' },
  'opt-out': { label: 'Ne plus recevoir ce type de rappel', title: 'Ne plus recevoir ce type de rappel ?' },
  'resend-delivery': { label: 'Renvoyer', confirm: status.resendConfirm, isDestructive: false },
  'renew-feed': { label: feeds.renew, confirm: feeds.sure, isDestructive: false },
  'revoke-feed': { label: feeds.revoke, confirm: { ...feeds.sure, yes: feeds.revoke } },
  'make-document': { label: 'Recevoir le document' },
  'export-register': { label: 'Recevoir le registre' },
  'extract-decision': { label: 'Recevoir l’extrait' },
  'save-calendar': { label: 'Enregistrer ces jours' },
  'confirm-import': { label: 'Confirmer' },
  'undo-import': { label: imports.undo, confirm: imports.undoSure },
  'get-refused-lines': { label: imports.refusedFile },
  'chase-all': {
    label: 'Relancer tous les pilotes',
    isDestructive: false,
    confirm: {
      title: 'Relancer tous les pilotes ?',
      text: 'Chaque pilote d’une fiche ouverte reçoit un message, sauf pour les fiches relancées aujourd’hui.',
      yes: 'Relancer',
      no: 'Retour',
    },
  },
  'choose-language': { label: 'Changer ma langue' },
  'unbind-channel': {
    label: 'Détacher ce canal',
    confirm: {
      title: 'Détacher ce canal ?',
      text: 'Je n’y publierai plus rien : ni réunions, ni décisions, ni lettre du lundi.',
      yes: 'Détacher le canal',
      no: 'Retour',
    },
  },
  'remove-logo': {
    label: 'Retirer le logo',
    confirm: {
      title: 'Retirer ce logo ?',
      text: 'Les prochains documents iront sans ; ceux qui sont déjà remis le gardent.',
      yes: 'Retirer le logo',
      no: 'Retour',
    },
  },
  'show-answer': { label: 'Voir' },
};

/** Forms that are offered where something is due. */
export const offers = {
  plan: 'Planifier',
  recordHeld: 'Enregistrer une séance déjà tenue',
  settle: 'Clore avec un motif',
  recordRenewal: 'Enregistrer l’acte d’une partie',
  renew: 'Enregistrer le nouveau terme',
  name: (p: { seat: string; party: string }) => `Nommer : ${p.seat} (${p.party})`,
  fileDocument: 'Verser la nouvelle version',
  fileMissing: 'Verser la pièce',
  ofPoint: (p: { act: string; title: string }) => `${p.act} : ${p.title}`,
};
