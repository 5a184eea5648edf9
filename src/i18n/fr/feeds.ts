import { frenchDate } from '../civil-date-text.ts';

/** Calendar feeds: one's own, a committee's. */
export const feeds = {
  name: (p: { agreement: string; subject: string }) => `CTG ${p.agreement} — ${p.subject}`,
  description: 'Réunions et échéances de la convention, tenues à jour par le bot.',
  title: (p: { committee: string | null }) => (p.committee ? `Agenda : ${p.committee}` : 'Mon agenda'),
  made: 'À ajouter une fois dans votre agenda (« s’abonner à un calendrier ») ; la suite se met à jour seule :',
  once: 'Cette adresse n’est montrée qu’une fois. Qui la connaît lit cet agenda : ne la partagez pas.',
  local: 'Cette adresse n’est joignable que depuis la machine du bot : qui l’exploite doit régler PUBLIC_URL.',
  there: (p: { since: string }) =>
    `Une adresse existe depuis le ${frenchDate(p.since)}. Elle n’est plus montrée ; une nouvelle met fin à l’ancienne.`,
  committees: 'Pour une instance : /ctg agenda abonnement copil',
  renew: 'Nouvelle adresse',
  revoke: 'Révoquer l’adresse',
  sure: {
    title: 'Adresse de l’agenda',
    text: 'Les agendas abonnés à l’adresse actuelle ne se mettront plus à jour.',
    yes: 'Continuer',
    no: 'Laisser',
  },
  revoked: 'Adresse révoquée : elle ne répond plus.',
};
