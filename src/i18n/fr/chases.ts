import type { NoticeOf } from '../../domain/outbox/notice.ts';
import { frenchDate } from '../civil-date-text.ts';
import { plural } from '../plural.ts';

const { count, pick } = plural('fr');

/** Asking the leads of sheets where they stand, and who has answered. */
export const chases = {
  many: (p: { number: number }) =>
    pick(p.number, { one: 'Où en est votre fiche ?', other: `Où en sont vos ${p.number} fiches ?` }),
  headline: (p: { reference: string; title: string }) => `${p.reference} ${p.title} : où en est-elle ?`,
  forMeeting: (p: { committee: string; day: string }) => `Pour la séance du ${frenchDate(p.day)} (${p.committee}).`,
  askedBy: (p: { name: string }) => `Demandé par ${p.name}.`,
  stands: (p: { dueOn: string; status: string }) =>
    `À terminer avant le ${frenchDate(p.dueOn)}. Aujourd’hui : ${p.status}.`,
  answered: (p: { status: string }) => `Réponse notée. Aujourd’hui : ${p.status}.`,
  closed: (p: { status: string }) => `${p.status} : plus rien n’est demandé.`,
  passedOn: 'Cette fiche a changé de pilote : plus rien ne vous est demandé.',
  same: 'Toujours pareil',
  silent: {
    headline: (p: NoticeOf<'chaseSilent'>['meeting']) =>
      `Fiches sans réponse avant la séance du ${frenchDate(p.day)} (${p.committee})`,
    point: (p: { lead: string; sheets: string[] }) => `${p.lead} : ${p.sheets.join(' ; ')}`,
  },
  news: {
    headline: (p: { reference: string; status: string }) => `${p.reference} : ${p.status}`,
    missing: (p: { committee: string; day: string }) =>
      `L’ordre du jour de la séance du ${frenchDate(p.day)} (${p.committee}) est parti sans cette fiche : à ajouter si elle doit y être vue.`,
    needless: (p: { committee: string; day: string }) =>
      `L’ordre du jour de la séance du ${frenchDate(p.day)} (${p.committee}) est parti avec cette fiche, que plus rien n’y appelle.`,
  },
  title: 'Relance des pilotes',
  meeting: (p: { committee: string; day: string; on: string; isPast: boolean }) =>
    `Séance du ${frenchDate(p.day)} (${p.committee}) : relance automatique ${p.isPast ? 'depuis le' : 'le'} ${frenchDate(p.on)}.`,
  noMeeting: (p: { days: number }) =>
    `Aucune relance automatique à venir : elle part ${count(p.days, 'jour')} avant une séance planifiée.`,
  waiting: 'Sans réponse',
  nobody: 'Personne n’est en retard d’une réponse.',
  since: (p: { reference: string; since: string; isLost: boolean }) =>
    `${p.reference} depuis le ${frenchDate(p.since)}${p.isLost ? ' (message non arrivé)' : ''}`,
  answers: 'Ont répondu',
  answer: (p: { title: string; lead: string; status: string; on: string }) =>
    ` ${p.title} — ${p.status} ; ${p.lead}, le ${frenchDate(p.on)}`,
  unreached: 'Ne peuvent être relancées',
  reasons: {
    noLead: 'sans personne pilote',
    mayNotRead: 'n’a plus à lire la fiche (art. 12)',
    noRoute: 'ni compte Slack ni adresse joignable',
    silenced: 'a coupé ces rappels',
  },
  reason: (p: { title: string; lead: string | null; reason: string }) =>
    ` ${p.title} — ${p.lead ? `${p.lead} ; ` : ''}${p.reason}`,
  unasked: (p: { number: number }) =>
    `${count(p.number, { one: 'autre fiche ouverte, dont le pilote n’a pas été relancé', other: 'autres fiches ouvertes, dont les pilotes n’ont pas été relancés' })} depuis deux mois`,
  oncePerDay: 'Une fiche est relancée une fois par jour au plus.',
  asked: (p: { asked: string[] }) => `Relance partie : ${p.asked.join(', ')}.`,
  hours: 'Les messages arrivent aux heures ouvrées.',
  askedToday: (p: { asked: string[] }) =>
    `${pick(p.asked.length, 'Déjà relancée')} aujourd’hui : ${p.asked.join(', ')}.`,
  one: (p: { reference: string; lead: string }) => `${p.reference} (${p.lead})`,
  noneOpen: 'Aucune fiche ouverte ne répond à cette demande : rien n’est parti.',
  agendaSilent: (p: { references: string[] }) => `Sans réponse à la relance : ${p.references.join(', ')}`,
};
