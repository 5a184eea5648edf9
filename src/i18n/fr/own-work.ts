import { frenchDate } from '../civil-date-text.ts';

/** `/ctg moi`. */
export const ownWork = {
  title: (p: { name: string }) => `Pour ${p.name}`,
  nothing: 'Rien à suivre : aucune fiche, aucune échéance d’ici deux mois, aucune réunion.',
  sheets: 'Les fiches que vous pilotez',
  asked: 'on vous demande où elle en est',
  follow: (p: { reference: string }) => `Suivi ${p.reference}`,
  dues: 'Ce qui vous attend',
  meetings: 'Vos réunions',
  meeting: (p: { committee: string; on: string; answer: string | null }) =>
    `${p.committee}, le ${frenchDate(p.on)} — ${p.answer ? `votre réponse : ${p.answer}` : 'sans réponse de votre part'}`,
  decisions: 'Décisions dont vous êtes responsable, sans échéance proche',
  charges: 'Ce dont vous êtes en charge',
};
